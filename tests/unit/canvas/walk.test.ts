import { describe, expect, it } from 'vitest';
import { readingOrder, step, walk } from '../../../web/canvas/walk.ts';
import { fcoseForce } from '../../../web/layout/net/force.ts';
import { netLayout } from '../../../web/layout/net/net-layout.ts';
import { streamLayout } from '../../../web/layout/stream/stream-layout.ts';
import { inputOf, link, NAMES, TIES } from '../layout/networks.ts';

const stream = streamLayout(
  inputOf([
    link('payer', 'lead', 9),
    link('lead', 'a', 3),
    link('lead', 'b', 3),
    link('other', 'b', 1),
  ]),
);
const net = netLayout(inputOf(TIES, {}, NAMES), fcoseForce);

describe('walking the picture by keyboard', () => {
  it('follows the flows left and right in a stream, and the column up and down', () => {
    expect(walk(stream, 'payer', 'right')).toBe('lead');
    expect(['a', 'b']).toContain(walk(stream, 'lead', 'right'));
    expect(walk(stream, 'lead', 'left')).toBe('payer');
    const [first, second] = stream.columns[2]!;
    expect(walk(stream, first!, 'down')).toBe(second);
    expect(walk(stream, second!, 'up')).toBe(first);
    expect(walk(stream, first!, 'up')).toBeNull();
  });

  it('goes the way of the arrow in a net', () => {
    for (const id of net.positions.keys()) {
      const to = walk(net, id, 'right');
      if (to !== null) expect(net.positions.get(to)!.x).toBeGreaterThan(net.positions.get(id)!.x);
    }
  });

  it('reaches every actor page by page, once', () => {
    for (const laidOut of [stream, net]) {
      const reached: string[] = [];
      for (let at = step(laidOut, null, 1); at !== null; at = step(laidOut, at, 1))
        reached.push(at);
      expect(reached).toEqual(readingOrder(laidOut));
      expect([...reached].sort()).toEqual([...laidOut.positions.keys()].sort());
    }
  });
});

import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../web/layout/geometry.ts';
import { fcoseForce } from '../../../web/layout/net/force.ts';
import { netLayout } from '../../../web/layout/net/net-layout.ts';
import { splitOffs } from '../../../web/layout/net/split-offs.ts';
import { labelBoxes, overlapping } from './label-boxes.ts';
import { inputOf, link } from './networks.ts';

const ring = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const pairs: readonly (readonly [string, string])[] = [
  ...ring.map((id, at) => [id, ring[(at + 1) % ring.length]!] as const),
  ['star', 'a'],
  ['star', 'd'],
  ['star', 'x'],
  ['star', 'y'],
  ['star', 'z'],
  ['x', 'y'],
  ['y', 'z'],
];
const ids = [...new Set(pairs.flat())].sort();
const input = inputOf(pairs.map(([from, to]) => link(from, to)));

describe('groups behind one actor', () => {
  it('finds what would lose every link without that actor', () => {
    expect(splitOffs(ids, pairs)).toEqual([{ behind: 'star', members: ['x', 'y', 'z'] }]);
  });

  it('finds none where two ways lead in, and none of single actors', () => {
    expect(splitOffs(ids, [...pairs, ['x', 'b']])).toEqual([]);
    const hub = ring.map((id) => ['hub', id] as const);
    expect(splitOffs(['hub', ...ring].sort(), hub)).toEqual([]);
  });

  it('gives such a group room in which nobody else stands', () => {
    const laidOut = netLayout(input, fcoseForce);
    const boxes = labelBoxes(laidOut);
    expect(overlapping(boxes)).toEqual([]);
    const group = ['x', 'y', 'z'].map((id) => laidOut.positions.get(id)!);
    const room = {
      left: Math.min(...group.map((at) => at.x)) - 20,
      right: Math.max(...group.map((at) => at.x)) + 20,
      top: Math.min(...group.map((at) => at.y)) - 20,
      bottom: Math.max(...group.map((at) => at.y)) + 50,
    };
    const inside = ids.filter((id) => {
      const box = boxes.get(id);
      return !['x', 'y', 'z'].includes(id) && box !== undefined && overlaps(box, room);
    });
    expect(inside).toEqual([]);
  });

  it('leaves all in place but what a moved actor would cover', () => {
    const before = netLayout(input, fcoseForce);
    const free = { x: 985, y: 985 };
    const after = netLayout({ ...input, saved: { star: free } }, fcoseForce);
    const stayed = ids.filter((id) => {
      const [one, two] = [before.positions.get(id), after.positions.get(id)];
      return one?.x === two?.x && one?.y === two?.y;
    });
    expect(stayed.length).toBeGreaterThanOrEqual(ids.length - 2);
  });
});

import { describe, expect, it } from 'vitest';
import { fcoseForce } from '../../../web/layout/net/force.ts';
import { netLayout } from '../../../web/layout/net/net-layout.ts';
import { componentsOf } from '../../../web/layout/net/components.ts';
import { around } from '../../../web/layout/geometry.ts';
import { inputOf, link, NAMES, TIES } from './networks.ts';
import { labelBoxes, overlapping } from './label-boxes.ts';

const town = inputOf(TIES, {}, NAMES);

describe('net layout', () => {
  it('lets no two labels overlap for a town of 33 in 860 x 640, all inside', () => {
    const laidOut = netLayout(town, fcoseForce);
    const boxes = labelBoxes(laidOut);
    expect(boxes.size).toBe(33);
    expect(overlapping(boxes)).toEqual([]);
    for (const box of boxes.values()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(860);
      expect(box.bottom).toBeLessThanOrEqual(640);
    }
  });

  it('gives the same picture again, and for another order of the input', () => {
    const once = netLayout(town, fcoseForce);
    const other = { ...town, nodes: [...town.nodes].reverse(), links: [...TIES].reverse() };
    expect(netLayout(other, fcoseForce)).toEqual(once);
  });

  it('leaves the random numbers of the page alone', () => {
    const own = Math.random;
    netLayout(town, fcoseForce);
    expect(Math.random).toBe(own);
  });

  it('keeps separate parts separate', () => {
    const laidOut = netLayout(town, fcoseForce);
    const parts = componentsOf(
      town.nodes.map((n) => n.id),
      TIES,
    );
    expect(parts.map((part) => part.length)).toEqual([29, 4]);
    const boxes = labelBoxes(laidOut);
    const [one, two] = parts.map((part) => around(part.map((id) => boxes.get(id)!))!);
    const apart =
      one!.right < two!.left ||
      two!.right < one!.left ||
      one!.bottom < two!.top ||
      two!.bottom < one!.top;
    expect(apart).toBe(true);
  });

  it('keeps what a person placed exactly, and nothing on top of it', () => {
    const saved = { V9: { x: 100, y: 200 }, K2: { x: 900, y: 900 } };
    const laidOut = netLayout({ ...town, saved }, fcoseForce);
    expect(laidOut.positions.get('V9')).toEqual({ x: 86, y: 128 });
    expect(laidOut.positions.get('K2')).toEqual({ x: 774, y: 576 });
    expect(overlapping(labelBoxes(laidOut))).toEqual([]);
  });

  it('moves nothing when something is added', () => {
    const before = netLayout(town, fcoseForce);
    const links = [...TIES, link('new', 'V9'), link('other', 'new')];
    const previous = Object.fromEntries(before.positions);
    const after = netLayout({ ...inputOf(links, {}, NAMES), previous }, fcoseForce);
    for (const [id, point] of before.positions) expect(after.positions.get(id)).toEqual(point);
    expect(overlapping(labelBoxes(after))).toEqual([]);
  });

  it('breaks long names in two lines and keeps short ones whole', () => {
    const { labels } = netLayout(town, fcoseForce);
    expect(labels.get('M2')!.lines).toHaveLength(2);
    expect(labels.get('M2')!.lines.join(' ')).toBe('Gypsy, Roma and Traveller families');
    expect(labels.get('V3')!.lines).toEqual(['Foodshare']);
  });

  it('stands two joined actors side by side or one above the other, in the middle', () => {
    const { positions } = netLayout(inputOf([link('a', 'b')]), fcoseForce);
    const a = positions.get('a')!;
    const b = positions.get('b')!;
    expect((a.x + b.x) / 2).toBeCloseTo(430, 0);
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(420);
  });

  it('gives an empty picture for nothing and lists what is not linked', () => {
    expect(netLayout(inputOf([]), fcoseForce).positions.size).toBe(0);
    const lone = { ...inputOf([link('a', 'b')]), nodes: [{ id: 'z', label: 'z' }] };
    expect(netLayout(lone, fcoseForce).notLinked).toEqual(['z']);
  });

  it('lays out 1,000 actors without fcose', () => {
    const links = Array.from({ length: 1500 }, (_, i) => ({
      ...link(`n${String(i % 1000)}`, `n${String((i * 31 + 17) % 1000)}`),
      id: String(i),
    }));
    const laidOut = netLayout(inputOf(links), fcoseForce);
    expect(laidOut.positions.size + laidOut.notLinked.length).toBe(1000);
  }, 60_000);
});

import { describe, expect, it } from 'vitest';
import { streamLayout } from '../../../web/layout/stream/stream-layout.ts';
import { inputOf, link } from './networks.ts';
import { labelBoxes, overlapping } from './label-boxes.ts';

const money = [link('Payer', 'Lead', 900), link('Lead', 'One', 300), link('Lead', 'Two', 200)];
const closed = inputOf(money);
const seats = ['Payer', 'Lead', 'One'].map((id) => ({ ...link(id, 'Board'), aside: true }));
const played = {
  ...closed,
  nodes: [...closed.nodes, { id: 'Board', label: 'Leadership Board', keep: true }],
  links: [...money, ...seats],
};

describe('what is drawn only while a finding is played', () => {
  it('moves nothing that stands without it, and lies on no name', () => {
    const before = streamLayout(closed);
    const after = streamLayout(played);
    for (const [id, at] of before.positions) expect(after.positions.get(id)).toEqual(at);
    expect(after.positions.has('Board')).toBe(true);
    expect(overlapping(labelBoxes(after))).toEqual([]);
  });

  it('is joined by straight lines, after all others', () => {
    const { links } = streamLayout(played);
    expect(links.slice(-3).map(({ to }) => to)).toEqual(['Board', 'Board', 'Board']);
    expect(links.slice(-3).every(({ path }) => path.bends === null)).toBe(true);
    expect(links.slice(0, -3).every(({ path }) => path.bends !== null)).toBe(true);
  });
});

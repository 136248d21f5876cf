import { expect, it } from 'vitest';
import { awayFromShapes } from '../../../web/canvas/away-from-shapes.ts';
import { planLabel, type LabelWish } from '../../../web/canvas/label-plan.ts';
import { overlaps, type Box } from '../../../web/layout/geometry.ts';
import { ATKINSON } from '../../../web/layout/glyphs.ts';

function wish(more: Partial<LabelWish> = {}): LabelWish {
  return {
    id: 'tenants',
    at: { x: 300, y: 200 },
    spot: { side: 'below', lines: ['Saltgarth', 'Tenants'], widthPx: 90 },
    note: 'under 1%',
    bold: false,
    halfPx: 9,
    turn: 0,
    ...more,
  };
}

const FRAME: Box = { left: 0, right: 860, top: 0, bottom: 640 };

/** A shape just where the figure under the two lines of the name would stand. */
const UNDER: Box = { left: 290, right: 310, top: 247, bottom: 267 };

it('a figure that would lie on the shape below it goes elsewhere by its own shape', () => {
  expect(overlaps(planLabel(wish(), ATKINSON).box, UNDER)).toBe(true);
  const [moved] = awayFromShapes([wish()], ATKINSON, [UNDER], [], FRAME);
  const { box, lines } = planLabel(moved!, ATKINSON);
  expect(overlaps(box, UNDER)).toBe(false);
  expect(lines.map(({ text }) => text).join(' ')).toContain('under 1%');
});

it('a name goes over its shape where there is no room under it, and off other names', () => {
  const close = { ...UNDER, top: 220 };
  const other = wish({ id: 'other', at: { x: 300, y: 95 }, note: undefined });
  const [moved, still] = awayFromShapes([wish(), other], ATKINSON, [close], [], FRAME);
  expect(moved!.spot.side).toBe('above');
  const boxes = [moved!, still!].map((one) => planLabel(one, ATKINSON).box);
  expect(overlaps(boxes[0]!, boxes[1]!)).toBe(false);
});

it('names that lie on nothing, and names without a figure, stay as they are', () => {
  const plain = wish({ note: undefined });
  expect(awayFromShapes([wish()], ATKINSON, [], [], FRAME)[0]).toEqual(wish());
  expect(awayFromShapes([plain], ATKINSON, [UNDER], [], FRAME)[0]).toBe(plain);
});

it('a name is not set where the frame would cut it', () => {
  const top: Box = { ...FRAME, top: 185 };
  const [moved] = awayFromShapes([wish()], ATKINSON, [UNDER], [], top);
  expect(planLabel(moved!, ATKINSON).box.top).toBeGreaterThanOrEqual(185);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLabels, type LabelWish } from '../../../web/canvas/label-plan.ts';
import { overlaps } from '../../../web/layout/geometry.ts';
import { ATKINSON } from '../../../web/layout/glyphs.ts';

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return {
    id,
    at: { x, y },
    spot: { side: 'right', lines: [`Name ${id}`], widthPx: 200 },
    note: undefined,
    bold: false,
    halfPx: 9,
    turn: 0,
    ...more,
  };
}

describe('planLabels', () => {
  it('hides what is not in focus first, and counts it', () => {
    const plan = planLabels(
      [wish('a', 100, 100, { turn: 5 }), wish('b', 102, 104, { turn: -1 })],
      ATKINSON,
      [],
    );
    expect(plan.shown.map((label) => label.id)).toEqual(['b']);
    expect(plan.hiddenIds).toEqual(['a']);
  });

  it('never lets two shown labels overlap, and accounts for each', () => {
    const wishes = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 })), {
        maxLength: 60,
      })
      .map((list) => list.map(([x, y], i) => wish(String(i), x, y, { turn: i % 7 })));
    fc.assert(
      fc.property(wishes, (list) => {
        const { shown, hiddenIds } = planLabels(list, ATKINSON, []);
        expect(shown.length + hiddenIds.length).toBe(list.length);
        shown.forEach((one, i) => {
          for (const two of shown.slice(i + 1)) expect(overlaps(one.box, two.box, -1)).toBe(false);
        });
      }),
    );
  });

  it('writes the figure beside a name in a side column and cuts the name for it', () => {
    const spot = { side: 'right', lines: ['Aldermouth Voluntary Action'], widthPx: 150 } as const;
    const { shown } = planLabels(
      [wish('a', 0, 0, { spot, note: '£45,000', bold: true })],
      ATKINSON,
      [],
    );
    expect(shown[0]!.lines).toHaveLength(1);
    expect(shown[0]!.lines[0]!.text).toMatch(/^Aldermouth.*….*£45,000$/);
  });

  it('writes the figure under the name above a shape', () => {
    const spot = { side: 'above', lines: ['Coast & Moor'], widthPx: 150 } as const;
    const { shown } = planLabels([wish('a', 100, 100, { spot, note: '£2.4m in' })], ATKINSON, []);
    expect(shown[0]!.lines.map((line) => line.text)).toEqual(['Coast & Moor', '£2.4m in']);
    expect(shown[0]!.box.bottom).toBeLessThan(100 - 9);
  });
});

import { describe, expect, it } from 'vitest';
import { awayFromLines } from '../../../web/canvas/away-from-lines.ts';
import { planLabel, withRoomForFigures, type LabelWish } from '../../../web/canvas/label-plan.ts';
import { ATKINSON } from '../../../web/layout/glyphs.ts';

function wish(more: Partial<LabelWish>): LabelWish {
  return {
    id: 'waist',
    at: { x: 300, y: 200 },
    spot: { side: 'above', lines: ['Coast & Moor NHS Trust'], widthPx: 200 },
    note: '£2.4m in, £450,000 passed on',
    bold: true,
    halfPx: 12,
    turn: 0,
    ...more,
  };
}

const fan = Array.from({ length: 20 }, (_, at) => ({
  x: 315 + at * 6,
  y: 195 - at * 3,
  halfPx: 1,
}));

describe('words over a waist', () => {
  it('end at its shape where lines leave to the right', () => {
    const [leaning] = awayFromLines([wish({})], ATKINSON, fan);
    expect(leaning!.lean).toBe('left');
    expect(planLabel(leaning!, ATKINSON).box.right).toBeLessThanOrEqual(313);
  });

  it('stay in the middle where no line runs', () => {
    expect(awayFromLines([wish({})], ATKINSON, [])[0]!.lean).toBeUndefined();
  });

  it('do not lean on another name', () => {
    const other = wish({ id: 'other', at: { x: 190, y: 200 }, note: undefined });
    const [leaning] = awayFromLines([wish({}), other], ATKINSON, fan);
    expect(leaning!.lean).not.toBe('left');
  });
});

describe('figures beside names to the left', () => {
  const spot = { side: 'left', lines: ['Northshore Health Commissioning'], widthPx: 222 } as const;
  const payer = wish({ id: 'payer', spot, note: '1 vote' });

  it('take a line of their own where there is room, and leave the name whole', () => {
    const [roomy] = withRoomForFigures([payer], ATKINSON);
    const texts = planLabel(roomy!, ATKINSON).lines.map(({ text }) => text);
    expect(texts).toEqual(['Northshore Health Commissioning', '1 vote']);
  });

  it('stand beside the cut name where the next name is close', () => {
    const next = wish({ id: 'next', spot, note: undefined, at: { x: 300, y: 217 } });
    const [tight] = withRoomForFigures([payer, next], ATKINSON);
    expect(planLabel(tight!, ATKINSON).lines).toHaveLength(1);
  });

  it('stand beside the last line where they fit', () => {
    const two = { ...spot, lines: ['Northshore Health', 'Commissioning'] };
    const texts = planLabel(wish({ spot: two, note: '1 vote' }), ATKINSON).lines;
    expect(texts.map(({ text }) => text)).toEqual([
      'Northshore Health',
      'Commissioning\u20021 vote',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { TINT_STEPS } from '../../../../web/canvas/palette.ts';
import {
  scaleOf,
  shareOf,
  sidePx,
  tintStep,
  withMeasure,
} from '../../../../web/picture/measure-marks.ts';
import { pictureOf } from '../../../../web/picture/picture-of.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { money, organisation, stateOf, TIME } from '../hand-made.ts';
import { measuredOf } from './hand-made-measure.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the scale of a measure', () => {
  it('makes the area of a shape grow evenly, never its side', () => {
    const area = (at: number): number => sidePx(at, 'net') ** 2;
    expect(area(0.5)).toBeCloseTo((area(0) + area(1)) / 2, -1);
    expect(sidePx(1, 'net') / sidePx(0, 'net')).toBeCloseTo(4, 1);
  });

  it('gives the larger value never the smaller shape or the paler tint', () => {
    fc.assert(
      fc.property(share, share, (one, two) => {
        const [less, more] = one < two ? [one, two] : [two, one];
        expect(sidePx(more, 'stream')).toBeGreaterThanOrEqual(sidePx(less, 'stream'));
        expect(tintStep(more)).toBeGreaterThanOrEqual(tintStep(less));
        expect(TINT_STEPS).toContain(tintStep(more));
      }),
    );
  });

  it('begins at 0, or below it where a value is', () => {
    expect(scaleOf(measuredOf({ a: 2, b: 10 }))).toEqual({ low: 0, high: 10 });
    expect(scaleOf(measuredOf({ a: -3, b: 10 }))).toEqual({ low: -3, high: 10 });
    expect(scaleOf(measuredOf({ a: null }))).toEqual({ low: 0, high: 0 });
  });

  it('draws all alike where all values are alike and nought', () => {
    expect(shareOf(0, { low: 0, high: 0 })).toBe(0);
  });
});

describe('a picture with a measure', () => {
  const state = stateOf(
    organisation('a'),
    organisation('b'),
    organisation('c'),
    make('actor', { id: id('d'), name: 'd', type: 'community' }),
    money('a', 'b', 12),
    money('b', 'c', 12),
    money('b', 'd', 12),
  );
  const plain = pictureOf({
    state,
    time: TIME,
    families: ['money'],
    filters: NO_FILTERS,
    finding: null,
  });
  const nodesOf = (by: 'size' | 'tint') =>
    new Map(
      withMeasure(plain, measuredOf({ a: 0, b: 40, c: null }, by)).nodes.map((node) => [
        node.id,
        node,
      ]),
    );

  it('writes the value beside the name, so that size and tint are never alone', () => {
    for (const by of ['size', 'tint'] as const) {
      expect(nodesOf(by).get('b')?.figure).toBe('40%');
      expect(nodesOf(by).get('a')?.figure).toBe('0%');
      expect(nodesOf(by).get('c')?.figure).toBe('no value');
    }
  });

  it('sizes or tints, never both', () => {
    expect(nodesOf('size').get('b')).toMatchObject({ sizePx: 24 });
    expect(nodesOf('size').get('b')?.tint).toBeUndefined();
    expect(nodesOf('tint').get('b')).toMatchObject({ tint: 5 });
    expect(nodesOf('tint').get('b')?.sizePx).toBeUndefined();
  });

  it('draws communities and who has no value plain, never as the least', () => {
    const nodes = nodesOf('size');
    for (const one of ['c', 'd']) {
      expect(nodes.get(one)?.plain).toBe(true);
      expect(nodes.get(one)?.sizePx).toBeUndefined();
    }
    expect(nodes.get('d')?.figure).toBeUndefined();
    expect(nodes.get('a')?.plain).toBeUndefined();
  });

  it('moves nothing and leaves lines as they are', () => {
    const shown = withMeasure(plain, measuredOf({ a: 1 }));
    expect(shown.links).toBe(plain.links);
    expect(shown.nodes.map((node) => node.id)).toEqual(plain.nodes.map((node) => node.id));
  });
});

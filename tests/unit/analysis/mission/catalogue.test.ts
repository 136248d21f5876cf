import { describe, expect, it } from 'vitest';
import { TALKING_POINTS } from '../../../../api/analysis/talking-points/registry.ts';
import type {
  BetterWayElement,
  PowerDimension,
} from '../../../../api/analysis/talking-points/talking-point.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { found } from '../support/small-map.ts';

const ELEMENTS: readonly BetterWayElement[] = [
  'listen',
  'share-power',
  'join-forces',
  'relationships-first',
];
const DIMENSIONS: readonly PowerDimension[] = [
  'resources',
  'rules',
  'culture-and-connections',
  'consciousness-and-capabilities',
];

describe('the mission: the catalogue', () => {
  it('row 35: every talking point has one of the four dimensions of power, and its findings carry it', () => {
    const dimensionOf = new Map(
      TALKING_POINTS.map(({ point }) => [point.id, point.powerDimension] as const),
    );
    for (const [id, dimension] of dimensionOf) {
      expect([id, DIMENSIONS.includes(dimension)]).toEqual([id, true]);
    }
    // Beliefs and capabilities cannot be seen on a map: no talking point claims to.
    expect([...new Set(dimensionOf.values())].sort()).toEqual([
      'culture-and-connections',
      'resources',
      'rules',
    ]);
    for (const { talkingPoint, powerDimension } of found(ALDERMOUTH).findings) {
      expect(powerDimension).toBe(dimensionOf.get(talkingPoint));
    }
  });

  it('row 70: every talking point maps to one element of a Better Way, and each element has some', () => {
    const elementOf = new Map(
      TALKING_POINTS.map(({ point }) => [point.id, point.betterWay] as const),
    );
    expect(elementOf.size).toBe(TALKING_POINTS.length);
    for (const [id, element] of elementOf) {
      expect([id, ELEMENTS.includes(element)]).toEqual([id, true]);
    }
    expect([...new Set(elementOf.values())].sort()).toEqual([...ELEMENTS].sort());
    const { findings } = found(ALDERMOUTH);
    for (const { talkingPoint, betterWay } of findings) {
      expect(betterWay).toBe(elementOf.get(talkingPoint));
    }
    // A report of the example place has no empty chapter.
    expect([...new Set(findings.map(({ betterWay }) => betterWay))].sort()).toEqual(
      [...ELEMENTS].sort(),
    );
  });
});

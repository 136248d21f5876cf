import { describe, expect, it } from 'vitest';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  adding,
  allKnow,
  applied,
  factOf,
  found,
  interest,
  knows,
  of,
  organisation,
  organisations,
  seen,
  smallMap,
} from '../support/small-map.ts';
import { HILL, twoPlaces } from '../support/two-places.ts';

const NAME = 'missing-bridge';
const COMMON = { transport: [...HILL, 'Q1', 'Q2'], food: ['H1', 'Q1', 'Q2', 'Q3'] };

describe('missing-bridge between places', () => {
  it('fires where two groups share two interests and nobody is between them', () => {
    const [finding, ...more] = of(NAME, twoPlaces(COMMON));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'missing-bridge~hill~quay' });
    expect(seen(finding)).toBe(
      'Hill and Quay groups share an interest in food and transport. ' +
        'We found no link between any of them, and no connector who knows both. ' +
        'If links fell anywhere on this map, about three links would join them. ' +
        'Of groups this large drawn at random, about 10% have none.',
    );
    expect(factOf(finding, 'expectedLinks')).toBe((6 * 6) / 12);
    expect(finding?.subjects).toEqual(['H1', 'H2', 'H3', 'Q1', 'Q2', 'Q3']);
    expect(finding?.evidence).toHaveLength(6 + 5 + 4);
  });

  it('goes with one link between them, or one connector who knows both', () => {
    expect(of(NAME, twoPlaces(COMMON, knows('H3', 'Q3')))).toEqual([]);
    expect(of(NAME, twoPlaces(COMMON, knows('K', 'H3'), knows('K', 'Q2')))).toEqual([]);
    expect(of(NAME, twoPlaces(COMMON, knows('K', 'H3'), knows('K', 'H2')))).toHaveLength(1);
    const between = organisation('Z', 'charity');
    const other = twoPlaces(COMMON, between, knows('Z', 'H1'), knows('Z', 'Q1'));
    expect(of(NAME, other)).toHaveLength(1);
  });

  it('fires for one rare interest, and not for one that four hold', () => {
    expect(of(NAME, twoPlaces({ transport: ['H1', 'Q1', 'Q2'] }))).toHaveLength(1);
    expect(of(NAME, twoPlaces({ transport: ['H1', 'H2', 'Q1', 'Q2'] }))).toEqual([]);
    expect(of(NAME, twoPlaces({ transport: ['H1', 'H2'], food: ['Q1', 'Q2'] }))).toEqual([]);
  });

  it('shares a topic however it is held, but not once it was decided against', () => {
    const held = (link: 'needs' | 'decided-against') =>
      twoPlaces({}, interest('advice', { needs: ['H1'], [link]: ['Q1'] }));
    const needs = twoPlaces({}, interest('advice', { needs: ['H1', 'Q1'] }));
    expect(of(NAME, needs)).toHaveLength(1);
    expect(of(NAME, held('decided-against'))).toEqual([]);
  });

  it('is about groups of three or more, or as many as the map’s setting says', () => {
    const cares = { transport: ['A', 'X'] };
    const two = smallMap(
      ['A', 'B', 'C'].map((name) => organisation(name, 'charity')),
      ['X', 'Y'].map((name) => organisation(name, 'business')),
      [allKnow('A', 'B', 'C'), knows('X', 'Y')],
      interest('transport', { 'cares-about': cares.transport }),
    );
    expect(of(NAME, two)).toEqual([]);
    expect(of(NAME, two, { missingBridgeMembers: 2 })).toHaveLength(1);
    const map = twoPlaces(COMMON);
    expect(of(NAME, map, { missingBridgeTopics: 3, missingBridgeRareHolders: 3 })).toEqual([]);
  });
});

describe('missing-bridge between kinds', () => {
  const kinds = smallMap(
    organisations('A', 'B', 'C'),
    ['X', 'Y', 'Z'].map((name) => organisation(name, 'business')),
    [knows('A', 'B'), knows('X', 'Y')],
    interest('jobs', { offers: ['X'], needs: ['A'] }),
  );

  it('names the kinds', () => {
    const [finding] = of(NAME, kinds);
    expect(finding).toMatchObject({ id: 'missing-bridge~kind:business~kind:charity' });
    expect(seen(finding)).toContain('Businesses and charities share an interest in jobs.');
    expect(finding?.picture.bands.map(({ words }) => words)).toEqual(['Businesses', 'Charities']);
  });

  it('never compares a place with a kind', () => {
    const keys = of(NAME, twoPlaces(COMMON, organisations('A', 'B', 'C'))).map(({ id }) => id);
    expect(keys).toEqual(['missing-bridge~hill~quay']);
  });

  it('says nothing of chance where the groups have no known link', () => {
    const unlinked = applied(
      kinds,
      [...kinds.entities.values()]
        .filter((entity) => entity.kind === 'flow')
        .map((entity) => ({ is: 'remove', entity }) as const),
    );
    expect(found(unlinked).silent.map(({ id }) => id)).toContain(NAME);
    const elsewhere = applied(unlinked, adding(organisations('O', 'P'), knows('O', 'P')));
    const [finding] = of(NAME, elsewhere);
    expect(factOf(finding, 'expectedLinks')).toBeNull();
    expect(seen(finding)).not.toContain('fell anywhere');
  });
});

describe('missing-bridge on Aldermouth', () => {
  it('finds nothing, though it knows enough', () => {
    expect(of(NAME, ALDERMOUTH)).toEqual([]);
    expect(found(ALDERMOUTH).silent.map(({ id }) => id)).not.toContain(NAME);
  });
});

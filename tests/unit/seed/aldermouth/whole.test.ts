import { describe, expect, it } from 'vitest';
import { FAMILY_NAMES } from '../../../../graph-schema/flow-families/index.ts';
import type { Actor } from '../../../../graph-schema/model/actor.ts';
import { all, settings } from '../../../../graph-schema/model/alliance-map.ts';
import { NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import { sameValue } from '../../../../graph-schema/model/same-value.ts';
import { ALDERMOUTH } from './aldermouth-state.ts';

function codes(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);
}

function idsOf(kind: 'actor' | 'agreement' | 'room'): readonly string[] {
  return all(ALDERMOUTH, kind).map((entity) => entity.id as string);
}

describe('Aldermouth holds everything that its page lists', () => {
  it('53 actors of four types', () => {
    const expected = [
      ...codes('P', 7),
      ...codes('F', 5),
      ...codes('L', 4),
      ...codes('C', 12),
      ...codes('V', 11),
      ...codes('B', 4),
      ...codes('K', 3),
      ...codes('M', 7),
    ];
    expect(expected).toHaveLength(53);
    expect([...idsOf('actor')].sort()).toEqual([...expected].sort());
    const types = all(ALDERMOUTH, 'actor').map((actor) => `${actor.id[0]}: ${actor.type}`);
    expect([...new Set(types)].sort()).toEqual([
      'B: organisation',
      'C: organisation',
      'F: funder',
      'K: connector',
      'L: organisation',
      'M: community',
      'P: organisation',
      'V: organisation',
    ]);
  });

  it('9 rooms and 38 agreements', () => {
    expect(idsOf('room')).toEqual(codes('T', 9));
    const expected = [...codes('A', 27), 'A14a', 'A14b', ...codes('E', 9)];
    expect(expected).toHaveLength(38);
    expect([...idsOf('agreement')].sort()).toEqual([...expected].sort());
  });

  it('the sectors, and where each is based', () => {
    const actors = all(ALDERMOUTH, 'actor');
    const inSector = (sector: Actor['sector']) =>
      actors.filter((actor) => sameValue(actor.sector, sector)).length;
    expect(inSector(value('public-body'))).toBe(7);
    expect(inSector(value('charity'))).toBe(17);
    expect(inSector(value('community-group'))).toBe(10);
    expect(inSector(value('business'))).toBe(4);
    expect(inSector(NOT_KNOWN)).toBe(15);
    const based = (where: Actor['based']) =>
      actors.filter((actor) => sameValue(actor.based, where)).map((actor) => actor.id as string);
    expect(based(value('national'))).toEqual(['F1', 'F3', 'F5', 'L1']);
    expect(based(value('covers-from-elsewhere'))).toEqual(['P3', 'P4', 'L2', 'L3', 'L4', 'B4']);
    expect(based(NOT_KNOWN)).toEqual(['B3', ...codes('K', 3), ...codes('M', 7)]);
  });

  it('who is in which place', () => {
    const inPlace = Object.fromEntries(
      all(ALDERMOUTH, 'place').map((place) => [
        place.name,
        all(ALDERMOUTH, 'actor')
          .filter((actor) => actor.places.includes(place.id))
          .map((actor) => actor.id as string)
          .sort(),
      ]),
    );
    expect(inPlace).toEqual({
      Ropery: ['B1', 'C5', 'K2', 'M4', 'P6', 'V10', 'V11', 'V6'],
      Saltgarth: ['C6', 'M3', 'V5'],
      'Castle Ward': ['B2', 'M1', 'V2'],
      Highmoor: ['C11', 'M2', 'M6', 'V1'],
    });
  });

  it('flows of all seven families', () => {
    const flows = all(ALDERMOUTH, 'flow');
    const count = (family: string) => flows.filter((flow) => flow.family === family).length;
    expect(Object.fromEntries(FAMILY_NAMES.map((name) => [name, count(name)]))).toEqual({
      money: 43,
      help: 6,
      referrals: 7,
      information: 5,
      voice: 8,
      control: 18,
      connection: 55,
    });
  });

  it('names found with a plain apostrophe too', () => {
    const curly = all(ALDERMOUTH, 'actor').filter((actor) => actor.name.includes('’'));
    expect(curly.map((actor) => [actor.name, actor.aliases])).toEqual([
      ['Noor Women’s Circle', ["Noor Women's Circle"]],
      ['Travellers’ Voice', ["Travellers' Voice"]],
    ]);
  });

  it('says that it is made up, and its day', () => {
    expect(settings(ALDERMOUTH)).toMatchObject({
      title: 'Aldermouth',
      madeUp: true,
      asAt: '2025-10-31',
      shows: { is: 'day', day: '2025-10-31' },
    });
  });
});

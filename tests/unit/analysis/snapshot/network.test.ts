import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { rememberedNetwork } from '../../../../api/analysis/snapshot/remembered-network.ts';
import {
  actorOf,
  agreement,
  interest,
  knows,
  ON_THE_DAY,
  organisation,
  organisations,
  pays,
  room,
  smallMap,
  term,
} from '../support/small-map.ts';

const MINE = { level: 'only-me', owner: 'someone' } as const;

describe('the network of a map', () => {
  it('numbers actors in the order of their ids, whatever the order in which they came', () => {
    const network = networkOf(smallMap(organisations('C', 'A', 'B')), ON_THE_DAY);
    expect(network.actors.map(({ id: of }) => of)).toEqual(['A', 'B', 'C']);
  });

  it('reads via as hops that carry the same amount', () => {
    const map = smallMap(
      organisations('A', 'B', 'C', 'D'),
      pays('A', 'D', 9, { via: [id('B'), id('C')] }),
    );
    const { money } = networkOf(map, ON_THE_DAY).hops;
    expect([...money.from]).toEqual([0, 1, 2]);
    expect([...money.to]).toEqual([1, 2, 3]);
    expect([...money.amount]).toEqual([900, 900, 900]);
    expect(money.flows).toHaveLength(1);
  });

  it('keeps an untold amount apart from one that is known to be none', () => {
    const map = smallMap(
      organisations('A', 'B'),
      pays('A', 'B', undefined, { id: id('1'), amount: { record: NOT_STATED } }),
      pays('A', 'B', undefined, { id: id('2'), amount: { record: NONE } }),
      pays('A', 'B', undefined, { id: id('3') }),
    );
    expect([...networkOf(map, ON_THE_DAY).hops.money.amount]).toEqual([NaN, 0, NaN]);
  });

  it('counts only what happens, on a day within the dates of the flow or its agreement', () => {
    const inForce = { start: value('2025-01-01'), end: value('2025-10-31') };
    const past = { start: value('2024-01-01'), end: value('2025-10-30') };
    const map = smallMap(
      organisations('A', 'B', 'C', 'D', 'E'),
      agreement('old', { A: ['pays'] }, past),
      pays('A', 'B', 1, inForce),
      pays('A', 'C', 1, past),
      pays('A', 'D', 1, { agreement: id('old') }),
      pays('A', 'E', 1, { state: 'offered-declined' }),
      knows('A', 'B', past),
      knows('A', 'C', inForce),
    );
    const { hops } = networkOf(map, ON_THE_DAY);
    expect(hops.money.flows.map(({ to }) => to)).toEqual(['B']);
    expect(hops.connection.flows.map(({ to }) => to)).toEqual(['C']);
  });

  it('never holds "only me" items, nor what needs them', () => {
    const map = smallMap(
      organisations('A', 'B'),
      organisation('Mine', 'charity', MINE),
      pays('A', 'B', 1),
      pays('A', 'B', 1, { id: id('secret'), ...MINE }),
      pays('A', 'Mine', 1),
      knows('A', 'Mine'),
      interest('transport', { 'cares-about': ['A', 'Mine'] }),
    );
    const network = networkOf(map, ON_THE_DAY);
    expect(network.actors.map(({ id: of }) => of)).toEqual(['A', 'B']);
    expect(network.hops.money.count).toBe(1);
    expect(network.hops.connection.count).toBe(0);
    expect([...network.interests.holders]).toEqual([1]);
    expect(network.state.entities.has(id('secret'))).toBe(false);
  });

  it('is defined where there is nothing', () => {
    const network = networkOf(smallMap(), ON_THE_DAY);
    expect(network.actors).toEqual([]);
    expect(Object.values(network.hops).every(({ count }) => count === 0)).toBe(true);
  });

  it('is made once per state and time', () => {
    const map = smallMap(organisations('A'));
    const once = rememberedNetwork(map, ON_THE_DAY);
    expect(rememberedNetwork(map, { ...ON_THE_DAY })).toBe(once);
    expect(rememberedNetwork(map, { ...ON_THE_DAY, shows: { is: 'all-years' } })).not.toBe(once);
  });
});

describe('a room’s £', () => {
  const payer = [
    actorOf('funder', 'F'),
    agreement('top', { F: ['pays'] }),
    agreement('sub', { F: ['pays'] }, { under: id('top') }),
    agreement('past', { F: ['pays'] }, { end: value('2025-10-30') }),
    ...(['top', 'sub', 'past'] as const).map((of) => term(of, 'valuePenceAYear', value(100))),
  ];
  const penceOf = (decidesAbout: readonly string[], own?: number) => {
    const about = decidesAbout.map((name) => id(name));
    const ownPenceAYear = own === undefined ? {} : { ownPenceAYear: value(own) };
    const map = smallMap(payer, room('R', { decidesAbout: about, ...ownPenceAYear }));
    return networkOf(map, ON_THE_DAY).rooms[0]?.penceAYear;
  };

  it('is its own stated £, else what its agreements in force say, without those under them', () => {
    expect(penceOf(['top', 'sub', 'past'])).toBe(100);
    expect(penceOf(['sub'])).toBe(100);
    expect(penceOf(['top'], 7)).toBe(7);
  });

  it('is not known, and not 0, where nobody told us', () => {
    expect(penceOf([])).toBeUndefined();
    expect(penceOf(['past'])).toBeUndefined();
  });
});

describe('what backs an item', () => {
  it('is its own evidence, else that of its flows or its agreement', () => {
    const source = make('source', { id: id('s'), sourceKind: 'document', reference: 'A paper' });
    const shows = (what: string) =>
      make('evidence', { id: id(`e-${what}`), source: id('s'), shows: id(what) });
    const map = smallMap(
      organisations('A', 'B'),
      source,
      agreement('own', { A: ['pays'] }),
      agreement('byFlow', { A: ['pays'] }),
      agreement('none', { A: ['pays'] }),
      pays('A', 'B', 1, { id: id('flow'), agreement: id('byFlow') }),
      pays('A', 'B', 1, { id: id('under'), agreement: id('own') }),
      shows('own'),
      shows('flow'),
    );
    const { backingOf } = networkOf(map, ON_THE_DAY).sources;
    const backed = ['own', 'byFlow', 'none', 'flow', 'under'].map(
      (what) => backingOf(id(what)).length,
    );
    expect(backed).toEqual([1, 1, 0, 1, 1]);
  });
});

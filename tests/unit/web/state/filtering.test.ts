import { expect, test } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import {
  narrowsFlows,
  passingActors,
  passingFlows,
  readAmount,
} from '../../../../web/state/filtering.ts';
import { NO_FILTERS, type MapFilters } from '../../../../web/state/view-types.ts';
import { money, organisation, stateOf, TIME } from '../hand-made.ts';

const state = stateOf(
  make('place', { id: id('ropery'), name: 'Ropery' }),
  make('actor', { id: id('fund'), name: 'Fund', type: 'funder' }),
  organisation('council', { sector: value('public-body') }),
  organisation('club', { places: [id('ropery')], sector: value('community-group') }),
  money('fund', 'club', 500),
  money('council', 'club', 20_000),
  money('council', 'fund', 50, { end: value('2024-03-31') }),
);

function flows(change: Partial<MapFilters>): readonly string[] {
  const filters = { ...NO_FILTERS, ...change };
  return passingFlows(state, ['money'], filters, TIME).map((flow) => flow.id);
}

function actors(change: Partial<MapFilters>): readonly string[] {
  return passingActors(state, { ...NO_FILTERS, ...change }).map((actor) => actor.id);
}

test('a filter for a type keeps the flows that touch it, at either end', () => {
  expect(flows({ types: ['funder'] })).toEqual(['fund-club', 'council-fund']);
  expect(actors({ types: ['funder'] })).toEqual(['fund']);
});

test('place, sector and name narrow to actors that have them', () => {
  expect(actors({ places: [id('ropery')] })).toEqual(['club']);
  expect(actors({ sectors: ['public-body'] })).toEqual(['council']);
  expect(actors({ text: 'COUN' })).toEqual(['council']);
});

test('states are read on the day shown, from the dates', () => {
  expect(flows({ states: ['ended'] })).toEqual(['council-fund']);
  expect(flows({ states: ['happening'] })).toEqual(['fund-club', 'council-club']);
});

test('"at least" is pence and holds the amount itself', () => {
  expect(flows({ atLeastPence: 2_000_000 })).toEqual(['council-club']);
  expect(flows({ atLeastPence: 50_000 })).toEqual(['fund-club', 'council-club']);
});

test('typed pounds are read with and without signs; nothing and nought narrow nothing', () => {
  expect(['50000', '£50,000', '0.5', ' 12 '].map(readAmount)).toEqual([
    5_000_000, 5_000_000, 50, 1200,
  ]);
  expect(['', '£', '0'].map(readAmount)).toEqual([null, null, null]);
});

test('what is no amount is told apart from nothing, so that it can be said', () => {
  for (const typed of ['abc', '-5', '50k', '1e5', '1.2.3', '9'.repeat(20)]) {
    expect(readAmount(typed), typed).toBe('no-amount');
  }
});

test('only states, and an amount where money is shown, leave out flows of actors that pass', () => {
  expect(narrowsFlows({ ...NO_FILTERS, atLeastPence: 100 }, ['money'])).toBe(true);
  expect(narrowsFlows({ ...NO_FILTERS, atLeastPence: 100 }, ['connection'])).toBe(false);
  expect(narrowsFlows({ ...NO_FILTERS, states: ['ended'] }, ['connection'])).toBe(true);
  expect(narrowsFlows({ ...NO_FILTERS, text: 'club', types: ['funder'] }, ['money'])).toBe(false);
});

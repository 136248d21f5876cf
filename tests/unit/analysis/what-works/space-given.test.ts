import { expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import {
  agreement,
  organisations,
  pays,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';
import { worksInWords } from '../support/what-works.ts';

function space(to: string, more: Partial<Flow> = {}) {
  return make('flow', {
    id: id(`space-${to}`),
    family: 'help',
    flowKind: 'space',
    from: id('Cafe'),
    to: id(to),
    agreement: id('room'),
    unit: 'hours',
    amount: { record: value(156) },
    ...more,
  });
}

function room(...more: readonly Nested[]) {
  return smallMap(
    organisations('Cafe', 'Choir', 'Youth'),
    agreement('room', { Cafe: ['hosts'], Choir: ['gains'], Youth: ['gains'] }),
    more,
  );
}

it('says who lends whom space, with the hours of a year', () => {
  expect(worksInWords(room(space('Choir'), space('Youth')))).toEqual({
    'space-given~room':
      'Cafe lends space to Choir and Youth. It is 312 hours a year in all. No money passes for it.',
  });
});

it('says no hours where some are not told', () => {
  expect(worksInWords(room(space('Choir'), space('Youth', { amount: {} })))).toEqual({
    'space-given~room': 'Cafe lends space to Choir and Youth. No money passes for it.',
  });
});

it('is not there where money passes under the same agreement, or is in its terms', () => {
  const fee = pays('Choir', 'Cafe', 1, { agreement: id('room') });
  expect(worksInWords(room(space('Choir'), fee))).toEqual({});
  expect(worksInWords(room(space('Choir'), term('room', 'valuePenceAYear', value(100))))).toEqual(
    {},
  );
});

it('is not there at cost, in exchange, or without an agreement', () => {
  expect(worksInWords(room(space('Choir', { exchange: value('free') })))).not.toEqual({});
  expect(worksInWords(room(space('Choir', { exchange: value('at-cost') })))).toEqual({});
  expect(worksInWords(room(space('Choir', { exchange: value('in-exchange') })))).toEqual({});
  expect(worksInWords(room(space('Choir', { agreement: null })))).toEqual({});
});

import { expect, test } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { pictureOf } from '../../../../web/picture/picture-of.ts';
import {
  agreementsOn,
  stopAfter,
  stopAt,
  stopBefore,
  stopsOf,
  trueOn,
} from '../../../../web/history/true-then.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { stateOf } from '../hand-made.ts';
import { EXAMPLE } from './example.ts';

const flow = (of: string, more: object) =>
  make('flow', {
    id: id(of),
    family: 'money',
    flowKind: 'grant',
    from: id('A'),
    to: id('B'),
    ...more,
  });
const state = stateOf(
  make('actor', { id: id('A'), type: 'funder', name: 'A' }),
  make('actor', { id: id('B'), type: 'organisation', name: 'B' }),
  make('agreement', {
    id: id('deal'),
    name: 'Deal',
    agreementKind: 'grant',
    start: value('2022-01-01'),
    end: value('2023-12-31'),
  }),
  flow('from-2024', { start: value('2024-04-01') }),
  flow('under-the-deal', { agreement: id('deal') }),
  flow('once', { per: 'once', start: value('2023-06-01') }),
  flow('proposed', { state: 'proposed', start: value('2020-01-01') }),
  flow('undated', {}),
);

test('what was true on a day is told by the dates of flows and agreements', () => {
  expect(trueOn(state, '2021-12-31')).toEqual([]);
  expect(trueOn(state, '2022-01-01')).toEqual(['under-the-deal']);
  expect(trueOn(state, '2023-06-01')).toEqual(['under-the-deal', 'once']);
  expect(trueOn(state, '2024-04-01')).toEqual(['from-2024']);
  expect(agreementsOn(state, '2023-06-01')).toEqual(['deal']);
  expect(agreementsOn(state, '2024-01-01')).toEqual([]);
});

test('the slider stops where something begins or ends', () => {
  const stops = stopsOf(state);
  expect(stops).toEqual(['2020-01-01', '2022-01-01', '2023-06-01', '2023-12-31', '2024-04-01']);
  expect([
    stopAt(stops, '2019-01-01'),
    stopAt(stops, '2023-06-30'),
    stopAt(stops, '2030-01-01'),
  ]).toEqual([0, 2, 4]);
  expect([stopBefore(stops, '2023-06-30'), stopAfter(stops, '2023-06-30')]).toEqual([
    '2023-06-01',
    '2023-12-31',
  ]);
  expect([stopBefore(stops, '2020-01-01'), stopAfter(stops, '2024-04-01')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('whichever day is looked at, the same is drawn in the same places', () => {
  const drawn = (day: string) =>
    pictureOf({
      state: EXAMPLE,
      time: { asAt: '2025-10-31', shows: { is: 'all-years' } },
      families: ['money'],
      filters: NO_FILTERS,
      finding: {
        subjects: [],
        evidence: trueOn(EXAMPLE, day),
        picture: { families: [], notes: [], bands: [] },
      },
    });
  const [then, now] = ['2020-01-01', '2025-10-31'].map(drawn);
  const places = (picture: ReturnType<typeof drawn> | undefined) => [
    picture?.nodes.map(({ id: of }) => of),
    picture?.links.map(({ id: of, amount }) => [of, amount]),
  ];
  expect(places(then)).toEqual(places(now));
  expect(then?.links.map(({ focus }) => focus)).not.toEqual(now?.links.map(({ focus }) => focus));
});

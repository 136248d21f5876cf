import { expect, test } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { lapsedTies, monthsBefore, monthsBetween } from '../../../../web/history/lapsed.ts';
import { checkedWords } from '../../../../web/history/UncheckedPart.tsx';
import { stateOf } from '../hand-made.ts';

const A = make('actor', { id: id('A'), type: 'funder', name: 'A' });
const B = make('actor', { id: id('B'), type: 'organisation', name: 'B' });

const tie = (of: string, more = {}) =>
  make('flow', {
    id: id(of),
    family: 'money',
    flowKind: 'grant',
    from: id('A'),
    to: id('B'),
    ...more,
  });
const told = (of: string, date: string, more = {}) => [
  make('source', {
    id: id(`source-${of}-${date}`),
    sourceKind: 'document',
    reference: 'A report',
    date: value(date),
    enteredBy: 'the convenor',
  }),
  make('evidence', {
    id: id(`evidence-${of}-${date}`),
    source: id(`source-${of}-${date}`),
    shows: id(of),
    ...more,
  }),
];

const DAY = '2025-10-31';
const state = stateOf(
  A,
  B,
  tie('fresh'),
  tie('old'),
  tie('untold'),
  tie('renewed'),
  tie('ended', { end: value('2020-01-01') }),
  ...told('fresh', '2024-04-30'),
  ...told('old', '2024-03-31', { reviewDate: value('2026-05-01') }),
  ...told('renewed', '2020-01-01'),
  ...told('renewed', '2025-01-01'),
  ...told('ended', '2019-01-01'),
);

test('row 67: ties last told of more than 18 months before are listed, with their owner and review date', () => {
  const ties = lapsedTies(state, DAY);
  expect(ties.map(({ flow }) => flow.id).sort()).toEqual(['old', 'untold']);
  const words = Object.fromEntries(ties.map((one) => [one.flow.id, checkedWords(one, DAY)]));
  expect(words).toEqual({
    old: 'Last checked 19 months before, on 31 March 2024. Entered by the convenor. To be looked at again by 1 May 2026.',
    untold: 'No dated source tells of it. Nobody is named to ask. No review date.',
  });
});

test('months are counted whole, at the ends of months too', () => {
  expect(monthsBefore('2025-10-31', 18)).toBe('2024-04-30');
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
  expect(monthsBetween('2024-03-31', '2025-10-31')).toBe(19);
  expect(monthsBetween('2024-03-31', '2025-10-30')).toBe(18);
});

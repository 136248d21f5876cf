import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../graph-schema/model/known.ts';
import type { Check, CheckAnswer } from '../../graph-schema/model/view.ts';

const STATEMENTS = [
  { key: 'could-say-no', words: 'Partners could say no', about: 'power' },
  { key: 'decisions-explained', words: 'Decisions are explained', about: 'accountability' },
  { key: 'shared-purpose', words: 'We share a purpose', about: 'connection' },
] as const;

/** Counts only. Who has not replied is not stored. */
const SIDES = [
  {
    key: 'partners',
    side: 'Partners',
    asked: value(12),
    replied: value(11),
    saidYes: { 'could-say-no': 2, 'decisions-explained': 3, 'shared-purpose': 9 },
  },
  {
    key: 'lead-staff',
    side: 'Lead staff',
    asked: NOT_KNOWN,
    replied: value(6),
    saidYes: { 'could-say-no': 5, 'decisions-explained': 5, 'shared-purpose': 6 },
  },
] as const;

export const check: Check = make('check', {
  id: id('check:A1'),
  agreement: id('A1'),
  title: 'Check of Steady Ground',
  statements: STATEMENTS,
});

export const checkAnswers: readonly CheckAnswer[] = STATEMENTS.flatMap((statement) =>
  SIDES.map(({ key, side, asked, replied, saidYes }) =>
    make('checkAnswer', {
      id: id(`check:A1:${statement.key}:${key}`),
      check: check.id,
      statement: statement.key,
      side,
      asked,
      replied,
      saidYes: value(saidYes[statement.key]),
    }),
  ),
);

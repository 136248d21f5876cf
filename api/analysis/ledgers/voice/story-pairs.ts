import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Known } from '../../../../graph-schema/model/known.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { flowIds, storiesCell, tellings, untoldCell, type Telling } from './stories-of-map.ts';
import { PAIRS_WORDS as WORDS } from './words.en.ts';

const BACK = ['paidForStory', 'approved', 'credited', 'replyGiven'] as const;

/** Stories out and what came back, by pair: who told them, and who uses them. */
export function storyPairs(on: Reading): LedgerTable {
  const all = tellings(on.network);
  const byPair = new Map<string, Telling[]>();
  for (const one of all) listAt(byPair, [one.giver, ...one.users].join(',')).push(one);
  return ledgerTable(on, {
    id: 'voice-story-pairs',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'from', words: WORDS.from },
      { id: 'used-by', words: WORDS.usedBy },
      { id: 'through', words: WORDS.through },
      { id: 'stories', words: WORDS.stories, figures: 'count', adds: true },
      { id: 'consent', words: WORDS.consent },
      ...BACK.map((field) => ({ id: field, words: WORDS.back[field] })),
      { id: 'without-amount', words: WORDS.withoutAmount, figures: 'count', adds: true },
    ],
    rows: [...byPair].flatMap(([key, pair]) => rowOf(on, key, pair)),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'flow', ids: flowIds(all) },
  });
}

function rowOf({ naming }: Reading, key: string, pair: readonly Telling[]): readonly LedgerRow[] {
  const [first] = pair;
  if (first === undefined) return [];
  const { giver, users } = first;
  const through = eachOnce(...pair.map((one) => one.through));
  const flows = pair.flatMap((one) => one.flows);
  return [
    {
      id: key,
      cells: [
        nameCell(naming, giver),
        namesCell(naming, users, stateCell('notKnown')),
        namesCell(naming, through, textCell(WORDS.nobody)),
        storiesCell(pair),
        consentCell(flows),
        ...BACK.map((field) => agreedCell(flows.map((flow) => flow[field]))),
        untoldCell(pair),
      ],
      items: eachOnce([giver], flowIds(pair), through, users),
      families: ['information'],
    },
  ];
}

/** Whether those whose stories they are said yes; each answer that is told is named. */
function consentCell(flows: readonly Flow[]): LedgerCell {
  const answers = flows.flatMap(({ consent }) => (consent === null ? [] : [consent]));
  const order = Object.keys(WORDS.consents) as readonly (keyof typeof WORDS.consents)[];
  const told = order.filter((one) => answers.includes(one));
  if (told.length === 0) return stateCell('notKnown');
  return textCell(told.map((one) => WORDS.consents[one]).join(', '));
}

/** Yes or no where all that is told agrees; "for some" where it differs. That there is none is no. */
function agreedCell(all: readonly Known<boolean>[]): LedgerCell {
  const told = new Set(
    all.flatMap((one) => {
      if (one.is === 'none') return [false];
      return one.is === 'value' ? [one.value] : [];
    }),
  );
  if (told.size === 2) return textCell(WORDS.some);
  const [only] = told;
  if (only !== undefined) return textCell(only ? WORDS.yes : WORDS.no);
  return stateCell(all.some(({ is }) => is === 'notStated') ? 'notStated' : 'notKnown');
}

import type { Id } from '../../../../graph-schema/model/ids.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { nameCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerTable } from '../ledger.ts';
import { flowIds, storiesCell, tellings, untoldCell, type Telling } from './stories-of-map.ts';
import { STORY_COMMUNITIES_WORDS as WORDS } from './words.en.ts';

/** Stories out of each community or small group, by whether anything came back. */
export function storyCommunities(on: Reading): LedgerTable {
  const all = tellings(on.network);
  const byGiver = new Map<Id, Telling[]>();
  for (const one of all) listAt(byGiver, one.giver).push(one);
  const count = (id: string, words: string) => ({
    id,
    words,
    figures: 'count' as const,
    adds: true,
  });
  return ledgerTable(on, {
    id: 'voice-story-communities',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'from', words: WORDS.from },
      count('out', WORDS.out),
      count('something', WORDS.something),
      count('nothing', WORDS.nothing),
      count('back-not-known', WORDS.notKnown),
      count('without-amount', WORDS.withoutAmount),
    ],
    rows: [...byGiver].map(([giver, own]) => {
      const ofThese = (back: Telling['back']) => own.filter((one) => one.back === back);
      return {
        id: giver,
        cells: [
          nameCell(on.naming, giver),
          storiesCell(own),
          storiesCell(ofThese('something')),
          storiesCell(ofThese('nothing')),
          storiesCell(ofThese('notKnown')),
          untoldCell(own),
        ],
        items: eachOnce([giver], flowIds(own)),
        families: ['information'],
      };
    }),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'flow', ids: flowIds(all) },
  });
}

import { RUNGS } from '../../../../graph-schema/flow-families/voice.ts';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { voiceRoutes } from '../../snapshot/voice-routes.ts';
import { choiceCell, nameCell, namesCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerCell, LedgerRow, LedgerTable } from '../ledger.ts';
import { HEARD_WORDS as WORDS } from './words.en.ts';

/** Each way in which somebody is heard: where it ends, whether a reply is recorded, and whether it decides there. */
export function heardTable(on: Reading): LedgerTable {
  const { flows } = on.network.hops.voice;
  return ledgerTable(on, {
    id: 'voice-heard',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'from', words: WORDS.from },
      { id: 'through', words: WORDS.through },
      { id: 'to', words: WORDS.to },
      { id: 'how', words: WORDS.how },
      { id: 'decides', words: WORDS.decides },
      { id: 'answered', words: WORDS.answered },
      { id: 'changed', words: WORDS.changed },
    ],
    rows: flows.map((flow) => rowOf(on, flow)),
    empty: WORDS.empty,
    notes: WORDS.notes,
    restsOn: { noun: 'flow', ids: flows.map(({ id }) => id) },
  });
}

function rowOf(on: Reading, flow: Flow): LedgerRow {
  const { naming } = on;
  const { id, from, to, via, rung, whatChanged } = flow;
  return {
    id,
    cells: [
      nameCell(naming, from),
      namesCell(naming, via, textCell(WORDS.nobody)),
      to === null ? { ...stateCell('notKnown'), words: WORDS.nowhere } : nameCell(naming, to),
      choiceCell(rung, rungInWords),
      decidesCell(on, flow),
      answeredCell(on, flow),
      whatChanged === '' ? stateCell('notKnown') : textCell(whatChanged),
    ],
    items: eachOnce([id, from], via, to === null ? [] : [to]),
    families: ['voice'],
  };
}

function rungInWords(told: number): string {
  return RUNGS.find(({ rung }) => rung === told)?.words.toLowerCase() ?? '';
}

/** Only of a room is it told whether it decides. */
function decidesCell({ network }: Reading, { to }: Flow): LedgerCell {
  if (to === null || find(network.state, 'room', to) === undefined) return stateCell('notKnown');
  const decides = voiceRoutes(network).decides(to);
  if (decides === 'decides') return textCell(WORDS.yes);
  return decides === 'nothing' ? textCell(WORDS.no) : stateCell('notKnown');
}

function answeredCell({ network }: Reading, { to }: Flow): LedgerCell {
  const room = find(network.state, 'room', to);
  if (room === undefined) return stateCell('notKnown');
  return choiceCell(room.reply, (reply) => (reply ? WORDS.yes : WORDS.no), WORDS.noReply);
}

import type { Id } from '../../../../graph-schema/model/ids.ts';
import { voiceRoutes, type VoiceWay } from '../../snapshot/voice-routes.ts';
import type { VoiceStep } from '../../snapshot/voice-step.ts';
import { figureCell, nameCell, stateCell, textCell } from '../cells.ts';
import { eachOnce, ledgerTable, type Reading } from '../ledger-table.ts';
import type { LedgerRow, LedgerTable } from '../ledger.ts';
import { ROUTES_WORDS as WORDS } from './words.en.ts';

/** The ways of each community to each room that decides, in steps; "no way that we know of" is said, too. */
export function routesTable(on: Reading): LedgerTable {
  const communities = communityIds(on);
  const ways = communities.map((id) => ({ id, ways: waysToDeciding(on, id) }));
  return ledgerTable(on, {
    id: 'decisions-routes',
    title: WORDS.title,
    definition: WORDS.definition,
    columns: [
      { id: 'community', words: WORDS.community },
      { id: 'room', words: WORDS.room },
      { id: 'steps', words: WORDS.steps, figures: 'count' },
      { id: 'way', words: WORDS.way },
      { id: 'answered', words: WORDS.answered },
    ],
    rows: ways.flatMap(({ id, ways: found }) =>
      found.length === 0 ? [noWayRow(on, id)] : found.map((way) => wayRow(on, id, way)),
    ),
    empty: WORDS.emptyNoCommunity,
    notes: WORDS.notes,
    restsOn: {
      noun: 'flowOrSeat',
      ids: eachOnce(...ways.flatMap(({ ways: found }) => found.map(evidenceOf))),
    },
  });
}

export function communityIds({ network }: Reading): readonly Id[] {
  return network.actors.filter(({ type }) => type === 'community').map(({ id }) => id);
}

export function waysToDeciding({ network }: Reading, community: Id): readonly VoiceWay[] {
  const routes = voiceRoutes(network);
  return routes.waysOf(community).filter(({ room }) => routes.decides(room) === 'decides');
}

function evidenceOf({ steps }: VoiceWay): readonly Id[] {
  return steps.flatMap(({ evidence }) => evidence);
}

function wayRow(on: Reading, community: Id, way: VoiceWay): LedgerRow {
  const { naming } = on;
  return {
    id: `${community},${way.room}`,
    cells: [
      nameCell(naming, community),
      nameCell(naming, way.room),
      figureCell(way.steps.length, 'count'),
      textCell(way.steps.map((step) => stepInWords(on, step)).join(', ')),
      textCell(way.answerable ? WORDS.yes : WORDS.no),
    ],
    items: eachOnce(
      [community],
      evidenceOf(way),
      way.steps.flatMap(({ through, to }) => [...through, to]),
    ),
    families: ['voice'],
  };
}

/** "through Clearwater Recovery to Lived Experience Panel". */
function stepInWords({ naming }: Reading, { through, to }: VoiceStep): string {
  const passed = through.map(naming.text).join(', ');
  const into = `to ${naming.text(to)}`;
  return passed === '' ? into : `${WORDS.through} ${passed} ${into}`;
}

function noWayRow({ naming }: Reading, community: Id): LedgerRow {
  return {
    id: community,
    cells: [
      nameCell(naming, community),
      { ...stateCell('notKnown'), words: WORDS.noWay },
      stateCell('notKnown'),
      textCell(''),
      textCell(''),
    ],
    items: [community],
    families: ['voice'],
  };
}

import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TableTab } from './view-types.ts';

const TAB_OF_KIND: Readonly<Record<string, TableTab>> = {
  flow: 'flows',
  agreement: 'agreements',
  party: 'agreements',
  term: 'agreements',
  room: 'rooms',
  seat: 'rooms',
  interest: 'interests',
  interestLink: 'interests',
  source: 'sources',
  actor: 'actors',
};

/** Flows say most of a talking point; actors stand in it only by being named. */
const TELLING: readonly TableTab[] = ['flows', 'rooms', 'interests', 'agreements', 'sources'];

/** The table in which the evidence is best seen: where "Show in table" leads. */
export function tabOfEvidence(state: AllianceMap, evidence: readonly Id[]): TableTab {
  return TELLING.find((tab) => rowsOfEvidence(state, evidence, tab) > 0) ?? 'actors';
}

/** How many things of a table, or of a part of its rows, are evidence. */
export function rowsOfEvidence(state: AllianceMap, evidence: readonly Id[], tab: TableTab): number {
  return evidence.filter((id) => TAB_OF_KIND[state.entities.get(id)?.kind ?? ''] === tab).length;
}

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

/** The table that holds most of the evidence: where "Show in table" leads. The earlier tab on a tie. */
export function tabOfEvidence(state: AllianceMap, evidence: readonly Id[]): TableTab {
  const counts = new Map<TableTab, number>();
  for (const id of evidence) {
    const tab = TAB_OF_KIND[state.entities.get(id)?.kind ?? ''];
    if (tab !== undefined) counts.set(tab, (counts.get(tab) ?? 0) + 1);
  }
  const most = [...counts].reduce<readonly [TableTab, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    ['flows', 0],
  );
  return most[0];
}

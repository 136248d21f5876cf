import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Kind } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { named } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { homeOf } from './home-of.ts';
import type { Item } from './Items.tsx';

interface Shown {
  readonly title: string;
  readonly items: readonly Item[];
}

const TITLES: Readonly<Partial<Record<Kind, string>>> = {
  actor: 'What it shows of actors',
  flow: 'What it shows of flows',
  agreement: 'What it shows of agreements',
  room: 'What it shows of rooms',
  interest: 'What it shows of interests',
};
const ELSE = 'What else it shows';

/** What rests on a source, by kind, each thing once: a term counts as its agreement. */
export function shownBySource(state: AllianceMap, source: Id): readonly Shown[] {
  const homes = new Map<string, Set<Id>>();
  for (const { shows } of of(relationsOf(state).evidenceFrom, source)) {
    const home = homeOf(state, shows);
    const kind = home === null ? undefined : state.entities.get(home)?.kind;
    if (home === null || kind === undefined) continue;
    const title = TITLES[kind] ?? ELSE;
    homes.set(title, (homes.get(title) ?? new Set()).add(home));
  }
  return [...Object.values(TITLES), ELSE].flatMap((title) => {
    const ids = homes.get(title);
    if (ids === undefined) return [];
    return [{ title, items: [...ids].map((id) => ({ key: id, says: [named(state, id)] })) }];
  });
}

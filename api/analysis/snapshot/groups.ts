import type { Actor } from '../../../graph-schema/model/actor.ts';
import { id, type Id } from '../../../graph-schema/model/ids.ts';
import { byText, listAt } from './in-order.ts';
import type { Network } from './network.ts';

/**
 * A declared group: a place, or a kind of actor (its type, and an organisation's sector). Connecting roles belong to
 * places only. Who has no place, or an organisation without a sector, is in no such group.
 */
export interface Group {
  /** The id of the place, or a name for the kind such as "kind:charity". */
  readonly key: Id;
  readonly is: 'place' | 'kind';
  /** Numbers of its actors, ascending. */
  readonly members: readonly number[];
}

/** In the order of their keys. An actor with several places is in several groups. */
export function groupsOf(network: Network): readonly Group[] {
  const places = new Map<Id, number[]>();
  const kinds = new Map<Id, number[]>();
  network.actors.forEach((actor, number) => {
    for (const place of new Set(actor.places)) listAt(places, place).push(number);
    const kind = kindOf(actor);
    if (kind !== undefined) listAt(kinds, id(`kind:${kind}`)).push(number);
  });
  const asGroups = (is: Group['is'], found: ReadonlyMap<Id, readonly number[]>) =>
    [...found].map(([key, members]): Group => ({ key, is, members }));
  return [...asGroups('place', places), ...asGroups('kind', kinds)].sort((a, b) =>
    byText(a.key, b.key),
  );
}

function kindOf({ type, sector }: Actor): string | undefined {
  if (type === 'connector') return undefined;
  if (type !== 'organisation') return type;
  return sector.is === 'value' ? sector.value : undefined;
}

/** By number of the actor: the groups that it is in, by their place in the list, ascending. */
export function groupsByActor(
  network: Network,
  groups: readonly Group[],
): readonly (readonly number[])[] {
  const of: number[][] = network.actors.map(() => []);
  groups.forEach(({ members }, group) => {
    for (const member of members) of[member]?.push(group);
  });
  return of;
}

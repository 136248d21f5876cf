import { newActor, type ActorSort } from '../../../graph-schema/edits/add-actor.ts';
import type { Edit } from '../../../graph-schema/edits/edit.ts';
import { actorsNamed } from '../../../graph-schema/edits/same-name.ts';
import type { Actor } from '../../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { guessSort } from './guess-sort.ts';
import { levelOfNew } from './new-level.ts';
import { typedNames } from './typed-names.ts';

/** One typed name, with what it may be already and what kind it sounds like. */
export interface TypedName {
  readonly name: string;
  readonly sort: ActorSort;
  /** Nobody has checked the kind yet. */
  readonly guessed: boolean;
  /** Who may be meant, under this spelling or another. */
  readonly there: readonly Actor[];
  /** It goes on the map: it is new, or it was said to be another one. */
  readonly adds: boolean;
}

/** What people changed about the names, by name: kinds that were checked, and names that are another's too. */
export interface NameChoices {
  readonly sorts: Readonly<Record<string, ActorSort>>;
  readonly others: readonly string[];
}

export function draftOf(
  state: AllianceMap,
  text: string,
  { sorts, others }: NameChoices,
  usual?: ActorSort,
): { readonly names: readonly TypedName[]; readonly left: number } {
  const { names, left } = typedNames(text);
  return {
    left,
    names: names.map((name) => {
      const there = actorsNamed(state, name);
      const chosen = Object.hasOwn(sorts, name) ? sorts[name] : undefined;
      const sort = chosen ?? usual ?? guessSort(name);
      const adds = there.length === 0 || others.includes(name);
      return { name, sort, guessed: chosen === undefined, there, adds };
    }),
  };
}

/** The names that are new, as one step; undefined where all are there already. */
export function addNames(
  state: AllianceMap,
  names: readonly TypedName[],
  newId: () => Id,
): Edit | undefined {
  const added = names.filter(({ adds }) => adds);
  const [first] = added;
  if (first === undefined) return undefined;
  const level = levelOfNew(state);
  return {
    label: added.length === 1 ? `Add ${first.name}` : `Add ${String(added.length)} names`,
    changes: added.map(({ name, sort }) => ({
      is: 'add',
      entity: newActor({ id: newId(), name, sort, level }),
    })),
  };
}

import { createHash } from 'node:crypto';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { maySee, type Viewer } from '../../../graph-schema/model/visibility.ts';
import type { About, Visit } from './presence.ts';

/** A person who is here, as another may see them. */
export interface SeenPerson {
  /** The same for all pages of one person; tells nothing else about them. */
  readonly key: string;
  readonly name: string;
  /** What is selected on their pages. */
  readonly on: readonly Id[];
}

/** A value that someone wrote where another's stands. */
export interface SeenWanted {
  readonly name: string;
  readonly id: Id;
  readonly field: string;
  readonly against: string;
  readonly value: unknown;
}

export interface SeenPresence {
  readonly people: readonly SeenPerson[];
  readonly wanted: readonly SeenWanted[];
}

const SOMEONE = 'Someone';

/** The others who are here, by name. What is "only me" is never among it, not even one's own. */
export function seenPresence(visits: readonly Visit[], viewer: Viewer): SeenPresence {
  const people = new Map<string, SeenPerson>();
  const wanted: SeenWanted[] = [];
  for (const visit of visits) {
    if (visit.person !== null && visit.person === viewer.person) continue;
    if (visit.shown) {
      const key = keyOf(visit);
      const on = [...(people.get(key)?.on ?? []), ...(sees(viewer, visit.on) ? [visit.on.id] : [])];
      people.set(key, { key, name: visit.name, on: [...new Set(on)] });
    }
    if (sees(viewer, visit.wanted)) {
      const { id, field, against, value } = visit.wanted;
      wanted.push({ name: visit.shown ? visit.name : SOMEONE, id, field, against, value });
    }
  }
  return { people: [...people.values()].sort(byName), wanted };
}

function sees<T extends About>(viewer: Viewer, about: T | null): about is T {
  return about !== null && about.level > 0 && maySee(viewer, about);
}

/** A person's id is theirs alone to know: it is what lets them see what is only theirs. */
function keyOf({ person, visit }: Visit): string {
  return createHash('sha256')
    .update(person ?? visit)
    .digest('base64url')
    .slice(0, 16);
}

function byName(a: SeenPerson, b: SeenPerson): number {
  return a.name.localeCompare(b.name, 'en-GB') || (a.key < b.key ? -1 : 1);
}

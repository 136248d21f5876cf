import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { ACTOR_LOOKS, lookName } from '../picture/actor-look.ts';
import { folded } from './folded.ts';

/** A name that was found, and the other name by which it was found, if it was one. */
export interface Found {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  readonly by: string | null;
}

interface Named {
  readonly id: Id;
  readonly kind: string;
  /** The name first, then short name and aliases. */
  readonly names: readonly string[];
}

function named(state: AllianceMap): readonly Named[] {
  const actors = all(state, 'actor').map((actor) => ({
    id: actor.id,
    kind: ACTOR_LOOKS[lookName(actor)].words,
    names: [actor.name, actor.shortName, ...actor.aliases],
  }));
  const rooms = all(state, 'room').map(({ id, name, reference }) => ({
    id,
    kind: 'Room',
    names: [name, reference],
  }));
  const words = all(state, 'glossaryWord').map(({ id, word, aliases }) => ({
    id,
    kind: 'Word',
    names: [word, ...aliases],
  }));
  return [...actors, ...rooms, ...words];
}

/** 0: the name begins so; 1: a word of it does; 2: it holds it. */
function rank(name: string, text: string): number | undefined {
  const at = name.indexOf(text);
  if (at < 0) return undefined;
  if (at === 0) return 0;
  return name.includes(` ${text}`) ? 1 : 2;
}

/** Actors, rooms and words whose name, short name or alias holds the text; those that begin with it first. */
export function findNames(state: AllianceMap, typed: string, most = 12): readonly Found[] {
  const text = folded(typed);
  if (text === '') return [];
  const hits = named(state).flatMap(({ id, kind, names }) => {
    const ranks = names.map((name) => (name === '' ? undefined : rank(folded(name), text)));
    const told = ranks.filter((one) => one !== undefined);
    if (told.length === 0) return [];
    const best = Math.min(...told);
    const byName = ranks[0] === best;
    const by = byName ? null : (names[ranks.indexOf(best)] ?? null);
    return [{ rank: best, found: { id, kind, name: names[0] ?? '', by } }];
  });
  return hits
    .sort((a, b) => a.rank - b.rank || a.found.name.localeCompare(b.found.name, 'en-GB'))
    .slice(0, most)
    .map(({ found }) => found);
}

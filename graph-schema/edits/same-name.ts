import type { Actor } from '../model/actor.ts';
import { all, type AllianceMap } from '../model/alliance-map.ts';

/** Words that tell nothing about who it is. */
const EMPTY_WORDS = new Set(
  'the and of for a an ltd limited cic cio plc llp inc uk charity trust company registered'.split(
    ' ',
  ),
);

/** A name as it is compared: no case, accents, signs or words that tell nothing. Never empty for a name that is not. */
export function comparedName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Actors that a name may mean already, by name, short name or alias, whatever the spelling. In the order of the map. */
export function actorsNamed(state: AllianceMap, name: string): readonly Actor[] {
  const sought = comparedName(name);
  if (sought === '') return [];
  return all(state, 'actor').filter((actor) =>
    comparedNames(actor).some((known) => isNear(known, sought)),
  );
}

/** Actors never change, so that each is read once, however many names are looked for. */
const READ = new WeakMap<Actor, readonly string[]>();

function comparedNames(actor: Actor): readonly string[] {
  const there = READ.get(actor);
  if (there !== undefined) return there;
  const names = [actor.name, actor.shortName, ...actor.aliases].map(comparedName);
  READ.set(actor, names);
  return names;
}

/** The same, or one slip of the finger apart where the name is long enough to tell. */
function isNear(known: string, sought: string): boolean {
  if (known === '') return false;
  if (known === sought || known.replaceAll(' ', '') === sought.replaceAll(' ', '')) return true;
  if (figuresIn(known) !== figuresIn(sought)) return false;
  return Math.min(known.length, sought.length) >= 6 && oneApart(known, sought);
}

/** "Ward 3" and "Ward 4" are no slip of the finger. */
function figuresIn(name: string): string {
  return name.replace(/[^\p{N}]+/gu, ' ');
}

/** One letter more, less or another (Levenshtein distance 1), or two neighbours swapped. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === right.slice(1) + right.slice(0, 1);
}

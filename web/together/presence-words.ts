import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { countOf, listInWords } from '../../graph-schema/words/lists.ts';
import { nameOf } from '../words/names.ts';
import type { OtherPerson } from './others.ts';

/** "Just you here", "One other here", "Two others here". */
export function hereWords(people: readonly OtherPerson[]): string {
  if (people.length === 0) return 'Just you here';
  const words = countOf(people.length, 'other here', 'others here');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "is looking at Foodshare", for what is still on the map. */
export function lookingAt(state: AllianceMap, { on }: OtherPerson): string {
  const names = on.filter((id) => state.entities.has(id)).map((id) => nameOf(state, id));
  return names.length === 0 ? '' : `is looking at ${listInWords(names)}`;
}

/** "Ade and Priya are looking at this too"; empty where nobody is. */
export function alsoHereWords(people: readonly OtherPerson[]): string {
  if (people.length === 0) return '';
  const verb = people.length === 1 ? 'is' : 'are';
  return `${listInWords(people.map(({ name }) => name))} ${verb} looking at this too`;
}

/** One or two letters for a small mark: "AO" for Ade Obi. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last].map((word) => (word ?? '').slice(0, 1).toUpperCase()).join('');
}

import { ENTITY_KINDS, type Entity, type Kind } from '../model/entity-kinds.ts';
import { countOf, listInWords } from '../words/lists.ts';

/** Plurals that an "s" does not make. */
const MANY: Partial<Readonly<Record<Kind, string>>> = {
  party: 'parts in agreements',
  evidence: 'pieces of evidence',
  affectedBy: 'links to who is affected',
  interestLink: 'links to interests',
  checkAnswer: 'answers to checks',
  notOnThisMap: 'lines about what is missing',
};
const ONE: Partial<Readonly<Record<Kind, string>>> = {
  party: 'part in an agreement',
  evidence: 'piece of evidence',
  affectedBy: 'link to who is affected',
  checkAnswer: 'answer to a check',
};

/** "four flows, two seats and one note": how many of each kind, positions left out. Empty for none. */
export function countedWords(entities: readonly Entity[]): string {
  const counts = new Map<Kind, number>();
  for (const { kind } of entities) {
    if (kind !== 'position') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  // How we know of them comes after what they are.
  const ordered = [...counts].sort(
    ([a], [b]) => Number(a === 'evidence') - Number(b === 'evidence'),
  );
  return listInWords(
    ordered.map(([kind, count]) => {
      const { words } = ENTITY_KINDS[kind];
      return countOf(count, ONE[kind] ?? words, MANY[kind] ?? `${words}s`);
    }),
  );
}

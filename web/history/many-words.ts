import { ENTITY_KINDS, type Kind } from '../../graph-schema/model/entity-kinds.ts';
import { countOf } from '../../graph-schema/words/lists.ts';

/** Kinds whose words do not take an s. */
const MANY: Readonly<Partial<Record<Kind, readonly [string, string]>>> = {
  party: ['party', 'parties'],
  affectedBy: ['line on who is affected', 'lines on who is affected'],
  interestLink: ['link to an interest', 'links to interests'],
  evidence: ['link to a source', 'links to sources'],
  checkAnswer: ['answer to a check', 'answers to checks'],
  notOnThisMap: ['line about what is missing', 'lines about what is missing'],
  map: ['setting of the map', 'settings of the map'],
};

/** "12 flows", "one party". */
export function manyWords(kind: Kind, count: number): string {
  const { words } = ENTITY_KINDS[kind];
  const [one, many] = MANY[kind] ?? [words, `${words}s`];
  return countOf(count, one, many);
}

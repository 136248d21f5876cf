import {
  TERM_GROUP_NAMES,
  TERM_GROUPS,
  termEntry,
  type TermGroupName,
  type TermKey,
} from '../../graph-schema/agreement-terms/index.ts';
import type { Agreement, Party, Term, TERM_SIDES } from '../../graph-schema/model/agreement.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { termValuesDiffer, usedTerm } from '../../graph-schema/model/used-values.ts';
import { named, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { termSidesWords } from '../words/sides.ts';
import { termTitle, termValueWords } from '../words/terms.ts';

export interface TermRow {
  readonly id: Id;
  readonly title: string;
  readonly says: Sentence;
  /** Whom it names, both sides where they differ, and what the paper adds. */
  readonly more: readonly Sentence[];
  readonly holder: string;
  readonly bearer: string;
}

export interface GroupOfTerms {
  readonly name: TermGroupName;
  readonly title: string;
  readonly rows: readonly TermRow[];
  /** Terms that nobody told us of, in one line. */
  readonly missing: string;
}

/** The terms of an agreement in the eight groups, in the order of the table of terms. */
export function termGroups(state: AllianceMap, agreement: Agreement): readonly GroupOfTerms[] {
  const { termsOf, partiesOf } = relationsOf(state);
  const terms = of(termsOf, agreement.id);
  const parties = of(partiesOf, agreement.id);
  return TERM_GROUP_NAMES.map((name) => {
    const keys = Object.keys(TERM_GROUPS[name].terms) as readonly TermKey[];
    const told = (key: TermKey) =>
      terms.filter((term) => term.key === key && usedTerm(term, parties).is !== 'notKnown');
    return {
      name,
      title: TERM_GROUPS[name].words,
      rows: keys.flatMap((key) => told(key).map((term) => rowOf(state, term, parties))),
      missing: missingTitles(keys, (key) => told(key).length > 0).join(', '),
    };
  });
}

/** Each title once: notice may be told in months or in days, and either is enough. */
function missingTitles(
  keys: readonly TermKey[],
  isTold: (key: TermKey) => boolean,
): readonly string[] {
  const told = new Set(keys.filter(isTold).map((key) => termTitle(key)));
  const missing = keys.map((key) => termTitle(key)).filter((title) => !told.has(title));
  return [...new Set(missing)].map((title) => title.toLowerCase());
}

function rowOf(state: AllianceMap, term: Term, parties: readonly Party[]): TermRow {
  const entry = termEntry(term.key);
  return {
    id: term.id,
    title: termTitle(term.key),
    says: words(termValueWords(term.key, usedTerm(term, parties))),
    more: [
      termValuesDiffer(term) ? termSidesWords(state, term) : [],
      words(term.note),
      term.names === null ? [] : [...words('It names '), named(state, term.names)],
    ].filter((sentence) => sentence.length > 0),
    holder: SIDE_WORDS[term.holder ?? entry.holder],
    bearer: SIDE_WORDS[term.bearer ?? entry.bearer],
  };
}

/** The sides of a term in a word each. */
export const SIDE_WORDS: Readonly<Record<(typeof TERM_SIDES)[number], string>> = {
  pays: 'payer',
  holds: 'holder',
  delivers: 'deliverer',
  hosts: 'host',
  gains: 'who gains',
  guarantees: 'guarantor',
  chooses: 'chooser',
  all: 'everyone',
};

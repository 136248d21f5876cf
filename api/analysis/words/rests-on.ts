import type { Day } from '../../../graph-schema/model/day.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { countInWords } from '../../../graph-schema/words/lists.ts';
import type { Network } from '../snapshot/network.ts';
import type { Backing } from '../snapshot/sources.ts';
import type { RestsOnItems } from '../talking-points/finding.ts';
import { differencesInWords } from './differences.ts';
import type { Naming } from './naming.ts';
import { MOST_WORDS, wordCount } from './phrases.ts';
import { RESTS_ON_WORDS } from './units.ts';

/** The names of GraphQL's type RestsOn. Each item counts once, by the surest thing that backs it. */
export interface RestsOnCounts {
  readonly items: number;
  readonly published: number;
  readonly saidByBoth: number;
  readonly saidByOne: number;
  readonly estimates: number;
  readonly noSource: number;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** From the surest to the least sure; a source of the kind in `words` reads as that. */
const SURENESS = [
  { count: 'saidByBoth', words: 'said by both sides' },
  { count: 'published', words: 'published' },
  { count: 'published', words: 'from documents' },
  { count: 'saidByOne', words: 'said by one side' },
  { count: 'saidByOne', words: 'said in a workshop' },
  { count: 'saidByOne', words: 'said by another and not confirmed' },
  { count: 'estimates', words: 'estimated' },
  { count: 'noSource', words: 'without a source' },
] as const;
const [BOTH, PUBLISHED, DOCUMENT, ONE, WORKSHOP, ANOTHER, ESTIMATE, NO_SOURCE] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;

function surenessOf({ evidence, source }: Backing): number {
  if (evidence.confirmed === 'both') return BOTH;
  if (evidence.sureness.is === 'value' && evidence.sureness.value === 'guess') return ESTIMATE;
  switch (source.sourceKind) {
    case 'published-record':
      return PUBLISHED;
    case 'document':
    case 'spreadsheet':
      return DOCUMENT;
    case 'said-by-the-actor':
      return ONE;
    case 'said-in-workshop':
      return evidence.confirmed === 'one-side' ? ONE : WORKSHOP;
    case 'said-about-the-actor':
      return evidence.confirmed === 'one-side' ? ONE : ANOTHER;
    case 'estimate':
      return ESTIMATE;
  }
}

interface Tally {
  readonly bySureness: readonly number[];
  readonly counts: RestsOnCounts;
}

function tally(network: Network, items: RestsOnItems): Tally {
  const bySureness = SURENESS.map(() => 0);
  const days: Day[] = [];
  for (const id of items.ids) {
    const backing = network.sources.backingOf(id);
    const surest = Math.min(NO_SOURCE, ...backing.map(surenessOf));
    bySureness[surest] = (bySureness[surest] ?? 0) + 1;
    for (const { source } of backing) {
      if (source.date.is === 'value') days.push(source.date.value);
    }
  }
  days.sort();
  const sum = (count: (typeof SURENESS)[number]['count']) =>
    SURENESS.reduce(
      (total, kind, at) => total + (kind.count === count ? (bySureness[at] ?? 0) : 0),
      0,
    );
  return {
    bySureness,
    counts: {
      items: items.ids.length,
      published: sum('published'),
      saidByBoth: sum('saidByBoth'),
      saidByOne: sum('saidByOne'),
      estimates: sum('estimates'),
      noSource: sum('noSource'),
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    },
  };
}

/** "all" for three and more. */
const ALL_OF: Readonly<Record<number, string>> = { 1: '', 2: 'both ' };

export interface RestsOn {
  readonly sentence: string;
  readonly counts: RestsOnCounts;
}

/** "Rests on 13 agreements: 12 published, 1 said by both sides." and what else makes it more or less sure. */
export function restsOn(
  network: Network,
  naming: Naming,
  items: RestsOnItems,
  evidence: readonly Id[],
): RestsOn {
  const { bySureness, counts } = tally(network, items);
  const [one, many] = RESTS_ON_WORDS[items.noun];
  const head = `Rests on ${countInWords(counts.items)} ${counts.items === 1 ? one : many}`;
  const parts = SURENESS.flatMap(({ words }, at) => {
    const count = bySureness[at] ?? 0;
    return count === 0 ? [] : [{ count, words }];
  }).sort((a, b) => b.count - a.count);
  const [only] = parts;
  const how =
    parts.length === 1 && only !== undefined
      ? [`${head}, ${ALL_OF[counts.items] ?? 'all '}${only.words}.`]
      : inShortSentences(
          head,
          parts.map(({ count, words }) => `${count} ${words}`),
        );
  const sentences = [
    ...how,
    ...silentSides(network, items),
    ...differencesInWords(network, naming, evidence),
  ];
  return { sentence: sentences.join(' '), counts };
}

/** "Rests on 16 links: 10 said in a workshop, 3 said by one side. And 3 estimated." */
function inShortSentences(head: string, parts: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  let sentence = head;
  for (const part of parts) {
    const longer = `${sentence}${sentence === head ? ': ' : ', '}${part}`;
    if (sentence === head || wordCount(longer) <= MOST_WORDS) sentence = longer;
    else {
      sentences.push(`${sentence}.`);
      sentence = `And ${part}`;
    }
  }
  return [...sentences, `${sentence}.`];
}

function silentSides(network: Network, { saidOf = [] }: RestsOnItems): readonly string[] {
  const silent = saidOf.filter((id) => !network.sources.saidBy.has(id));
  if (silent.length === 0) return [];
  if (silent.length === saidOf.length) return ['No source is from those it is about.'];
  return [`No source is from ${countInWords(silent.length)} of the ${saidOf.length} it is about.`];
}

import type { Id } from '../../../../graph-schema/model/ids.ts';
import { figures, figuresOf, percent } from '../../../../graph-schema/words/figures.ts';
import { countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import type { Naming } from '../../words/naming.ts';
import {
  firstThatFits,
  MOST_WORDS,
  paragraph,
  say,
  strong,
  type Phrase,
} from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const nextConnectorWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Where one more connector would help most',
  question: 'Where would one more connector help most?',
  needs: 'It would need who knows or works with whom, and what kind each of them is.',
  see: (finding, naming) =>
    paragraph(
      place(finding, naming),
      reach(finding),
      nearer(finding),
      ...others(finding, naming),
      moreSets(finding),
      lookedAt(finding),
    ),
  why: 'A few links in the right places shorten the way for many.',
  notProof:
    'Links we have not heard of may exist. Trust and time decide who can connect, and the map knows neither.',
  ask: [
    'Whom do those named already trust?',
    'Who would want this role, and who would pay for it?',
    'Would they have the time?',
  ],
  others:
    'In Coventry a building society pays for an organiser who links business, local groups and deciders.',
  picture: (finding) => ({
    families: ['connection'],
    notes: finding.lists.set.map(({ id }) => ({ at: id, words: 'would know the connector' })),
    bands: [],
  }),
  options: {
    nextConnectorTies: {
      words: 'How many the new connector would know',
      reason: 'Three is enough to join parts and few enough to begin with.',
    },
    nextConnectorMostSets: {
      words: 'How many equally good sets are named at most',
      reason: 'Five leave a choice and can still be read.',
    },
  },
};

function idsOf(finding: Found, list: Lists): readonly Id[] {
  return finding.lists[list].map(({ id }) => id);
}

function numberOf(finding: Found, name: Facts): number {
  return numberIn(finding, name) ?? 0;
}

function reach(finding: Found): readonly Phrase[] {
  const [before, after] = [numberOf(finding, 'joinedBefore'), numberOf(finding, 'joinedAfter')];
  const pairs = strong(figures(numberOf(finding, 'pairs')));
  if (before === after) {
    return say`Of ${pairs} pairs of different kinds, ${strong(figures(before))} can reach each other, as today.`;
  }
  return say`Pairs of different kinds that can reach each other rise from ${strong(figures(before))} to ${strong(figures(after))} of ${pairs}.`;
}

/** Whether every set was tried, over all pairs. */
function isWhole(finding: Found): boolean {
  return finding.facts.otherSets.value !== null;
}

/** Names in one sentence where they fit, else each in its own. */
function named(
  ids: readonly Id[],
  naming: Naming,
  inOne: (names: readonly Phrase[]) => readonly Phrase[],
  apart: readonly Phrase[],
): readonly Phrase[] {
  return firstThatFits(
    inOne(naming.list(ids, -MOST_WORDS * ids.length)),
    paragraph(apart, ...ids.map((id) => say`${naming.name(id)}.`)),
  );
}

function place(finding: Found, naming: Naming): readonly Phrase[] {
  const rises = numberOf(finding, 'joinedAfter') > numberOf(finding, 'joinedBefore');
  const helps = rises ? 'would join the most' : 'would shorten ways the most';
  return named(
    idsOf(finding, 'set'),
    naming,
    (names) => say`A connector who knew ${names} ${helps}.`,
    say`A connector who knew these ${helps}:`,
  );
}

function nearer(finding: Found): readonly Phrase[] {
  const [count, of] = [numberOf(finding, 'nearer'), numberOf(finding, 'pairsLookedAt')];
  if (isWhole(finding)) {
    return say`The way gets shorter for ${strong(figuresOf(count, 'pair', 'pairs'))}.`;
  }
  return say`The way gets shorter for ${strong(percent((100 * count) / of))} of the pairs looked at.`;
}

/** The other sets, each as large as the first. */
function others(finding: Found, naming: Naming): readonly (readonly Phrase[])[] {
  const ids = idsOf(finding, 'others');
  const size = finding.lists.set.length;
  return Array.from({ length: ids.length / size }, (_, at) =>
    named(
      ids.slice(at * size, (at + 1) * size),
      naming,
      (names) => say`One who knew ${names} would do as well.`,
      say`One who knew these would do as well:`,
    ),
  );
}

function moreSets(finding: Found): readonly Phrase[] {
  const listed = finding.lists.others.length / finding.lists.set.length;
  const left = numberOf(finding, 'otherSets') - listed;
  if (left <= 0) return [];
  const more = strong(sentenceCase(countOf(left, 'more set', 'more sets')));
  return say`${more} would do as well.`;
}

/** Said only where not all was looked at. */
function lookedAt(finding: Found): readonly Phrase[] {
  if (isWhole(finding)) return [];
  const places = strong(figures(numberOf(finding, 'placesLookedAt')));
  const ends = strong(figures(numberOf(finding, 'endsLookedAt')));
  const actors = strong(figuresOf(numberOf(finding, 'actors'), 'actor', 'actors'));
  return paragraph(
    say`Not every set was tried, since there are ${actors}.`,
    say`We looked at ${places} places, and at pairs between ${ends} of them.`,
  );
}

import { countInWords, countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const fewestLinksWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Introductions so that nobody’s leaving cuts anyone off',
  question: 'How few introductions would mean that nobody’s leaving cuts anyone off?',
  needs: 'It would need who knows or works with whom.',
  see: (finding, naming) =>
    paragraph(
      howFew(finding),
      today(finding),
      ...introductions(finding, naming),
      notAllShown(finding),
      sharing(finding),
    ),
  why: 'Where all goes through one, a change of job can undo years of work.',
  notProof:
    'Links we have not heard of may exist. Other introductions, as few as these, would do as well.',
  ask: [
    'Would they like to meet?',
    'Who could introduce them?',
    'Which of these links would people choose themselves?',
  ],
  others:
    'People in the network described connectors as trusted people who find common interests and introduce people.',
  picture: (finding, naming) => ({
    families: ['connection'],
    notes: pairsOf(finding).map(([at, other]) => ({
      at,
      words: `could meet ${naming.text(other)}`,
    })),
    bands: [],
  }),
  options: {
    fewestLinksMostShown: {
      words: 'How many introductions are shown at most',
      reason: 'Ten is as many as people can think through in one sitting.',
    },
  },
};

function pairsOf({ lists: { one, other } }: Found) {
  return one.flatMap(({ id }, place) => {
    const to = other[place];
    return to === undefined ? [] : ([[id, to.id]] as const);
  });
}

function howFew(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'introductions') ?? 0;
  const few = strong(sentenceCase(countOf(count, 'introduction', 'introductions')));
  return say`${few} would mean that no one’s leaving cuts anyone off.`;
}

function today(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'cutPoints') ?? 0;
  const actors = numberIn(finding, 'actors') ?? 0;
  const of = strong(countOf(actors, 'actor', 'actors'));
  const only = strong(sentenceCase(countInWords(count)));
  return say`${only} of ${of} ${count === 1 ? 'is' : 'are'} today the only way from someone to the rest.`;
}

function introductions(finding: Found, naming: Naming): readonly (readonly Phrase[])[] {
  return pairsOf(finding).map(
    ([one, other], place) =>
      say`${place === 0 ? 'For example: ' : ''}${naming.name(one)} with ${naming.name(other)}.`,
  );
}

function notAllShown(finding: Found): readonly Phrase[] {
  const left = (numberIn(finding, 'introductions') ?? 0) - (numberIn(finding, 'shown') ?? 0);
  if (left === 0) return [];
  return say`There would be ${strong(countInWords(left))} more.`;
}

function sharing(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'sharing') ?? 0;
  if (count === 0) return say`We know of no interest that any of these pairs share.`;
  const pairs = strong(sentenceCase(countOf(count, 'pair', 'pairs')));
  return say`${pairs} of these ${count === 1 ? 'shares' : 'share'} an interest.`;
}

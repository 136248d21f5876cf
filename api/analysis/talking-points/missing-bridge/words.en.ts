import { percent } from '../../../../graph-schema/words/figures.ts';
import { countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import { kindInWords, type Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, textOf, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const missingBridgeWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Two groups with shared interests and nobody between them',
  needs: 'It would need who knows whom, what they care about, and their places or kinds.',
  see: (finding, naming) =>
    paragraph(
      shared(finding, naming),
      say`We found no link between any of them, and no connector who knows both.`,
      byChance(finding),
    ),
  why: 'What one group has learned may not reach the other.',
  notProof:
    'Links we have not heard of may exist. They may know of each other and go their own way.',
  ask: [
    'Who do both groups trust?',
    'Where do people from both already go?',
    'What small thing could they do together first?',
  ],
  others: 'In Coventry a café hosts living rooms, where people meet who otherwise would not.',
  picture: (finding, naming) => ({
    families: ['connection'],
    notes: [],
    bands: (['one', 'other'] as const).map((side) => ({
      around: finding.lists[side].map(({ id }) => id),
      words: textOf(groupOf(finding, side, naming)),
    })),
  }),
  options: {
    missingBridgeMembers: {
      words: 'How many members at least each group has',
      reason: 'One or two are no group.',
    },
    missingBridgeTopics: {
      words: 'How many interests at least they share',
      reason: 'One that many share says little about two groups.',
    },
    missingBridgeRareHolders: {
      words: 'From how many holders down an interest is rare and one is enough',
      reason: 'An interest of three or fewer seldom comes together by chance.',
    },
    missingBridgeMostShown: {
      words: 'How many pairs of groups are shown at most',
      reason: 'Ten is as many as people can think through in one sitting.',
    },
  },
};

/** "Highmoor groups", "Charities". */
function groupOf(finding: Found, side: 'one' | 'other', naming: Naming): readonly Phrase[] {
  const place = finding.lists.places[side === 'one' ? 0 : 1];
  if (place !== undefined) return say`${naming.name(place.id)} groups`;
  return [strong(sentenceCase(kindOf(finding, side, naming)))];
}

function kindOf(finding: Found, side: 'one' | 'other', naming: Naming): string {
  return kindInWords(
    finding.lists[side].map(({ id }) => naming.actor(id)),
    'others',
  );
}

function both(finding: Found, naming: Naming): readonly Phrase[] {
  const [one, other] = finding.lists.places;
  if (one !== undefined && other !== undefined) {
    return say`${naming.name(one.id)} and ${naming.name(other.id)} groups`;
  }
  const first = groupOf(finding, 'one', naming);
  return say`${first} and ${strong(kindOf(finding, 'other', naming))}`;
}

function shared(finding: Found, naming: Naming): readonly Phrase[] {
  const topics = finding.lists.topics.map(({ id }) => id);
  const groups = both(finding, naming);
  const count = strong(countOf(topics.length, 'interest', 'interests'));
  return firstThatFits(
    say`${groups} share an interest in ${naming.list(topics, 9)}.`,
    paragraph(say`${groups} share ${count}.`, say`They are ${naming.list(topics, 2)}.`),
  );
}

function byChance(finding: Found): readonly Phrase[] {
  const expected = numberIn(finding, 'expectedLinks');
  const chance = numberIn(finding, 'byChancePercent');
  if (expected === null || chance === null) return [];
  const about = Math.round(expected);
  // From draws, so no more exact than a whole one.
  const drawn = percent(chance < 1 ? chance : Math.round(chance));
  const links =
    about < 1 ? strong('fewer than one') : say`about ${strong(countOf(about, 'link', 'links'))}`;
  return paragraph(
    say`If links fell anywhere on this map, ${links} would join them.`,
    say`Of groups this large drawn at random, about ${strong(drawn)} have none.`,
  );
}

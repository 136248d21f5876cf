import { dayInWords } from '../../../../graph-schema/words/dates.ts';
import { countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import type { Naming } from '../../words/naming.ts';
import { MOST_WORDS, paragraph, say, strong, wordCount, type Phrase } from '../../words/phrases.ts';
import { numberIn, textIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const singleVoiceRouteWords: TalkingPointWords<Facts, Lists, never> = {
  title: 'One route speaks for a community',
  needs:
    'It would need how a community reaches a room that decides. ' +
    'Or who decides on its behalf, and when that is reviewed.',
  see: (finding, naming) =>
    paragraph(
      goesThrough(finding, naming),
      reviewDue(finding, naming),
      reason(finding),
      moreReviews(finding),
    ),
  why: 'A single route can filter, even with good motives such as protection.',
  notProof: 'People may trust this route and have chosen it.',
  ask: [
    'Have people been asked how they want to be heard?',
    'Who might not use this route?',
    'When was protecting them last reviewed, with them?',
  ],
  others:
    'Sound Delivery supports people to speak themselves, start to finish, and to pass the ' +
    'microphone on. Charities were urged not to tell the story for them.',
  picture: (finding) => ({
    families: ['voice', 'control'],
    notes: [
      ...finding.lists.through.map(({ id }) => ({ at: id, words: 'every known route' })),
      ...finding.lists.deciders
        .filter(({ id }) => !finding.lists.through.some((one) => one.id === id))
        .map(({ id }) => ({ at: id, words: 'review overdue' })),
    ],
    bands: [],
  }),
  options: {},
};

function goesThrough(finding: Found, naming: Naming): readonly Phrase[] {
  const [community] = finding.lists.communities;
  const through = finding.lists.through.map(({ id }) => id);
  if (community === undefined || through.length === 0) return [];
  const start = say`All we know of how ${naming.name(community.id)} reach decision rooms`;
  const room = wordCount(start.map(({ text }) => text).join('')) + 2;
  return say`${start} goes through ${naming.list(through, Math.min(room, MOST_WORDS - 1))}.`;
}

function reviewDue(finding: Found, naming: Naming): readonly Phrase[] {
  const [decider] = finding.lists.deciders;
  const [community] = finding.lists.communities;
  const due = textIn(finding, 'reviewDue');
  if (decider === undefined || community === undefined || due === null) return [];
  const whom =
    finding.lists.through.length > 0
      ? say`their behalf`
      : say`behalf of ${naming.name(community.id)}`;
  return paragraph(
    say`${naming.name(decider.id)} decides on ${whom}.`,
    say`This was due for review on ${strong(dayInWords(due))}, ${strong(ago(finding))} ago.`,
  );
}

/** "14 months"; days where no month is over. */
function ago(finding: Found): string {
  const months = numberIn(finding, 'monthsOverdue') ?? 0;
  if (months > 0) return countInFigures(months, 'month', 'months');
  return countInFigures(numberIn(finding, 'daysOverdue') ?? 0, 'day', 'days');
}

function countInFigures(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const MOST_WORDS_OF_REASON = 10;

/** As people wrote it, where it is short. */
function reason(finding: Found): readonly Phrase[] {
  const told = textIn(finding, 'reason');
  if (told === null || wordCount(told) > MOST_WORDS_OF_REASON) return [];
  return say`The reason given is ${strong(`“${told}”`)}.`;
}

function moreReviews(finding: Found): readonly Phrase[] {
  const more = (numberIn(finding, 'overdue') ?? 0) - 1;
  if (more < 1) return [];
  const reviews = countOf(more, 'more review is', 'more reviews are');
  return say`${strong(sentenceCase(reviews))} overdue.`;
}

import { percent } from '../../../../graph-schema/words/figures.ts';
import { countInWords, countOf } from '../../../../graph-schema/words/lists.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const affectedWithoutVoiceWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Communities without a voice where money is decided',
  needs: 'It would need a community, and who sits in a room that decides money: how much.',
  see: (finding, naming) =>
    paragraph(
      howMany(finding),
      names(finding, naming),
      ways(finding),
      rooms(finding),
      untold(finding),
      coverage(finding),
    ),
  why: 'Those whom a decision touches most may have no say in it.',
  notProof:
    'People may be heard in ways that nobody told us of. Not everyone wants a seat, or needs one.',
  ask: [
    'Which of these decisions matter most to them?',
    'How would they like to be heard?',
    'Who could answer to them, and how?',
  ],
  others: 'Mencap Newham took a year of talks before design. A father became a co-facilitator.',
  picture: (finding) => ({
    families: ['voice'],
    notes: finding.lists.rooms.map(({ id }) => ({ at: id, words: 'decides money' })),
    bands: [],
  }),
  options: {
    affectedWithoutVoiceSteps: {
      words: 'Within how many steps they should reach such a room and hear back',
      reason: 'Into a room, and from there to one that it advises. Further on, little is heard.',
    },
  },
};

function howMany(finding: Found): readonly Phrase[] {
  const without = numberIn(finding, 'withoutVoice') ?? 0;
  const count = strong(`${without} of ${numberIn(finding, 'communities') ?? 0}`);
  const have = without === 1 ? 'has' : 'have';
  return finding.lists.affected.length > 0
    ? say`${count} affected communities ${have} no seat, vote or answerable person in any room that decides money.`
    : say`${count} communities ${have} no seat, vote or person answerable to them in any room that decides money.`;
}

function names(finding: Found, naming: Naming): readonly Phrase[] {
  const ids = finding.lists.without.map(({ id }) => id);
  return ids.length === 1
    ? say`This is ${naming.list(ids, 2)}.`
    : say`They are ${naming.list(ids, 2)}.`;
}

function ways(finding: Found): readonly Phrase[] {
  const steps = countOf(numberIn(finding, 'steps') ?? 0, 'step', 'steps');
  return say`We know of no way there within ${strong(steps)} on which they hear back.`;
}

function rooms(finding: Found): readonly Phrase[] {
  const count = numberIn(finding, 'rooms') ?? 0;
  const pounds = strong(poundsOf(numberIn(finding, 'penceAYear') ?? 0));
  return count === 1
    ? say`This ${strong('one')} room decides ${pounds} a year.`
    : say`These ${strong(countInWords(count))} rooms decide ${pounds} a year.`;
}

function untold(finding: Found): readonly Phrase[] {
  const more = numberIn(finding, 'roomsUntold') ?? 0;
  if (more === 0) return [];
  const count = countOf(more, 'more room', 'more rooms');
  return say`Who sits in ${strong(count)} that ${more === 1 ? 'decides' : 'decide'} money is not known.`;
}

function coverage(finding: Found): readonly Phrase[] {
  const share = numberIn(finding, 'coveragePercent');
  if (share === null) return [];
  return say`Communities with a voice there are ${strong(percent(share))} of all people affected.`;
}

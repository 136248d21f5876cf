import { figures, percent } from '../../../../graph-schema/words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, plain, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const declinedReferralsWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'People sent on are often not accepted',
  needs: 'It would need how many people are sent on, and how many of them are declined.',
  see: (finding, naming) =>
    paragraph(
      sentAndDeclined(finding, naming),
      share(finding, naming),
      reasons(finding),
      without(finding),
    ),
  why: 'Families may be left waiting. Words or rules may differ.',
  notProof: 'The other service may be full, or some referrals may not fit.',
  ask: [
    'What reasons are given?',
    'Do both use words the same way?',
    'Could a short joint talk come first?',
  ],
  others:
    'Schools and a child mental health team found wording itself led to people being declined. ' +
    'Time early on shared words was worth it.',
  picture: (finding) => {
    const [from, to] = finding.subjects;
    const notes = [
      { at: from, words: `sent ${figures(numberIn(finding, 'sent') ?? 0)}` },
      { at: to, words: `declined ${figures(numberIn(finding, 'declined') ?? 0)}` },
    ];
    return {
      families: ['referrals'],
      notes: notes.flatMap(({ at, words }) => (at === undefined ? [] : [{ at, words }])),
      bands: [],
    };
  },
  options: {
    declinedReferralsShare: {
      words: 'Share of those sent who are declined, in percent',
      reason: 'Some referrals never fit. Where three in ten don’t, a talk may help.',
    },
    declinedReferralsSent: {
      words: 'How many people at least are sent',
      reason: 'A share of a few people says little.',
    },
  },
};

function sentAndDeclined(finding: Found, naming: Naming): readonly Phrase[] {
  const [from, to] = finding.subjects;
  if (from === undefined || to === undefined) return [];
  const sent = strong(figures(numberIn(finding, 'sent') ?? 0));
  const declined = numberIn(finding, 'declined') ?? 0;
  const were = say`${strong(figures(declined))} ${declined === 1 ? 'was' : 'were'} declined`;
  return firstThatFits(
    say`${naming.name(from)} sent ${sent} people to ${naming.name(to)}; ${were}.`,
    paragraph(
      say`${naming.name(from)} sent ${sent} people to ${naming.name(to)}.`,
      say`Of these ${were}.`,
    ),
  );
}

function share(finding: Found, naming: Naming): readonly Phrase[] {
  const of = percent(numberIn(finding, 'sharePercent') ?? 0);
  return say`That is ${strong(of)} of all sent there${period(finding, naming)}.`;
}

/** The years of all sums of money say nothing of referrals: " in all" is left of them. */
function period(finding: Found, naming: Naming): string {
  if (finding.lists.besideTotal.length > 0) return ' a year';
  return naming.period.startsWith(' in all') ? ' in all' : naming.period;
}

const REASONS = [
  ['declinedWords', 'the words used'],
  ['declinedCriteria', 'criteria'],
  ['declinedFull', 'full'],
  ['declinedDistance', 'distance'],
] as const;

function reasons(finding: Found): readonly Phrase[] {
  const given = REASONS.flatMap(([name, words]) => {
    const people = numberIn(finding, name) ?? 0;
    return people === 0 ? [] : [say`${words} ${strong(figures(people))}`];
  });
  if (given.length === 0) return [];
  const list = given.flatMap((reason, at) => (at === 0 ? reason : [plain(', '), ...reason]));
  return say`Reasons given: ${list}.`;
}

function without(finding: Found): readonly Phrase[] {
  const people = numberIn(finding, 'declinedReasonNotKnown') ?? 0;
  return people === 0 ? [] : say`For ${strong(figures(people))} no reason is known.`;
}

import { countInWords } from '../../../../graph-schema/words/lists.ts';
import { countAlone, poundsOf } from '../../words/figures.ts';
import { kindInWords, type Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const votesAndEffectsWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Votes and effects don’t match',
  needs:
    'It would need a room that decides money: how much, and who sits there with how many votes.',
  see: (finding, naming) =>
    paragraph(
      decides(finding, naming),
      leads(finding, naming),
      votesNotStated(finding),
      deliverers(finding, naming),
      communities(finding),
    ),
  why: 'Decisions may miss what those affected know.',
  notProof: 'A vote is not the only influence. Some decisions need legal accountability.',
  ask: [
    'Which decisions need which voices?',
    'Could some be taken closer to people?',
    'What would one vote each change?',
  ],
  others:
    'Inspired Neighbourhoods gives each centre an advisory board whose chair sits on the main board.',
  picture: (finding) => ({
    families: ['money', 'voice'],
    notes: [
      ...finding.key.map((at) => ({
        at,
        words: `decides ${poundsOf(numberIn(finding, 'penceAYear') ?? 0)} a year`,
      })),
      ...finding.lists.seats.flatMap(({ id, fact }) =>
        fact === undefined || fact.value === null
          ? []
          : [{ at: id, words: votesInWords(fact.value) }],
      ),
    ],
    bands: [],
  }),
  options: {
    votesAndEffectsShare: {
      words: 'Share of the votes that one organisation or funder has, in percent',
      reason: 'With half of the votes nothing can be decided against it.',
    },
  },
};

function votesInWords(votes: number): string {
  return votes === 1 ? '1 vote' : `${votes === 0 ? 'no' : votes} votes`;
}

function decides(finding: Found, naming: Naming): readonly Phrase[] {
  const [room] = finding.key;
  const name = room === undefined ? '' : naming.name(room);
  return say`${name} decides ${strong(poundsOf(numberIn(finding, 'penceAYear') ?? 0))} a year.`;
}

function leads(finding: Found, naming: Naming): readonly Phrase[] {
  const total = numberIn(finding, 'votes');
  if (total === null) return [];
  return paragraph(
    ...finding.lists.leads.map(
      ({ id, fact }) =>
        say`${naming.name(id)} has ${strong(`${fact?.value ?? 0} of ${total}`)} ${total === 1 ? 'vote' : 'votes'}.`,
    ),
  );
}

function votesNotStated(finding: Found): readonly Phrase[] {
  return numberIn(finding, 'votes') === null ? say`Not all votes there are stated.` : [];
}

function deliverers(finding: Found, naming: Naming): readonly Phrase[] {
  const votes = numberIn(finding, 'delivererVotes');
  const { deliverers: listed } = finding.lists;
  const [only] = listed;
  if (votes === null || only === undefined) return [];
  const has = strong(countAlone(votes));
  if (listed.length === 1) return say`${naming.name(only.id)}, which delivers, has ${has}.`;
  const kind = kindInWords(
    listed.map(({ id }) => naming.actor(id)),
    'partners',
  );
  return say`The ${strong(`${countInWords(listed.length)} ${kind}`)} that deliver under this have ${has}.`;
}

function communities(finding: Found): readonly Phrase[] {
  const all = numberIn(finding, 'communities') ?? 0;
  if (all === 0) return [];
  const withVote = numberIn(finding, 'communitiesWithVote') ?? 0;
  const votes = numberIn(finding, 'communityVotes');
  const which = finding.lists.affected.length > 0 ? 'affected' : 'on this map';
  if (withVote > 0) {
    return votes === null
      ? say`${strong(`${withVote} of ${all}`)} communities ${which} sit there.`
      : say`Communities have ${strong(String(votes))}: ${strong(`${withVote} of ${all}`)} ${which} have a vote.`;
  }
  return say`Communities have ${strong('none')}: ${strong(`0 of ${all}`)} ${which} have a vote.`;
}

import { figures, figuresOf } from '../../../../graph-schema/words/figures.ts';
import { numberIn, type Finding } from '../../talking-points/finding.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import type { PatternWords } from '../pattern.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const sharedRoomsWords: PatternWords<Facts, Lists> = {
  title: 'A room that is shared',
  see: (finding, naming) =>
    paragraph(
      communities(finding, naming),
      decides(finding),
      finding.lists.claimed.length > 0 ? say`People claimed this room as their own.` : [],
      say`Those heard there get a reply.`,
      finding.lists.papersPublic.length > 0 ? say`Its papers are public.` : [],
    ),
  picture: (finding) => {
    const votes = numberIn(finding, 'communityVotes');
    return {
      families: ['voice', 'money'],
      notes:
        votes === null || votes === 0
          ? []
          : finding.subjects.map((at) => ({
              at,
              words: `communities: ${figuresOf(votes, 'vote', 'votes')}`,
            })),
      bands: [],
    };
  },
};

function communities(finding: Found, naming: Naming): readonly Phrase[] {
  const [room] = finding.subjects;
  if (room === undefined) return [];
  const votes = numberIn(finding, 'communityVotes');
  const all = numberIn(finding, 'votes');
  const name = naming.name(room);
  const who = naming.list(
    finding.lists.communities.map(({ id }) => id),
    11,
  );
  if (votes === null || votes === 0) {
    return firstThatFits(say`${who} sit in the ${name}.`, say`Communities sit in the ${name}.`);
  }
  const some = strong(all === null ? figures(votes) : `${figures(votes)} of ${figures(all)}`);
  return firstThatFits(
    say`${who} have ${some} votes in the ${name}.`,
    say`Communities have ${some} votes in the ${name}.`,
  );
}

function decides(finding: Found): readonly Phrase[] {
  const pence = numberIn(finding, 'penceAYear');
  return pence === null || pence === 0 ? [] : say`It decides ${strong(poundsOf(pence))} a year.`;
}

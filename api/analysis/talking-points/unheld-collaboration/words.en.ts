import { kindInWords } from '../../words/naming.ts';
import { paragraph, say, strong } from '../../words/phrases.ts';
import { numberIn } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

export const unheldCollaborationWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Many members, no one named to hold it',
  needs: 'It would need rooms with their members, and who hosts them.',
  see(finding, naming) {
    const members = finding.lists.members.map(({ id }) => naming.actor(id));
    const count = `${numberIn(finding, 'members') ?? 0} ${kindInWords(members, 'members')}`;
    const days = numberIn(finding, 'daysAYear');
    return paragraph(
      ...finding.subjects.map(
        (room) => say`${strong(count)}, no named host for the ${naming.name(room)}.`,
      ),
      days === null
        ? []
        : say`Their agreements put taking part at ${strong(`${days} days`)} a year in all.`,
    );
  },
  why: 'Larger groups take more holding.',
  notProof:
    'Someone may hold it without being named. Five members is one speaker’s sense, not a rule.',
  ask: ['Who holds the process, and answers to the group?', 'What would make it safe to say no?'],
  others:
    'Groups used equal speaking time, walks, votes and OPERA. Naming likely disagreements at the start helped.',
  picture: (finding) => ({
    families: ['voice'],
    notes: finding.subjects.map((at) => ({ at, words: 'no host named' })),
    bands: [],
  }),
  options: {
    unheldCollaborationMembers: {
      words: 'From more than how many members somebody should be named',
      reason: 'One speaker’s sense, not a rule.',
    },
  },
};

import { valueOf } from '../../../../graph-schema/model/known.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const informationGatewayWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'News comes through one body',
  needs: 'It would need who sends reports, data or findings to whom.',
  see: (finding, naming) =>
    paragraph(
      reaches(finding, naming),
      body(finding, naming),
      names(finding, naming),
      across(finding),
    ),
  why: 'Whoever passes news on decides, meaning to or not, what others hear and when.',
  notProof: 'News travels in many ways that no map holds. One trusted sender can save others time.',
  ask: [
    'Is there news that comes late, or not at all?',
    'What could be sent to everyone at once?',
    'Who else could pass it on?',
  ],
  others:
    'A round table in the north talked of regional co-ordination: findings passed up, ' +
    'and replies passed down.',
  picture: (finding) => ({
    families: ['information'],
    notes: finding.subjects.map((at) => ({ at, words: 'all known news comes through here' })),
    bands: [
      { around: finding.lists.behind.map(({ id }) => id), words: 'Hear from it, or through it' },
    ],
  }),
  options: {
    informationGatewayActors: {
      words: 'How many others hear only through it',
      reason: 'One or two are common. With three or more a whole group hears from one body.',
    },
  },
};

/** Organisations and communities are groups; with a public body, funder or connecting role among them, actors. */
function groupWord(finding: Found, naming: Naming): string {
  const groups = finding.lists.behind.every(({ id }) => {
    const actor = naming.actor(id);
    if (actor?.type === 'community') return true;
    const sector = actor?.type === 'organisation' ? valueOf(actor.sector) : undefined;
    return sector !== undefined && sector !== 'public-body';
  });
  const many = finding.lists.behind.length !== 1;
  if (groups) return many ? 'groups' : 'group';
  return many ? 'actors' : 'actor';
}

function reaches(finding: Found, naming: Naming): readonly Phrase[] {
  const behind = numberIn(finding, 'behind') ?? 0;
  return say`All we know of news reaching ${strong(String(behind))} ${groupWord(finding, naming)} comes through ${strong('one')} body.`;
}

function body(finding: Found, naming: Naming): readonly Phrase[] {
  const [only] = finding.subjects;
  return only === undefined ? [] : say`It is ${naming.name(only)}.`;
}

function names(finding: Found, naming: Naming): readonly Phrase[] {
  const ids = finding.lists.behind.map(({ id }) => id);
  return ids.length === 1 ? [] : say`They are ${naming.list(ids, 2)}.`;
}

function across(finding: Found): readonly Phrase[] {
  const pairs = numberIn(finding, 'pairsAcross') ?? 0;
  if (pairs === 0) return [];
  const word = pairs === 1 ? 'pair' : 'pairs';
  return say`It passes news on between ${strong(`${pairs} ${word}`)} of different kinds that have no such flow of their own.`;
}

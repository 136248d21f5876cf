import { countInWords, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { BENEFITS_ADVICE } from '../../words/benefits-advice.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, textIn, type Finding, type Listed } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const takenAndReturnedWords: TalkingPointWords<Facts, Lists, never> = {
  title: 'What was taken and what came back',
  needs:
    'It would need what goes out of communities and small groups: stories, data or unpaid time. ' +
    'And whether anything came back.',
  see: (finding, naming) =>
    paragraph(...wentOut(finding, naming), from(finding, naming), to(finding, naming)),
  why: 'People may feel used, and stay away.',
  notProof: 'Thanks and support often go unrecorded.',
  ask: [
    'Who approved how it was told?',
    'What would a fair return be?',
    'Could they decide with you next time?',
  ],
  others:
    'The network asks for a move from extraction to investment. People with lived experience ' +
    `are to be paid as consultants. ${BENEFITS_ADVICE}`,
  picture: (finding) => ({
    families: textIn(finding, 'kind') === 'volunteer-time' ? ['help'] : FAMILIES,
    notes: finding.lists.users.map(({ id }) => ({ at: id, words: 'nothing back that we know of' })),
    bands: [],
  }),
  options: {},
};

const FAMILIES = ['information', 'voice'] as const;

/** What went out, and that nothing came back. */
function wentOut(finding: Found, naming: Naming): readonly (readonly Phrase[])[] {
  const givers = strong(count(finding.lists.givers, giverWord(finding, naming)));
  const users = strong(countInWords(finding.lists.users.length));
  const used = userWord(finding, naming);
  switch (textIn(finding, 'kind')) {
    case 'seats':
      return [
        say`${amount(finding, 'place', 'places')} in ${users} ${used}, held for ${givers}, ${taken(finding) === 1 ? 'is' : 'are'} unpaid.`,
        say`We found no payment, vote or reply.`,
      ];
    case 'volunteer-time':
      return [
        say`${sentence(givers)} ${isOne(finding.lists.givers) ? 'gives' : 'give'} unpaid time to ${users} ${used}.`,
        say`We found no payment, and no help that came back.`,
      ];
    case 'data':
      return [
        say`Data from ${givers} was used by ${users} ${used}${timesAYear(finding)}.`,
        say`We found no payment, say or reply.`,
      ];
    default:
      return [
        say`${amount(finding, 'story', 'stories')} from ${givers} ${taken(finding) === 1 ? 'was' : 'were'} used by ${users} ${used}.`,
        say`We found no payment, approval or reply.`,
      ];
  }
}

function taken(finding: Found): number | null {
  return numberIn(finding, 'taken');
}

/** "17 stories"; "At least 17 stories" where some are not told; "Stories" where none is. */
function amount(finding: Found, one: string, many: string): Phrase | readonly Phrase[] {
  const told = taken(finding);
  if (told === null) return say`${sentenceCase(many)}`;
  const figure = strong(`${told} ${told === 1 ? one : many}`);
  return (numberIn(finding, 'untold') ?? 0) > 0 ? say`At least ${figure}` : figure;
}

function timesAYear(finding: Found): readonly Phrase[] {
  const told = taken(finding);
  return told === null ? [] : say`, ${strong(`${told} ${told === 1 ? 'time' : 'times'}`)} a year`;
}

function sentence({ text, ...more }: Phrase): Phrase {
  return { ...more, text: sentenceCase(text) };
}

function isOne(listed: readonly Listed[]): boolean {
  return listed.length === 1;
}

function count(listed: readonly Listed[], [one, many]: readonly [string, string]): string {
  return `${countInWords(listed.length)} ${isOne(listed) ? one : many}`;
}

/** Communities, small groups, or both. */
function giverWord(finding: Found, naming: Naming): readonly [string, string] {
  const communities = finding.lists.givers.filter(
    ({ id }) => naming.actor(id)?.type === 'community',
  ).length;
  if (communities === finding.lists.givers.length) return ['community', 'communities'];
  if (communities === 0) return ['group', 'groups'];
  return ['community or group', 'communities and groups'];
}

function userWord(finding: Found, naming: Naming): string {
  const users = finding.lists.users;
  const every = (test: (id: Id) => boolean) => users.every(({ id }) => test(id));
  const one = isOne(users);
  if (every((id) => naming.actor(id) === undefined)) return one ? 'room' : 'rooms';
  if (every((id) => naming.actor(id)?.type === 'organisation')) {
    return one ? 'organisation' : 'organisations';
  }
  return one ? 'body' : 'bodies';
}

function from(finding: Found, naming: Naming): readonly Phrase[] {
  const names = naming.list(
    finding.lists.givers.map(({ id }) => id),
    3,
  );
  return textIn(finding, 'kind') === 'stories'
    ? say`They come from ${names}.`
    : say`It comes from ${names}.`;
}

function to(finding: Found, naming: Naming): readonly Phrase[] {
  const names = naming.list(
    finding.lists.users.map(({ id }) => id),
    3,
  );
  return textIn(finding, 'kind') === 'stories'
    ? say`They went to ${names}.`
    : say`It goes to ${names}.`;
}

import { figures } from '../../../../graph-schema/words/figures.ts';
import { sentenceCase, countInWords } from '../../../../graph-schema/words/lists.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const answersUpwardWords: TalkingPointWords<Facts, Lists, never> = {
  title: 'Answers flow upward only',
  needs: 'It would need how many reports a year are asked for, or who answers to whom.',
  see: (finding, naming) =>
    paragraph(
      upward(finding, naming),
      answering(finding),
      nothingBack(finding),
      besides(finding, naming),
      openBook(finding),
      programme(finding, naming),
    ),
  why: 'Accountability first to money can crowd out accountability to people.',
  notProof: 'Informal feedback may be good.',
  ask: [
    'Who should be able to hold you to account, and how?',
    'Which reports could stop?',
    'Can people see where money goes?',
  ],
  others: 'Turn2us is making a framework so that people it serves can hold it to account.',
  picture: (finding) => ({
    families: ['information', 'control', 'money'],
    notes: finding.lists.receivers.map(({ id }) => ({ at: id, words: 'no report back found' })),
    bands: [],
  }),
  options: {},
};

function upward(finding: Found, naming: Naming): readonly Phrase[] {
  const reports = numberIn(finding, 'reports') ?? 0;
  if (reports === 0) return [];
  const count = strong(figures(reports));
  const word = reports === 1 ? 'report' : 'reports';
  const [only, ...more] = finding.lists.senders;
  return only === undefined || more.length > 0
    ? say`Partners send ${count} ${word} a year upward.`
    : say`${naming.name(only.id)} sends ${count} ${word} a year upward.`;
}

function answering(finding: Found): readonly Phrase[] {
  if ((numberIn(finding, 'answering') ?? 0) === 0) {
    return (numberIn(finding, 'reports') ?? 0) > 0
      ? []
      : say`Reports go upward. How many is not known.`;
  }
  const count = finding.lists.senders.length;
  const who = sentenceCase(`${countInWords(count)} ${count === 1 ? 'partner' : 'partners'}`);
  const verb = count === 1 ? 'answers' : 'answer';
  return (numberIn(finding, 'reports') ?? 0) > 0
    ? say`Some of them answer to those who pay.`
    : say`${strong(who)} ${verb} to those who pay.`;
}

function nothingBack(finding: Found): readonly Phrase[] {
  const back = numberIn(finding, 'reportsBack') ?? 0;
  return say`We found ${strong(countInWords(back))} report back to partners or to communities.`;
}

function besides(finding: Found, naming: Naming): readonly Phrase[] {
  const ids = finding.lists.besides.map(({ id }) => id);
  if (ids.length === 0) return [];
  return ids.length === 1
    ? say`${naming.list(ids, 6)} itself gives account to a community.`
    : say`${naming.list(ids, 6)} themselves give account to a community.`;
}

function openBook(finding: Found): readonly Phrase[] {
  return (numberIn(finding, 'oneWayBooks') ?? 0) > 0 ? say`Books are open one way only.` : [];
}

function programme(finding: Found, naming: Naming): readonly Phrase[] {
  const [root] = finding.lists.programmes;
  if (root === undefined) return [];
  return say`This is in ${strong(naming.programme(root.id), root.id)}.`;
}

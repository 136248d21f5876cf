import { flowKind } from '../../graph-schema/flow-families/index.ts';
import { RUNGS } from '../../graph-schema/flow-families/voice.ts';
import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow, State } from '../../graph-schema/model/flow.ts';
import { numberOf, valueOf } from '../../graph-schema/model/known.ts';
import { flowPeriod, stateOn, type TimeShown } from '../../graph-schema/model/time.ts';
import { amountsDiffer } from '../../graph-schema/model/used-values.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { figures } from '../../graph-schema/words/figures.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { shownDay } from '../state/shown-day.ts';
import { amountInSentence } from './amounts.ts';
import { filled, joined, named, namedList, words, type Sentence } from './phrases.ts';
import { sidesWords } from './sides.ts';
import { restsOnWords } from './source-words.ts';
import { valueWords } from './values.ts';
import { inTense, type Tense } from './verbs.ts';

const TENSES: Readonly<Record<State, Tense>> = {
  happening: 'now',
  'agreed-not-started': 'will',
  'on-paper-only': 'would',
  'asked-for-refused': 'would',
  'offered-declined': 'would',
  proposed: 'would',
  ended: 'past',
};

/** A state as people read it in the time shown. */
export function stateShown(state: AllianceMap, flow: Flow, time: TimeShown): State {
  return stateOn(flow, flowPeriod(state, flow), shownDay(time));
}

/** What one flow says: the sentence of its kind, what became of it, and what it rests on. */
export function flowSentence(state: AllianceMap, flow: Flow, time: TimeShown): Sentence {
  return joined([
    [...claim(state, flow, time), ...words(` (${restsOnWords(state, flow.id)}).`)],
    stateSentence(state, flow, time),
    ...detailSentences(state, flow, time),
    amountsDiffer(flow) ? sidesWords(state, flow) : [],
  ]);
}

/** The sentence of its kind alone, without a full stop. */
export function claim(state: AllianceMap, flow: Flow, time: TimeShown): Sentence {
  const template = flowKind(flow.family, flow.flowKind)?.sentence ?? '{from} to {to}';
  const many = find(state, 'actor', flow.from)?.type === 'community';
  const tense = TENSES[stateShown(state, flow, time)];
  const to: Sentence =
    flow.to === null ? words('no room that we know of') : [named(state, flow.to)];
  const said = filled(inTense(template, tense, many), {
    from: [named(state, flow.from)],
    to,
    amount: words(amountInSentence(flow)),
  });
  return flow.via.length === 0
    ? said
    : [...said, ...words(', through '), ...namedList(state, flow.via)];
}

/** What became of it, where it is not simply happening. A refusal is told as a choice, with its reason. */
export function stateSentence(state: AllianceMap, flow: Flow, time: TimeShown): Sentence {
  const read = stateShown(state, flow, time);
  const last = flowPeriod(state, flow).last;
  const first = flowPeriod(state, flow).first;
  if (flow.per === 'once' && (read === 'happening' || read === 'ended')) {
    return words(first === undefined ? '' : `It is dated ${dayInWords(first)}.`);
  }
  if (read === 'happening') {
    const isTold = first !== undefined || last !== undefined;
    const { shows, asAt } = time;
    const otherDay = shows.is === 'day' && shows.day !== asAt;
    return words(isTold || !otherDay ? '' : 'It has no dates, so it is not counted on this day.');
  }
  if (read === 'ended')
    return words(last === undefined ? 'This has ended.' : `This ended on ${dayInWords(last)}.`);
  return joined([
    [...decided(state, flow, read), ...words('.')],
    reason(flow),
    words('It is not counted.'),
  ]);
}

const DECIDED: Readonly<Record<Exclude<State, 'happening' | 'ended'>, string>> = {
  'agreed-not-started': 'This is agreed and has not started',
  'on-paper-only': 'This stands on paper only',
  'asked-for-refused': 'This was asked for and refused',
  'offered-declined': 'This was offered and declined',
  proposed: 'This is proposed',
};

function decided(
  state: AllianceMap,
  flow: Flow,
  read: Exclude<State, 'happening' | 'ended'>,
): Sentence {
  const said = words(DECIDED[read]);
  return flow.stateBy === null ? said : [...said, ...words(' by '), named(state, flow.stateBy)];
}

function reason(flow: Flow): Sentence {
  const told = flow.stateReason.trim().replace(/\.$/u, '');
  return words(told === '' ? '' : `The reason given: ${told}.`);
}

function detailSentences(state: AllianceMap, flow: Flow, time: TimeShown): readonly Sentence[] {
  const rung = valueOf(flow.rung);
  const step = RUNGS.find((one) => one.rung === rung);
  const untoldRung = flow.family === 'voice' && rung === undefined;
  return [
    words(step === undefined ? '' : `This is step ${step.rung} of 6, ${step.words.toLowerCase()}.`),
    words(untoldRung ? 'How far it goes is not known yet.' : ''),
    words(acceptedWords(flow)),
    words(controlWords(flow, time)),
    words(flow.flowKind === 'story' ? storyWords(flow) : ''),
    flow.introducedBy === null
      ? []
      : [...words('Introduced by '), named(state, flow.introducedBy), ...words('.')],
  ];
}

function acceptedWords(flow: Flow): string {
  const accepted = numberOf(flow.accepted);
  const reasons = Object.entries(flow.declined).flatMap(([why, known]) => {
    const count = numberOf(known);
    return count === undefined || count === 0 ? [] : [{ why, count }];
  });
  const declined = reasons.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...(accepted === undefined ? [] : [`${figures(accepted)} were accepted`]),
    ...(declined === 0 ? [] : [`${figures(declined)} were declined`]),
  ];
  if (parts.length === 0) return '';
  const why = listInWords(reasons.map((one) => `${valueWords(one.why)} ${one.count}`));
  return `${listInWords(parts)}${why === '' ? '' : ` (${why})`}.`;
}

function controlWords(flow: Flow, time: TimeShown): string {
  const review = valueOf(flow.reviewDate);
  const is = review !== undefined && review < shownDay(time) ? 'was' : 'is';
  return [
    ...(flow.aboutWhat === '' ? [] : [`About: ${flow.aboutWhat}.`]),
    ...(flow.why === '' ? [] : [`The reason given: ${flow.why}.`]),
    ...(review === undefined ? [] : [`Its review ${is} due on ${dayInWords(review)}.`]),
  ].join(' ');
}

const CONSENT = {
  yes: 'The people whose stories they are agreed.',
  no: 'The people whose stories they are did not agree.',
  'not-asked': 'The people whose stories they are were not asked.',
} as const;

function storyWords(flow: Flow): string {
  return flow.consent === null ? '' : CONSENT[flow.consent];
}

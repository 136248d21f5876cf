import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { AMOUNT_SIDES, type Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { isTold, type Known } from '../../graph-schema/model/known.ts';
import { flowPeriod, periodOf, type TimeShown } from '../../graph-schema/model/time.ts';
import {
  amountsDiffer,
  usedAmount,
  type AmountSide,
} from '../../graph-schema/model/used-values.ts';
import { dayInWords, periodInWords } from '../../graph-schema/words/dates.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { amountWords, unitOf } from '../words/amounts.ts';
import { stateShown } from '../words/flow-sentence.ts';
import { knownWords } from '../words/known-words.ts';
import { named, words, type Sentence } from '../words/phrases.ts';
import { valueTitle, valueWords } from '../words/values.ts';
import type { Fact } from './Facts.tsx';
import { nameFact, namesFact, textFact } from './known-facts.ts';

/** What the record and either side say of the amount, and which one sums use where they differ. */
export function amountFacts(state: AllianceMap, flow: Flow): readonly Fact[] {
  const unit = unitOf(flow);
  if (unit === undefined) return [];
  const say = (known: Known<number>): string =>
    knownWords(known, '', (amount) => `${sentenceCase(amountWords(amount, unit, flow.per))}.`);
  const sides = AMOUNT_SIDES.flatMap((side) => {
    const known = flow.amount[side];
    if (known === undefined || known.is === 'notKnown') return [];
    return [{ name: sideTitle(state, flow, side), says: words(say(known)) }];
  });
  if (sides.length === 0) return [{ name: 'Amount', says: words(say(usedAmount(flow))) }];
  return [...sides, { name: 'Used in sums', says: usedSide(state, flow) }];
}

function sideTitle(state: AllianceMap, flow: Flow, side: AmountSide): string {
  const by = sideOf(flow, side);
  return by === null ? 'The record' : `Said by ${named(state, by).text}`;
}

function sideOf(flow: Flow, side: AmountSide): Id | null {
  return side === 'record' ? null : side === 'byFrom' ? flow.from : flow.to;
}

/** The same order as in sums: the record, else who receives, else who gives. */
function usedSide(state: AllianceMap, flow: Flow): Sentence {
  if (!amountsDiffer(flow)) return [];
  const side = (['record', 'byTo', 'byFrom'] as const).find((one) => isTold(flow.amount[one]));
  if (side === undefined) return [];
  const by = sideOf(flow, side);
  return by === null
    ? words('What the record says.')
    : [...words('What '), named(state, by), ...words(' says.')];
}

/** Its state as read in the time shown, and its dates, its own or those of its agreement. */
export function timeFacts(state: AllianceMap, flow: Flow, time: TimeShown): readonly Fact[] {
  const period = sentenceCase(periodInWords(flowPeriod(state, flow)));
  const own = periodInWords(periodOf(flow));
  const dates = period === '' ? 'We don’t know yet.' : `${period}.`;
  return [
    textFact('State', `${valueTitle(stateShown(state, flow, time))}.`),
    textFact('Dates', own === '' && period !== '' ? `${dates} These are its agreement’s.` : dates),
    ...all(state, 'win').flatMap((win) =>
      win.flow === flow.id ? [textFact(`A win, ${dayInWords(win.date)}`, win.words)] : [],
    ),
  ];
}

/** Who is at either end and whom it goes through. */
export function wayFacts(state: AllianceMap, flow: Flow): readonly Fact[] {
  const ends: readonly Fact[] = flow.twoWay
    ? [
        nameFact(state, 'One', flow.from),
        nameFact(state, 'The other', flow.to),
        textFact('Which way', 'Both ways.'),
      ]
    : [
        nameFact(state, 'From', flow.from),
        flow.to === null
          ? textFact('To', 'No room that we know of.')
          : nameFact(state, 'To', flow.to),
      ];
  return [
    ...ends,
    namesFact(state, 'Through', flow.via),
    nameFact(state, 'Under', flow.agreement),
    textFact('For', flow.forConnecting ? 'The work of connecting people.' : ''),
    textFact('Who can see this', `${sentenceCase(valueWords(flow.level))}.`),
  ];
}

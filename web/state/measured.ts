import type { Id } from '../../graph-schema/model/ids.ts';
import type { ActorMeasure } from '../graphql/measures.ts';
import { familiesInWords } from '../picture/picture-words.ts';
import { DIRECTION_WORDS, WEIGHTING_WORDS, type ShownBy } from './measure-choice.ts';

export const NEVER_FOR_COMMUNITIES = 'No measure is worked out for a community.';

/** What is said wherever a measure is shown. */
export const NOTHING_ELSE = 'Position, size and nearness mean nothing else.';

/** A measure of position as picture, table, text and panels show it. */
export interface Measured {
  readonly answer: ActorMeasure;
  readonly by: ShownBy;
  readonly valueOf: ReadonlyMap<Id, ActorMeasure['values'][number]>;
}

export function measuredFrom(answer: ActorMeasure, by: ShownBy): Measured {
  return { answer, by, valueOf: new Map(answer.values.map((one) => [one.actor, one])) };
}

/** What a measure says of an actor: its value with the unit, or why it has none. */
export function measureWords({ valueOf }: Measured, actor: Id): string {
  return valueOf.get(actor)?.words ?? NEVER_FOR_COMMUNITIES;
}

/** The same in a cell, short. */
export function measureCell({ valueOf }: Measured, actor: Id): string {
  const value = valueOf.get(actor);
  if (value === undefined) return 'not for a community';
  return value.value === null ? 'no value' : value.words;
}

/** "Betweenness: 12%. Share of the shortest ways that pass it.", or why there is none. */
export function measureSentence(measured: Measured, actor: Id): string {
  const value = measured.valueOf.get(actor);
  if (value === undefined) return NEVER_FOR_COMMUNITIES;
  const { measure, meaning } = measured.answer;
  const said = `${measure.title}: ${withoutStop(value.words)}.`;
  return value.value === null ? value.words : `${said} ${withoutStop(meaning)}.`;
}

/** "Over money, from who gives to who gets; each link counts once. On 31 October 2025." */
export function measureBasis({
  families,
  direction,
  weighting,
  data,
}: Pick<ActorMeasure, 'families' | 'direction' | 'weighting' | 'data'>): string {
  const over = `Over ${familiesInWords(families)}, ${DIRECTION_WORDS[direction]}`;
  return `${over}; ${WEIGHTING_WORDS[weighting]}. ${withoutStop(data)}.`;
}

/** How many actors have no value. */
export function withoutValue({ answer }: Measured): number {
  return answer.values.filter(({ value }) => value === null).length;
}

export function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}

/** "Shapes are sized by “Betweenness”, from 0 to 34.": the picture for those who hear it. */
export function measureSummary({ answer, by }: Measured): string {
  const { measure, leastWords, mostWords, least } = answer;
  const title = `“${measure.title}”`;
  if (least === null) return `No shape has a value of ${title}.`;
  const does = by === 'size' ? 'sized' : 'tinted';
  return `Shapes are ${does} by ${title}, from ${leastWords} to ${mostWords}. ${NOTHING_ELSE}`;
}

import { id } from '../../../../graph-schema/model/ids.ts';
import type { ActorMeasure, MeasureOffered } from '../../../../web/graphql/measures.ts';
import { measuredFrom, type Measured } from '../../../../web/state/measured.ts';
import type { ShownBy } from '../../../../web/state/measure-choice.ts';

export const OFFERED: MeasureOffered = {
  id: 'betweenness',
  title: 'Betweenness',
  question: 'How often does it stand between two others?',
  families: ['connection', 'money', 'help'],
  directions: ['either', 'forward'],
  weightings: ['links', 'amount'],
};

/** A measure of these values, in the order in which they are given; null has none. */
export function measuredOf(
  values: Readonly<Record<string, number | null>>,
  by: ShownBy = 'size',
): Measured {
  const known = Object.values(values).filter((value) => value !== null);
  const answer: ActorMeasure = {
    revision: 1,
    data: 'On 31 October 2025',
    measure: OFFERED,
    families: ['connection', 'money'],
    direction: 'either',
    weighting: 'links',
    notProof: 'It does not show influence.',
    source: 'Freeman 1977',
    meaning: 'Share of the shortest ways that pass it',
    sampling: '',
    values: Object.entries(values).map(([actor, value]) => ({
      actor: id(actor),
      value,
      words: value === null ? 'It has no tie that we know of.' : `${String(value)}%`,
    })),
    least: known.length === 0 ? null : Math.min(...known),
    most: known.length === 0 ? null : Math.max(...known),
    leastWords: known.length === 0 ? '' : `${String(Math.min(...known))}%`,
    mostWords: known.length === 0 ? '' : `${String(Math.max(...known))}%`,
  };
  return measuredFrom(answer, by);
}

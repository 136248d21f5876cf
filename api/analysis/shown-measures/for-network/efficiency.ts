import { efficiency } from '../../measures/closeness.ts';
import { schneiderR } from '../../measures/schneider-r.ts';
import { decimal } from '../measure-figures.ts';
import type { NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

export const EFFICIENCY: NetworkMeasureEntry = {
  id: 'efficiency',
  title: 'Efficiency',
  question: 'How few steps are people apart?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward'],
  weightings: ['links'],
  notProof: 'A short way on the map may not be one that people can use.',
  source: 'Latora & Marchiori 2001',
  measure: ({ arcs, direction }) => {
    const value = efficiency(arcs, { directed: direction !== 'either' });
    return {
      value,
      words:
        value === null
          ? 'It is not defined for fewer than two actors.'
          : `Efficiency is ${decimal(value)}, where 1 is all one step apart and 0 is nobody linked.`,
      parts: [],
    };
  },
};

export const SCHNEIDER_R: NetworkMeasureEntry = {
  id: 'robustness',
  title: 'Robustness (Schneider’s R)',
  question: 'How well does it hold together as the most linked leave?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  notProof: 'Organisations rarely leave in this order, or all of them.',
  source: 'Schneider and others 2011',
  measure: ({ arcs }) => {
    const value = schneiderR(arcs);
    return {
      value,
      words:
        value === null
          ? 'There are no actors.'
          : `R is ${decimal(value)}. It comes near 0 for a single hub and near 0.5 where all are linked.`,
      parts: [],
    };
  },
};

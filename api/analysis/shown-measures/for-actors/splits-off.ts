import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { pairsLostWithout } from '../../measures/robustness.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

/** What splits off when one leaves, in pairs of others. */
export const SPLITS_OFF: ActorMeasureEntry = {
  id: 'pairs-split-without-it',
  title: 'Pairs split when it leaves',
  question: 'Who could no longer reach each other if it left?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning: 'Number of pairs of others joined only by ways that pass it',
  notProof: 'Others may know each other in ways that the map does not show.',
  source: 'Hopcroft & Tarjan 1973; Albert, Jeong & Barabási 2000',
  values: ({ arcs }) => pairsLostWithout(arcs),
  inWords: (value) => (value === 0 ? 'none' : figuresOf(value, 'pair', 'pairs')),
  undefinedInWords: 'Its links are not known.',
};

import { betweenness } from '../../measures/betweenness.ts';
import { shareInWords } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

/** Each link is one step, whatever its amount: large amounts are no longer ways. */
export const BETWEENNESS: ActorMeasureEntry = {
  id: 'betweenness',
  title: 'Betweenness',
  question: 'How often does it sit on the shortest way between two others?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward'],
  weightings: ['links'],
  meaning: 'Share of pairs of others whose shortest way passes it, in steps',
  notProof:
    'It depends on who was asked. Money can all pass one actor whose betweenness is low: see what passes through.',
  source: 'Freeman 1977; Brandes 2001',
  values: ({ arcs, direction }) =>
    betweenness(arcs, { directed: direction !== 'either' }).nodes.normalised,
  inWords: shareInWords,
  undefinedInWords: 'There are fewer than two others.',
};

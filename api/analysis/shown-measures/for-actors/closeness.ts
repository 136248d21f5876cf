import { closeness } from '../../measures/closeness.ts';
import { decimal } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

/** The harmonic form, which is defined where not everybody is joined. */
export const CLOSENESS: ActorMeasureEntry = {
  id: 'closeness',
  title: 'Closeness (harmonic)',
  question: 'How few steps is it from everyone else?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward', 'backward'],
  weightings: ['links'],
  meaning: 'Mean over all others of 1 divided by the steps to them; 0 for those not reached',
  notProof: 'A short way on the map may not be one that people can use.',
  source: 'Marchiori & Latora 2000; Rochat 2009',
  values: ({ arcs, direction }) => closeness(arcs, { directed: direction !== 'either' }).harmonic,
  inWords: decimal,
  undefinedInWords: 'There is nobody else.',
};

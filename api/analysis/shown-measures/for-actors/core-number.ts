import { coreNumbers } from '../../measures/k-core.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

export const CORE_NUMBER: ActorMeasureEntry = {
  id: 'core-number',
  title: 'Core number (k-core)',
  question: 'Is it in a circle where everyone is linked with many of the same circle?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning: 'The largest number such that everyone in its circle has that many links inside it',
  notProof: 'Being in an inner circle is not power, and being outside may be a choice.',
  source: 'Seidman 1983; Batagelj & Zaveršnik 2003',
  values: (chosen) => coreNumbers(tiesOf(chosen)),
  inWords: (value) =>
    value === 0
      ? 'no links'
      : value === 1
        ? 'at least one link inside'
        : `at least ${value} links inside`,
  undefinedInWords: 'Its links are not known.',
};

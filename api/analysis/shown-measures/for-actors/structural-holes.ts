import { constraint } from '../../measures/constraint.ts';
import { effectiveSize } from '../../measures/effective-size.ts';
import { decimal } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

const NO_LINKS = 'It has no link here.';

export const CONSTRAINT: ActorMeasureEntry = {
  id: 'constraint',
  title: 'Constraint',
  question: 'How far do its contacts already know each other?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning:
    'Near 0, its contacts are not linked with each other; 1 or more, they all lead back to one another',
  notProof:
    'One contact alone gives 1. It says where there is room to act as a bridge, not that anyone does.',
  source: 'Burt 1992',
  values: (chosen) => constraint(tiesOf(chosen)),
  inWords: decimal,
  undefinedInWords: NO_LINKS,
};

export const EFFECTIVE_SIZE: ActorMeasureEntry = {
  id: 'effective-size',
  title: 'Effective size',
  question: 'How many of its contacts lead somewhere that the others do not?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning: 'Number of its contacts, less what they have in common',
  notProof: 'Links between its contacts that nobody told the map make it too large.',
  source: 'Burt 1992; Borgatti 1997',
  values: (chosen) => effectiveSize(tiesOf(chosen)).effectiveSize,
  inWords: (value) => `as good as ${decimal(value)} separate contacts`,
  undefinedInWords: NO_LINKS,
};

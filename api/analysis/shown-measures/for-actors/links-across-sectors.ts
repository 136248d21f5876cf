import { eiIndex } from '../../measures/ei-index.ts';
import { participation } from '../../measures/participation.ts';
import { decimal } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

export const EI_OF_ACTOR: ActorMeasureEntry = {
  id: 'ei-index-of-actor',
  title: 'E-I index',
  question: 'Do its links stay within its own sector or cross to others?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning: '−1: all its links are within its sector; +1: all cross to other sectors',
  notProof:
    'A small sector has few inside to link with, so its members are near +1 by number alone. Links with connectors are left out.',
  source: 'Krackhardt & Stern 1988',
  values: (chosen) => eiIndex(tiesOf(chosen), chosen.groups).byNode,
  inWords: decimal,
  undefinedInWords: 'Its sector, or that of everyone it is linked with, is not known.',
};

export const PARTICIPATION: ActorMeasureEntry = {
  id: 'participation',
  title: 'Participation coefficient',
  question: 'How evenly are its links spread over sectors?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning: '0: all its links go to one sector; towards 1: they are spread evenly over many',
  notProof: 'With few links it can’t be spread widely. Links with connectors are left out.',
  source: 'Guimerà & Amaral 2005',
  values: (chosen) => participation(tiesOf(chosen), chosen.groups),
  inWords: decimal,
  undefinedInWords: 'It has no link with anyone of known sector.',
};

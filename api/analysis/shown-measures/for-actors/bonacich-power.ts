import { bonacichPair, type BonacichPair } from '../../measures/bonacich.ts';
import type { ChosenNetwork } from '../chosen-network.ts';
import { decimal } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

const NOT_PROOF =
  'It can turn round with the sign that is chosen: always look at both. Missing actors change it much.';

function values(chosen: ChosenNetwork, side: Exclude<keyof BonacichPair, 'beta'>) {
  const pair = bonacichPair(tiesOf(chosen));
  return pair?.[side] ?? new Float64Array(chosen.arcs.nodes).fill(Number.NaN);
}

/** Two measures that belong together, since neither alone says anything that lasts. */
export const BONACICH_POWER: readonly ActorMeasureEntry[] = [
  {
    id: 'bonacich-well-linked',
    title: 'Bonacich power, contacts with many links',
    question: 'Are its contacts themselves well linked?',
    families: ALL_FAMILIES,
    directions: ['either'],
    weightings: ['links'],
    meaning: 'Higher where contacts have many links themselves; scaled so that squares average 1',
    notProof: NOT_PROOF,
    source: 'Bonacich 1987',
    values: (chosen) => values(chosen, 'friendsHelp'),
    inWords: decimal,
    undefinedInWords: 'There are no links.',
  },
  {
    id: 'bonacich-few-options',
    title: 'Bonacich power, contacts with few other links',
    question: 'Do its contacts have few others to turn to?',
    families: ALL_FAMILIES,
    directions: ['either'],
    weightings: ['links'],
    meaning: 'Higher where contacts have few other links; scaled so that squares average 1',
    notProof: NOT_PROOF,
    source: 'Bonacich 1987',
    values: (chosen) => values(chosen, 'dependantsHelp'),
    inWords: decimal,
    undefinedInWords: 'There are no links.',
  },
];

import { at } from '../../measures/arcs.ts';
import { reciprocity } from '../../measures/reciprocity.ts';
import { decimal } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { DIRECTED_FAMILIES, tiesOf, touchedByUnknown } from '../ties-of.ts';

/** By amounts, whoever has a flow of unknown amount has no balance: what is missing is not nothing. */
export const NET_BALANCE: ActorMeasureEntry = {
  id: 'net-balance',
  title: 'Net balance',
  question: 'Does it give more than it gets?',
  families: DIRECTED_FAMILIES,
  directions: ['forward'],
  weightings: ['amount', 'links'],
  meaning: '−1: it only gives; 0: it gives as much as it gets; +1: it only gets',
  notProof: 'What comes back may come in another kind of flow. Giving more may be its very task.',
  source: 'Squartini and others 2013',
  values: (chosen) => {
    const unknown = touchedByUnknown(chosen);
    return reciprocity(tiesOf(chosen)).netBalance.map((balance, node) =>
      at(unknown, node) === 1 ? Number.NaN : balance,
    );
  },
  inWords: (value) => {
    if (value === 0) return 'gives as much as it gets';
    if (value === -1) return 'only gives';
    if (value === 1) return 'only gets';
    return `${decimal(value)}: ${value < 0 ? 'gives more than it gets' : 'gets more than it gives'}`;
  },
  undefinedInWords: 'It gives and gets nothing here, or not all amounts are known.',
};

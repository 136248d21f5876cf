import { countOf } from '../../../../graph-schema/words/lists.ts';
import { reciprocity } from '../../measures/reciprocity.ts';
import { reciprocityAgainstSizes } from '../../measures/reciprocity-null.ts';
import { decimal, shareInWords } from '../measure-figures.ts';
import type { MeasurePart, NetworkMeasureEntry } from '../shown-measure.ts';
import { DIRECTED_FAMILIES, tiesOf, unknownAmounts } from '../ties-of.ts';

const NO_FLOWS = 'There are no flows between two actors.';

/** Of links; what is given back in another family is not in it. */
export const RECIPROCITY: NetworkMeasureEntry = {
  id: 'reciprocity',
  title: 'Reciprocity',
  question: 'How many links go both ways?',
  families: DIRECTED_FAMILIES,
  directions: ['forward'],
  weightings: ['links'],
  notProof: 'What comes back may come in another kind of flow.',
  source: 'Squartini and others 2013',
  measure: (chosen) => {
    const { binary, gives, mutual } = reciprocity(tiesOf(chosen));
    if (binary === null) return { value: null, words: NO_FLOWS, parts: [] };
    const links = sum(gives);
    return {
      value: binary,
      words: `${shareInWords(binary)} of links have one back between the same two.`,
      parts: [
        { name: 'Links', value: links, words: countOf(links, 'link', 'links') },
        { name: 'With one back', value: sum(mutual), words: countOf(sum(mutual), 'link', 'links') },
      ],
    };
  },
};

/** Beyond this many actors the comparison with sizes, which takes the cube of it, is left out. */
const MOST_COMPARED = 150;

/** Of amounts, in one family: units are never mixed. */
export const WEIGHTED_RECIPROCITY: NetworkMeasureEntry = {
  id: 'weighted-reciprocity',
  title: 'Weighted reciprocity',
  question: 'How much of what is given comes back between the same two?',
  families: ['referrals', 'money', 'help'],
  directions: ['forward'],
  weightings: ['amount'],
  notProof:
    'What comes back may come in another kind of flow. Large and small make imbalance by size alone.',
  source: 'Squartini and others 2013',
  measure: (chosen) => {
    const ties = tiesOf(chosen);
    const { weighted, gives, mutual } = reciprocity(ties);
    const unknown = unknownAmounts(chosen);
    const leftOut: MeasurePart = {
      name: 'Left out',
      value: unknown,
      words: `${countOf(unknown, 'flow', 'flows')} of unknown amount`,
    };
    if (weighted === null) return { value: null, words: NO_FLOWS, parts: [leftOut] };
    const involved = gives.length > MOST_COMPARED ? null : reciprocityAgainstSizes(ties, 1);
    const part = (name: string, value: number | null): MeasurePart => ({
      name,
      value,
      words: value === null ? 'not defined' : decimal(value),
    });
    return {
      value: weighted,
      words: `${shareInWords(weighted)} of what is given comes back between the same two.`,
      parts: [
        part('Given in all', sum(gives)),
        part('Of it matched by as much back', sum(mutual)),
        part('Expected from sizes alone', involved?.expected ?? null),
        part('Beyond what sizes explain (rho)', involved?.rho ?? null),
        leftOut,
      ],
    };
  },
};

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}

import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { at } from '../../measures/arcs.ts';
import { onlyJoins } from '../../measures/participation.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

/** Connectors belong to no sector here: they are go-betweens, not ends. */
export const ONLY_JOINER: ActorMeasureEntry = {
  id: 'sectors-only-it-joins',
  title: 'Pairs of sectors that only it joins',
  question: 'Which sectors would not be joined without it?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  meaning: 'Number of pairs of sectors joined by a link or a go-between only where it takes part',
  notProof: 'Others may join these sectors in ways that the map does not know.',
  source: 'After Guimerà & Amaral 2005; Jensen et al. 2016',
  values: (chosen) => {
    const pairs = new Float64Array(chosen.arcs.nodes);
    for (const { nodes } of onlyJoins(tiesOf(chosen), chosen.groups)) {
      for (const node of nodes) pairs[node] = at(pairs, node) + 1;
    }
    return pairs;
  },
  inWords: (value) =>
    value === 0 ? 'none' : figuresOf(value, 'pair of sectors', 'pairs of sectors'),
  undefinedInWords: 'Sectors are not known.',
};

import { countOf } from '../../../../graph-schema/words/lists.ts';
import { blockCut } from '../../measures/block-cut.ts';
import type { NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

export const CUT_POINTS: NetworkMeasureEntry = {
  id: 'cut-points-and-bridges',
  title: 'Cut points and bridges',
  question: 'How many actors or links hold the network together alone?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  notProof: 'Many cut off one actor only. Others may know each other in ways not shown.',
  source: 'Tarjan 1972; Hopcroft & Tarjan 1973',
  measure: ({ arcs }) => {
    const { cutPoints, bridges, blocks } = blockCut(arcs);
    const points = countOf(cutPoints.length, 'actor', 'actors');
    const links = countOf(bridges.length, 'link', 'links');
    return {
      value: cutPoints.length,
      words: `Without one of ${points} or ${links}, some would be cut off from others.`,
      parts: [
        { name: 'Cut points', value: cutPoints.length, words: points },
        { name: 'Bridges', value: bridges.length, words: links },
        {
          name: 'Parts that no one actor splits',
          value: blocks.length,
          words: countOf(blocks.length, 'part', 'parts'),
        },
      ],
    };
  },
};

import { figures } from '../../../../graph-schema/words/figures.ts';
import { groupBetweenness } from '../../measures/group-betweenness.ts';
import { shareInWords } from '../measure-figures.ts';
import type { NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

/** All connector roles taken as one set: no single one is looked at. */
export const CONNECTORS_TOGETHER: NetworkMeasureEntry = {
  id: 'connectors-together',
  title: 'Group betweenness of connectors',
  question: 'How often do connectors stand on the shortest way between two others?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward'],
  weightings: ['links'],
  notProof: 'It counts ways, not the care that goes into them. Informal connectors may be missing.',
  source: 'Everett & Borgatti 1999',
  measure: ({ network, arcs, direction }) => {
    const connectors = network.actors.flatMap(({ type }, actor) =>
      type === 'connector' ? [actor] : [],
    );
    const { raw, normalised } = groupBetweenness(arcs, connectors, {
      directed: direction !== 'either',
    });
    const none = connectors.length === 0;
    const others = network.actors.length - connectors.length;
    return {
      value: none ? null : normalised,
      words: none
        ? 'No connector is on this map.'
        : normalised === null
          ? 'There are fewer than two others.'
          : `Connectors are on the shortest way of ${shareInWords(normalised)} of all pairs of others.`,
      parts: [
        { name: 'connectors', value: connectors.length, words: figures(connectors.length) },
        { name: 'others', value: others, words: figures(others) },
        {
          name: 'pairs whose shortest way has a connector on it',
          value: raw,
          words: figures(Math.round(raw)),
        },
      ],
    };
  },
};

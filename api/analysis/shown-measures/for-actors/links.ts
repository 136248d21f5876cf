import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { at } from '../../measures/arcs.ts';
import { simpleJoined, simpleOut } from '../../measures/simple-lists.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

/** How many others each actor is linked with. Nobody has none by not being asked: that, the map can't tell. */
export const LINKS: ActorMeasureEntry = {
  id: 'links',
  title: 'Links (degree)',
  question: 'How many others is it linked with?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward', 'backward'],
  weightings: ['links'],
  meaning: 'Number of others with a link to it, each counted once',
  notProof:
    'Few links may mean that nobody was asked. A link says nothing of how strong or how welcome it is.',
  source: 'Freeman 1979',
  values: (chosen) => {
    const { start } = (chosen.direction === 'either' ? simpleJoined : simpleOut)(tiesOf(chosen));
    return Float64Array.from(
      chosen.network.actors,
      (_, node) => at(start, node + 1) - at(start, node),
    );
  },
  inWords: (value) => (value === 0 ? 'none' : figuresOf(value, 'other', 'others')),
  undefinedInWords: 'Its links are not known.',
};

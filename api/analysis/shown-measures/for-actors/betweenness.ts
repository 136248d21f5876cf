import { figures, percent } from '../../../../graph-schema/words/figures.ts';
import { betweenness } from '../../measures/betweenness.ts';
import { randomFrom } from '../../measures/random.ts';
import { sampledBetweenness } from '../../measures/sampled-betweenness.ts';
import { shareInWords } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

/** Up to here every actor is a start: a second or so. */
const MOST_EXACT = 5000;
const DRAWS = 2000;
const SEED = 1;

function samplingWords(error: number): string {
  const off = percent(error * 100);
  return `Worked out from ${figures(DRAWS)} draws of an actor, with seed ${SEED}. In 19 of 20 such draws no value is more than ${off} of all pairs off.`;
}

/** Each link is one step, whatever its amount: large amounts are no longer ways. */
export const BETWEENNESS: ActorMeasureEntry = {
  id: 'betweenness',
  title: 'Betweenness',
  question: 'How often does it sit on the shortest way between two others?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward'],
  weightings: ['links'],
  meaning: 'Share of pairs of others whose shortest way passes it, in steps',
  notProof:
    'It depends on who was asked. Money can all pass one actor whose betweenness is low: see what passes through.',
  source: 'Freeman 1977; Brandes 2001; sampled: Brandes & Pich 2007',
  values: ({ arcs, direction }) => {
    const directed = direction !== 'either';
    if (arcs.nodes <= MOST_EXACT) return betweenness(arcs, { directed }).nodes.normalised;
    const random = randomFrom(SEED);
    const sampled = sampledBetweenness(arcs, { directed, draws: DRAWS, random, chance: 0.05 });
    return { values: sampled.normalised, sampling: samplingWords(sampled.error) };
  },
  inWords: shareInWords,
  undefinedInWords: 'There are fewer than two others.',
};

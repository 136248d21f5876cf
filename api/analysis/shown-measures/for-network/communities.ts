import { figures } from '../../../../graph-schema/words/figures.ts';
import { countOf, listInWords } from '../../../../graph-schema/words/lists.ts';
import { communities, type Communities } from '../../measures/communities.ts';
import { modularity } from '../../measures/modularity.ts';
import { randomFrom } from '../../measures/random.ts';
import { byText } from '../../snapshot/in-order.ts';
import type { ChosenNetwork } from '../chosen-network.ts';
import { decimal, shareInWords } from '../measure-figures.ts';
import type { MeasurePart, NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf } from '../ties-of.ts';

const SEED = 1;
const RUNS = 20;
const NAMED = 3;
const MOST_LISTED = 50;

/** Compared with sectors as they are declared; numbers of communities mean nothing and are not given. */
export const COMMUNITIES: NetworkMeasureEntry = {
  id: 'communities',
  title: 'Communities (modularity)',
  question: 'Which circles have many links inside and few outside?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  notProof:
    'Other ways to draw circles are nearly as good, and small circles can be missed. They are not sectors.',
  source: 'Newman & Girvan 2004; Blondel and others 2008',
  measure: (chosen) => {
    const ties = tiesOf(chosen);
    const found = communities(ties, { random: randomFrom(SEED), runs: RUNS });
    if (found.quality === null) return { value: null, words: 'There are no links.', parts: [] };
    const sectors = modularity(ties, chosen.groups, { direction: 'bothWays' });
    const circles = circlesOf(chosen, found);
    const alone = found.count - circles.length;
    const part = (name: string, value: number): MeasurePart => ({
      name,
      value,
      words: decimal(value),
    });
    return {
      value: found.quality,
      words: `${figures(circles.length)} ${circles.length === 1 ? 'circle' : 'circles'} of two or more, with a modularity of ${decimal(found.quality)}. 0 is no better than chance.`,
      parts: [
        part('Modularity of the sectors as declared', sectors ?? 0),
        part(
          `Lowest of ${RUNS} runs, seed ${SEED}`,
          found.qualities.reduce((a, b) => Math.min(a, b)),
        ),
        { name: 'In no circle', value: alone, words: countOf(alone, 'actor', 'actors') },
        ...circles.slice(0, MOST_LISTED),
        ...(circles.length > MOST_LISTED
          ? [
              {
                name: 'Further circles',
                value: circles.length - MOST_LISTED,
                words: `${figures(circles.length - MOST_LISTED)} more`,
              },
            ]
          : []),
      ],
    };
  },
};

/** Those of two or more, by the names of their members. */
function circlesOf({ network }: ChosenNetwork, found: Communities): readonly MeasurePart[] {
  const members: string[][] = Array.from({ length: found.count }, () => []);
  network.actors.forEach(({ name }, actor) => members[found.of[actor] ?? -1]?.push(name));
  return members
    .map((names, community) => ({ names: names.sort(byText), steady: found.steadiness[community] }))
    .filter(({ names }) => names.length > 1)
    .sort((a, b) => byText(a.names[0] ?? '', b.names[0] ?? ''))
    .map(({ names, steady }) => {
      const rest = names.length - NAMED;
      return {
        name: listInWords(
          rest > 0 ? [...names.slice(0, NAMED), countOf(rest, 'other', 'others')] : names,
        ),
        value: names.length,
        words: `${countOf(names.length, 'actor', 'actors')}; any two are together in ${shareInWords(steady ?? 1)} of runs on average`,
      };
    });
}

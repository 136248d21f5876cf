import { isSource, moneyTotals } from '../../measures/money-totals.ts';
import { sourceRouteCounts } from '../../measures/source-routes.ts';
import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';

/** Whether there are more than three is not looked for. */
const ENOUGH = 3;

/** A flow of unknown amount is a route; one that is known to be none is not. */
export const ROUTES_TO_MONEY: ActorMeasureEntry = {
  id: 'independent-routes-to-money',
  title: 'Independent routes to money',
  question: 'How many separate ways does money have to it?',
  families: ['money'],
  directions: ['forward'],
  weightings: ['amount'],
  meaning: 'Ways from sources of money that share no actor: none, 1, 2, or 3 or more',
  notProof: 'It does not say how much each route carries, nor how long it will last.',
  source: 'Menger 1927; Even & Tarjan 1975',
  values: ({ arcs, weight }) => {
    const totals = moneyTotals(arcs.nodes, { from: arcs.from, to: arcs.to, amount: weight });
    const sources = Array.from({ length: arcs.nodes }, (_, actor) => actor).filter((actor) =>
      isSource(totals, actor),
    );
    const to = Int32Array.from(arcs.to, (end, arc) => (weight[arc] === 0 ? -1 : end));
    return sourceRouteCounts({ nodes: arcs.nodes, from: arcs.from, to }, sources, ENOUGH);
  },
  inWords: (value) => {
    if (value === 0) return 'no known route';
    return value >= ENOUGH ? '3 routes or more' : figuresOf(value, 'route', 'routes');
  },
  undefinedInWords: 'Money starts with it.',
};

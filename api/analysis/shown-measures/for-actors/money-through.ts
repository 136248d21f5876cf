import { at } from '../../measures/arcs.ts';
import { moneyTotals, ownPence, retainedPence } from '../../measures/money-totals.ts';
import { passThroughShares, shareThrough } from '../../measures/pass-through.ts';
import { shareInWords } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';

/** Over the whole map. Who hands nothing on has 0 without being worked out. */
export const MONEY_THROUGH: ActorMeasureEntry = {
  id: 'money-through',
  title: 'Pass-through share of money',
  question: 'How much of the money others keep has passed through it?',
  families: ['money'],
  directions: ['forward'],
  weightings: ['amount'],
  meaning: 'Share of the known money that others keep which has passed through it',
  notProof:
    'It takes money to mix in proportion. Grants tied to one purpose may not. Unknown amounts are left out.',
  source: 'Leontief inverse; Ulanowicz & Puccia 1990',
  values: ({ arcs, weight }) => {
    const totals = moneyTotals(arcs.nodes, { from: arcs.from, to: arcs.to, amount: weight });
    const actors = Array.from({ length: arcs.nodes }, (_, actor) => actor);
    const own = actors.map((actor) => ownPence(totals, actor));
    const kept = actors.map((actor) => retainedPence(totals, actor));
    const money = { ...arcs, amount: weight, own };
    return Float64Array.from(actors, (through) => {
      // Where it starts, money has not passed through: that is another question.
      if (at(totals.flowsIn, through) === 0 && at(totals.flowsOut, through) > 0) return Number.NaN;
      const others = actors.filter((actor) => actor !== through);
      const shares =
        at(totals.outPence, through) > 0
          ? passThroughShares(money, through)
          : new Float64Array(arcs.nodes);
      return shareThrough(others, kept, shares).share ?? Number.NaN;
    });
  },
  inWords: shareInWords,
  undefinedInWords: 'Money starts with it, or no money that others keep is known.',
};

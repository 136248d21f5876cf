import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { at } from '../../measures/arcs.ts';
import { flowStarts } from '../../measures/gateways.ts';
import { gates } from '../../measures/gates.ts';
import { isSource, moneyTotals } from '../../measures/money-totals.ts';
import type { ChosenNetwork } from '../chosen-network.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';

/** Ways that bring less than this part of what someone gets are left out where amounts are asked for. */
const LEAST_SHARE = 0.05;

/** Forward: on the way down from where it starts. Backward: on the way up, so that all that is sent up passes it. */
export const STANDS_BEFORE: ActorMeasureEntry = {
  id: 'others-behind-it',
  title: 'Dominators: others behind it',
  question: 'How many others are reached only through it?',
  families: ['money', 'information', 'control', 'referrals', 'help'],
  directions: ['forward', 'backward'],
  weightings: ['links', 'amount'],
  meaning:
    'Others whose every known way from where it starts passes it. With amounts, ways under 5% of what they get are left out',
  notProof: 'One small way more ends it: see how much passes through. Ways may be missing here.',
  source: 'Lengauer & Tarjan 1979; Allesina & Bodini 2004',
  values: (chosen) => {
    const { arcs, weight, weighting } = chosen;
    const byAmount = weighting === 'amount';
    const starts = startsOf(chosen);
    const flows = byAmount ? { ...arcs, amount: weight } : arcs;
    const { nearest, behind } = gates(flows, { starts, leastShare: byAmount ? LEAST_SHARE : 0 });
    const isStart = new Set(starts);
    return Float64Array.from({ length: arcs.nodes }, (_, actor) =>
      isStart.has(actor) || at(nearest, actor) < 0 ? Number.NaN : behind(actor).length,
    );
  },
  inWords: (value) => (value === 0 ? 'none' : figuresOf(value, 'other', 'others')),
  undefinedInWords: 'It starts there, or nothing reaches it.',
};

/** Money starts with who pays beyond what they get; all else with whom nothing reaches from elsewhere. */
function startsOf({
  arcs,
  weight,
  families,
  direction,
  weighting,
}: ChosenNetwork): readonly number[] {
  const money = families.length === 1 && families[0] === 'money' && weighting === 'amount';
  if (!money || direction !== 'forward') return flowStarts(arcs);
  const totals = moneyTotals(arcs.nodes, { from: arcs.from, to: arcs.to, amount: weight });
  return Array.from({ length: arcs.nodes }, (_, actor) => actor).filter((actor) =>
    isSource(totals, actor),
  );
}

import { countOf } from '../../../../graph-schema/words/lists.ts';
import { at } from '../../measures/arcs.ts';
import { concentration, type Concentration } from '../../measures/concentration.ts';
import { gini } from '../../measures/gini.ts';
import { isSource, moneyTotals, retainedPence } from '../../measures/money-totals.ts';
import { theil, theilSplit } from '../../measures/theil.ts';
import { poundsOf } from '../../words/figures.ts';
import type { ChosenNetwork } from '../chosen-network.ts';
import { decimal, shareInWords } from '../measure-figures.ts';
import type { MeasurePart, NetworkMeasureEntry } from '../shown-measure.ts';
import { groupsWithConnectors } from '../ties-of.ts';

/** Over what stays with each, so that money that passes through is not counted twice. */
export const CONCENTRATION: NetworkMeasureEntry = {
  id: 'concentration-of-money',
  title: 'Concentration of money retained',
  question: 'Does the money stay with few or with many?',
  families: ['money'],
  directions: ['forward'],
  weightings: ['amount'],
  notProof:
    'It says nothing of need, size or cost of what is done. It can’t show who decides over money: see what passes through.',
  source: 'Herfindahl 1950; Gini 1912; Deltas 2003; Theil 1967; Shorrocks 1980',
  measure: (chosen) => {
    const { actors, pence, unknown } = retained(chosen);
    const leftOut: MeasurePart = {
      name: 'Left out',
      value: unknown,
      words: `${countOf(unknown, 'actor', 'actors')} with a payment of unknown amount`,
    };
    const found = concentration(pence);
    if (found === null) {
      return { value: null, words: 'No money is known to stay with anyone.', parts: [leftOut] };
    }
    const groups = groupsWithConnectors(chosen);
    const all = pence.reduce((sum, amount) => sum + amount, 0);
    return {
      value: found.largestShare,
      words: `One actor keeps ${shareInWords(found.largestShare)}. It is as if ${decimal(found.effectiveNumber)} equal actors kept it all.`,
      parts: [
        { name: 'Retained in all', value: all, words: poundsOf(all) },
        {
          name: 'Actors that money reaches',
          value: found.members,
          words: countOf(found.members, 'actor', 'actors'),
        },
        ...figureParts(
          found,
          pence,
          actors.map((actor) => at(groups, actor)),
        ),
        leftOut,
      ],
    };
  },
};

function figureParts(
  found: Concentration,
  pence: readonly number[],
  groups: readonly number[],
): readonly MeasurePart[] {
  const part = (name: string, value: number | null | undefined): MeasurePart => ({
    name,
    value: value ?? null,
    words: value === null || value === undefined ? 'not defined' : decimal(value),
  });
  const unevenness = gini(pence);
  const split = theilSplit(pence, groups);
  return [
    part('Effective number', found.effectiveNumber),
    part('Herfindahl-Hirschman index', found.hhi),
    part('The same, normalised', found.normalisedHhi),
    part('Gini coefficient', unevenness?.gini),
    part('The same, corrected for small numbers', unevenness?.corrected),
    part('Theil’s T', theil(pence)),
    part('Theil’s T over actors of known sector', split?.all),
    part('Of it between sectors', split?.between),
    part('Of it within sectors', split?.within),
  ];
}

/** What stays with everyone that money reaches and who is no source of it. */
function retained({ arcs, weight }: ChosenNetwork): {
  readonly actors: readonly number[];
  readonly pence: readonly number[];
  readonly unknown: number;
} {
  const totals = moneyTotals(arcs.nodes, { from: arcs.from, to: arcs.to, amount: weight });
  const reached = [...totals.flowsIn.keys()].filter(
    (actor) => at(totals.flowsIn, actor) > 0 && !isSource(totals, actor),
  );
  const actors = reached.filter(
    (actor) => at(totals.unknownIn, actor) + at(totals.unknownOut, actor) === 0,
  );
  return {
    actors,
    pence: actors.map((actor) => retainedPence(totals, actor)),
    unknown: reached.length - actors.length,
  };
}

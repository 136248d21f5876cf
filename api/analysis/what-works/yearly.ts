import type { Unit } from '../../../graph-schema/flow-families/units.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { numberOf } from '../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../graph-schema/model/used-values.ts';
import { fact, type Fact, type FactUnit } from '../talking-points/finding.ts';

/** What flows carry a year, in one unit. Undefined where any is not told, is in another unit or comes once. */
export function carriedAYear(flows: readonly Flow[], unit: Unit): number | undefined {
  return sumOf(
    flows.map((flow) =>
      flow.unit === unit && flow.per === 'year' ? numberOf(usedAmount(flow)) : undefined,
    ),
  );
}

/** Undefined where any is not told: missing is never 0. */
export function sumOf(each: readonly (number | undefined)[]): number | undefined {
  return each.reduce<number | undefined>(
    (total, one) => (total === undefined || one === undefined ? undefined : total + one),
    0,
  );
}

/** A flow that is known to carry nothing shows nothing. */
export function carriesSomething(flow: Flow): boolean {
  return numberOf(usedAmount(flow)) !== 0;
}

export function figure(value: number | undefined, unit: FactUnit): Fact {
  return value === undefined ? { is: 'notKnown', value: null, unit } : fact(value, unit);
}

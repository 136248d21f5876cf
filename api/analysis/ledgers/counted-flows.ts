import { flowKind } from '../../../graph-schema/flow-families/index.ts';
import type { Unit } from '../../../graph-schema/flow-families/units.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { at } from '../measures/arcs.ts';
import type { Hops } from '../snapshot/hops.ts';

/** One flow that counts in the time shown, through others or not. */
export interface CountedFlow {
  readonly flow: Flow;
  /** In its own unit; undefined where nobody told us. */
  readonly amount: number | undefined;
}

/** In the order of the ids of the flows. */
export function countedFlows(hops: Hops): readonly CountedFlow[] {
  const amounts = new Map<number, number>();
  for (let row = 0; row < hops.count; row += 1) {
    amounts.set(at(hops.flow, row), at(hops.amount, row));
  }
  return hops.flows.map((flow, index) => {
    const amount = amounts.get(index);
    return { flow, amount: amount === undefined || Number.isNaN(amount) ? undefined : amount };
  });
}

/** The unit of a flow's amount; where it has none of its own, the first of its kind. */
export function unitOf({ family, flowKind: kind, unit }: Flow): Unit | undefined {
  return unit ?? flowKind(family, kind)?.units[0];
}

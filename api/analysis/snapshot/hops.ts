import {
  FAMILY_NAMES,
  flowKind,
  type FamilyName,
} from '../../../graph-schema/flow-families/index.ts';
import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { countedAmount, flowInForce, type TimeShown } from '../../../graph-schema/model/time.ts';
import { inOrderOfId } from './in-order.ts';

/** In the index columns below: nothing there. */
export const NOBODY = -1;

/**
 * The flows of one family that count in the time shown, as columns of equal length.
 * `via` is read as hops from → via → to that carry the same amount, so one flow may fill several rows.
 */
export interface Hops {
  readonly count: number;
  /** Index of the actor it comes from. */
  readonly from: Int32Array;
  /** Index of the actor it goes to; `NOBODY` where it goes to a room or nowhere. */
  readonly to: Int32Array;
  /** Index of the room it goes to; `NOBODY` otherwise. */
  readonly toRoom: Int32Array;
  /** In the flow's own unit (money: pence); NaN where nobody told us. */
  readonly amount: Float64Array;
  /** Index of its agreement; `NOBODY` where it stands under none. */
  readonly agreement: Int32Array;
  /** Index into `flows`. */
  readonly flow: Int32Array;
  /** The flows themselves, in the order of their ids. */
  readonly flows: readonly Flow[];
}

export interface IndexOf {
  readonly actors: ReadonlyMap<Id, number>;
  readonly rooms: ReadonlyMap<Id, number>;
  readonly agreements: ReadonlyMap<Id, number>;
}

/** Families whose amounts are counted over the time shown; the others count when in force on `asAt`. */
const COUNTED_OVER_TIME: ReadonlySet<FamilyName> = new Set(['money', 'help', 'referrals']);

interface CountedFlow {
  readonly flow: Flow;
  readonly amount: number;
}

function countIn(state: AllianceMap, flow: Flow, time: TimeShown): CountedFlow | undefined {
  if (COUNTED_OVER_TIME.has(flow.family)) {
    const counted = countedAmount(state, flow, time);
    return counted.counts ? { flow, amount: counted.amount ?? Number.NaN } : undefined;
  }
  if (!flowInForce(state, flow, time.asAt)) return undefined;
  const counted = countedAmount(state, flow, { ...time, shows: { is: 'day', day: time.asAt } });
  return { flow, amount: counted.amount ?? Number.NaN };
}

/** All families' hops. Unknown ends (hidden from the analysis) leave a flow out. */
export function hopsByFamily(
  state: AllianceMap,
  time: TimeShown,
  index: IndexOf,
): Readonly<Record<FamilyName, Hops>> {
  const byFamily = new Map<FamilyName, CountedFlow[]>(FAMILY_NAMES.map((name) => [name, []]));
  for (const flow of inOrderOfId(all(state, 'flow'))) {
    const counted = countIn(state, flow, time);
    if (counted !== undefined) byFamily.get(flow.family)?.push(counted);
  }
  const tables = FAMILY_NAMES.map((name) => [name, hopsOf(byFamily.get(name) ?? [], index)]);
  return Object.fromEntries(tables) as Readonly<Record<FamilyName, Hops>>;
}

function hopsOf(counted: readonly CountedFlow[], index: IndexOf): Hops {
  const count = counted.reduce((sum, { flow }) => sum + flow.via.length + 1, 0);
  const from = new Int32Array(count).fill(NOBODY);
  const to = new Int32Array(count).fill(NOBODY);
  const toRoom = new Int32Array(count).fill(NOBODY);
  const amount = new Float64Array(count);
  const agreement = new Int32Array(count).fill(NOBODY);
  const flowAt = new Int32Array(count);
  let row = 0;
  counted.forEach(({ flow, amount: carried }, flowIndex) => {
    const stops = [flow.from, ...flow.via].map((id) => index.actors.get(id) ?? NOBODY);
    stops.forEach((stop, hop) => {
      from[row] = stop;
      const next = stops[hop + 1];
      if (next !== undefined) to[row] = next;
      else if (flow.to !== null) {
        to[row] = index.actors.get(flow.to) ?? NOBODY;
        toRoom[row] = index.rooms.get(flow.to) ?? NOBODY;
      }
      amount[row] = carried;
      agreement[row] =
        flow.agreement === null ? NOBODY : (index.agreements.get(flow.agreement) ?? NOBODY);
      flowAt[row] = flowIndex;
      row += 1;
    });
  });
  const flows = counted.map(({ flow }) => flow);
  return { count, from, to, toRoom, amount, agreement, flow: flowAt, flows };
}

/** Whether a Connection flow joins its two ends: knows, works with, introduced. */
export function joins(flow: Flow): boolean {
  return flowKind(flow.family, flow.flowKind)?.joins === true;
}

import { DECLINE_REASONS } from '../../../../graph-schema/flow-families/referrals.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { isTold, numberOf } from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { at } from '../../measures/arcs.ts';
import { listAt } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';

export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** People sent on from one to another, over the time shown. Undefined: nobody told us. */
export interface SentOn {
  readonly from: Id;
  readonly to: Id;
  readonly flows: readonly Flow[];
  readonly sent: number;
  readonly accepted: number | undefined;
  /** Those declined by each reason that is told. */
  readonly declinedBy: Readonly<Partial<Record<DeclineReason, number>>>;
  readonly declined: number;
  /** Yearly figures of flows without dates, which stand beside the total of all years. */
  readonly besideTotal: boolean;
}

interface Counted {
  readonly flow: Flow;
  readonly sent: number;
  /** What part of the flow's own figures lies in the time shown. */
  readonly part: number;
}

/** By pair, in the order of the ids: pairs of which both how many were sent and how many declined is told. */
export function sentOn(network: Network): readonly SentOn[] {
  const { referrals } = network.hops;
  const dated = new Map<string, Counted[]>();
  const beside = new Map<string, Counted[]>();
  const sentOf = new Map<number, number>();
  for (let row = 0; row < referrals.count; row += 1) {
    sentOf.set(at(referrals.flow, row), at(referrals.amount, row));
  }
  referrals.flows.forEach((flow, index) => {
    const told = numberOf(usedAmount(flow));
    if (flow.to === null || told === undefined || !declinedIsTold(flow)) return;
    const sent = sentOf.get(index) ?? Number.NaN;
    const key = JSON.stringify([flow.from, flow.to]);
    if (Number.isNaN(sent)) listAt(beside, key).push({ flow, sent: told, part: 1 });
    else listAt(dated, key).push({ flow, sent, part: told === 0 ? 1 : sent / told });
  });
  return [...new Set([...dated.keys(), ...beside.keys()])].sort().flatMap((key) => {
    const inTime = dated.get(key);
    const counted = inTime ?? beside.get(key) ?? [];
    const [first] = counted;
    if (first === undefined || first.flow.to === null) return [];
    return [pairOf(first.flow.from, first.flow.to, counted, inTime === undefined)];
  });
}

function declinedIsTold({ declined }: Flow): boolean {
  return DECLINE_REASONS.some((reason) => isTold(declined[reason]));
}

function pairOf(from: Id, to: Id, counted: readonly Counted[], besideTotal: boolean): SentOn {
  const declinedBy: Partial<Record<DeclineReason, number>> = {};
  let accepted: number | undefined = 0;
  for (const { flow, part } of counted) {
    for (const reason of DECLINE_REASONS) {
      const people = numberOf(flow.declined[reason]);
      if (people === undefined) continue;
      declinedBy[reason] = (declinedBy[reason] ?? 0) + Math.round(people * part);
    }
    const took = numberOf(flow.accepted);
    accepted =
      accepted === undefined || took === undefined ? undefined : accepted + Math.round(took * part);
  }
  return {
    from,
    to,
    flows: counted.map(({ flow }) => flow),
    sent: counted.reduce((sum, { sent }) => sum + sent, 0),
    accepted,
    declinedBy,
    declined: Object.values(declinedBy).reduce((sum, people) => sum + people, 0),
    besideTotal,
  };
}

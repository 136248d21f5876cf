import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { listAt } from '../snapshot/in-order.ts';

/** Flows that belong together: those under one agreement, or one that stands under none. */
export interface Together {
  /** The agreement, else the flow. */
  readonly key: Id;
  readonly agreement: Id | null;
  readonly flows: readonly Flow[];
  /** Whom they come from and go to, each once, in the order of the flows. */
  readonly givers: readonly Id[];
  readonly receivers: readonly Id[];
  /** The flows, their agreement, and everyone whom they pass. */
  readonly evidence: readonly Id[];
}

export function byAgreement(flows: readonly Flow[]): readonly Together[] {
  const together = new Map<Id, Flow[]>();
  for (const flow of flows) listAt(together, flow.agreement ?? flow.id).push(flow);
  return [...together].map(([key, of]) => {
    const agreement = of[0]?.agreement ?? null;
    const givers = each(of.map(({ from }) => from));
    const receivers = each(of.flatMap(({ to }) => (to === null ? [] : [to])));
    const passed = of.flatMap(({ via }) => via);
    const paper = agreement === null ? [] : [agreement];
    return {
      key,
      agreement,
      flows: of,
      givers,
      receivers,
      evidence: each([...of.map(({ id }) => id), ...paper, ...givers, ...passed, ...receivers]),
    };
  });
}

function each(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

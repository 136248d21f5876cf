import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { byText, listAt } from '../../snapshot/in-order.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';

/** "Decides on behalf of" a community past its review date, by community; the longest past first, ties by id. */
export function overdueReviews(network: Network): ReadonlyMap<Id, readonly Flow[]> {
  const overdue = new Map<Id, Flow[]>();
  for (const flow of decidingOnBehalf(network)) {
    const due = valueOf(flow.reviewDate);
    if (flow.to !== null && due !== undefined && due < network.time.asAt) {
      listAt(overdue, flow.to).push(flow);
    }
  }
  for (const flows of overdue.values()) {
    flows.sort(
      (a, b) =>
        byText(valueOf(a.reviewDate) ?? '', valueOf(b.reviewDate) ?? '') || byText(a.id, b.id),
    );
  }
  return overdue;
}

/** In force on the day of the map. */
export function decidingOnBehalf(network: Network): readonly Flow[] {
  return network.hops.control.flows.filter(({ flowKind, to }) => {
    const index = to === null ? undefined : network.actorIndex.get(to);
    if (flowKind !== 'decides-on-behalf-of' || index === undefined) return false;
    return actorAt(network, index).type === 'community';
  });
}

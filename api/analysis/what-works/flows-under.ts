import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { all } from '../../../graph-schema/model/alliance-map.ts';
import { flowPeriod, stateOn } from '../../../graph-schema/model/time.ts';
import { inOrderOfId, listAt } from '../snapshot/in-order.ts';
import type { Network } from '../snapshot/network.ts';

interface Running {
  readonly flows: readonly Flow[];
  readonly under: ReadonlyMap<Id, readonly Flow[]>;
}

const remembered = new WeakMap<Network, Running>();

/** Flows of all families that are running on the day the map is dated, in the order of their ids. */
export function runningFlows(network: Network): readonly Flow[] {
  return runningOf(network).flows;
}

/** The same that stand under one agreement. */
export function flowsUnder(network: Network, agreement: Id): readonly Flow[] {
  return runningOf(network).under.get(agreement) ?? [];
}

/** Made once per network. */
function runningOf(network: Network): Running {
  const known = remembered.get(network);
  if (known !== undefined) return known;
  const { state, time } = network;
  const flows = inOrderOfId(all(state, 'flow')).filter(
    (flow) =>
      stateOn(flow, flowPeriod(state, flow), time.asAt) === 'happening' && hasItsEnds(state, flow),
  );
  const under = new Map<Id, Flow[]>();
  for (const flow of flows) {
    if (flow.agreement !== null) listAt(under, flow.agreement).push(flow);
  }
  const running = { flows, under };
  remembered.set(network, running);
  return running;
}

/** An end that the viewer may not see leaves a flow out. */
function hasItsEnds({ entities }: Network['state'], { from, to, via }: Flow): boolean {
  return [from, ...via, ...(to === null ? [] : [to])].every((id) => entities.has(id));
}

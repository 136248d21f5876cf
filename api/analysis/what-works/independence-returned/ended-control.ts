import { all } from '../../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { flowPeriod, stateOn } from '../../../../graph-schema/model/time.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { inOrderOfId } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { runningFlows } from '../flows-under.ts';

/** More than half, of a share in percent. */
const HALF_PERCENT = 50;

/** A flow by which one actor owned another or appointed most of its board, and which has ended. */
export interface EndedControl {
  readonly flow: Flow;
  readonly to: Id;
  readonly agreement: Id;
}

/** In the order of their ids. What has ended counts in no time shown, so all flows of the map are looked at. */
export function endedControl({ state, time, actorIndex }: Network): readonly EndedControl[] {
  return inOrderOfId(all(state, 'flow')).flatMap((flow) => {
    const { from, to, agreement } = flow;
    if (to === null || agreement === null || !holdsMost(flow)) return [];
    if (!actorIndex.has(from) || !actorIndex.has(to) || !state.entities.has(agreement)) return [];
    const ended = stateOn(flow, flowPeriod(state, flow), time.asAt) === 'ended';
    return ended ? [{ flow, to, agreement }] : [];
  });
}

/** Whether one still owns, steers or can stop the other, in whatever measure. */
export function isHeld(network: Network, from: Id, to: Id): boolean {
  return runningFlows(network).some(
    (flow) =>
      flow.from === from &&
      flow.to === to &&
      (flow.flowKind === 'owns' ||
        flow.flowKind === 'appoints-board-of' ||
        flow.flowKind === 'can-veto'),
  );
}

/** An owner whose share is not told counts; whoever appointed a number that is not told does not. */
function holdsMost(flow: Flow): boolean {
  const amount = numberOf(usedAmount(flow));
  if (flow.flowKind === 'owns') return amount === undefined || amount > HALF_PERCENT;
  if (flow.flowKind !== 'appoints-board-of') return false;
  const inAll = numberOf(flow.ofHowMany);
  return amount !== undefined && inAll !== undefined && 2 * amount > inAll;
}

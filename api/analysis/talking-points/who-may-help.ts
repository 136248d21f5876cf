import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Network } from '../snapshot/network.ts';

/**
 * Ids of the actors that support others here, such as an infrastructure body, without those left out: whoever is a
 * side of what is talked about is no third party. Communities are never asked to settle what others have agreed.
 */
export function whoMayHelp(network: Network, leftOut: ReadonlySet<Id>): readonly Id[] {
  return network.actors
    .filter(({ type, roles }) => type !== 'community' && roles.includes('supports-others'))
    .filter(({ id }) => !leftOut.has(id))
    .map(({ id }) => id);
}

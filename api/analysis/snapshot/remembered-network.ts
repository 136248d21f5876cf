import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import { networkOf, type Network } from './network.ts';

/** By the entities of a state, which never change, and by time. Goes when the state goes. */
const remembered = new WeakMap<AllianceMap['entities'], Map<string, Network>>();

/** The network of a state in a time, made when first asked for: changing a threshold does not make it anew. */
export function rememberedNetwork(state: AllianceMap, time: TimeShown): Network {
  let byTime = remembered.get(state.entities);
  if (byTime === undefined) {
    byTime = new Map();
    remembered.set(state.entities, byTime);
  }
  const key = JSON.stringify([time.asAt, time.shows]);
  let network = byTime.get(key);
  if (network === undefined) {
    network = networkOf(state, time);
    byTime.set(key, network);
  }
  return network;
}

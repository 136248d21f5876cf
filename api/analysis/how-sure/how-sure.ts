import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { networkOf } from '../snapshot/network.ts';
import { rememberedNetwork } from '../snapshot/remembered-network.ts';
import type { FindingOptions } from '../talking-points/find-talking-points.ts';
import { TALKING_POINTS, type RegistryEntry } from '../talking-points/registry.ts';
import { doubtfulSources } from './doubtful-sources.ts';
import { withoutSource } from './without-source.ts';
import { howSureInWords } from './words.en.ts';

/** How far a finding hangs on one doubtful source. */
export interface HowSure {
  /** How many doubtful sources of its own evidence were left out, one after the other. */
  readonly tried: number;
  /** Sources without which it would not be there, in the order of their ids. */
  readonly carriedBy: readonly Id[];
  readonly words: string;
}

/**
 * Works a finding out again without each doubtful source in its own evidence. Undefined where the map has no such
 * finding. Pure; as many networks are made as there are doubtful sources, at most 20.
 */
export function howSure(
  state: AllianceMap,
  { time, thresholds }: FindingOptions,
  finding: string,
): HowSure | undefined {
  const network = rememberedNetwork(state, time);
  const entry = TALKING_POINTS.find(({ point }) => finding.startsWith(`${point.id}~`));
  const found = entry?.find(network, thresholds)?.find(({ id }) => id === finding);
  if (entry === undefined || found === undefined) return undefined;
  const doubtful = doubtfulSources(network, found.evidence);
  const carrying = doubtful.filter(
    ({ id }) => !isThere(entry, withoutSource(network.state, id), { time, thresholds }, finding),
  );
  return {
    tried: doubtful.length,
    carriedBy: carrying.map(({ id }) => id),
    words: howSureInWords(doubtful.length, carrying),
  };
}

function isThere(
  entry: RegistryEntry,
  state: AllianceMap,
  { time, thresholds }: FindingOptions,
  finding: string,
): boolean {
  const found = entry.find(networkOf(state, time), thresholds) ?? [];
  return found.some(({ id }) => id === finding);
}

import { FAMILY_NAMES, type FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { at } from '../measures/arcs.ts';
import type { Network } from '../snapshot/network.ts';

/**
 * From this share of the actors on, a family counts as well covered: with fewer of them in it, what is missing may
 * outweigh what is there.
 */
const WELL_COVERED = 0.5;

/** How much of one family is on the map. */
export interface Coverage {
  readonly family: FamilyName;
  /** Flows that count in the time shown. */
  readonly flows: number;
  /** Actors that at least one of them comes from, goes to or passes. */
  readonly touched: number;
  /** Actors who told of at least one of them themselves. */
  readonly toldBy: number;
  readonly is: 'well' | 'thin' | 'nothing';
}

/** All families, in their order. */
export function coverageOf(network: Network): readonly Coverage[] {
  return FAMILY_NAMES.map((family) => {
    const hops = network.hops[family];
    const touched = new Set<number>();
    for (let row = 0; row < hops.count; row += 1) {
      for (const actor of [at(hops.from, row), at(hops.to, row)]) {
        if (actor >= 0) touched.add(actor);
      }
    }
    const toldBy = new Set<Id>(
      hops.flows.flatMap(({ id }) =>
        network.sources.backingOf(id).flatMap(({ source }) => source.saidBy),
      ),
    );
    const flows = hops.flows.length;
    const well = touched.size >= WELL_COVERED * network.actors.length;
    return {
      family,
      flows,
      touched: touched.size,
      toldBy: toldBy.size,
      is: flows === 0 ? 'nothing' : well ? 'well' : 'thin',
    };
  });
}

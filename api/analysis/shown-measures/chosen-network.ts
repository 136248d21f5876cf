import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { at, type Arcs } from '../measures/arcs.ts';
import { joins, type Hops } from '../snapshot/hops.ts';
import type { Network } from '../snapshot/network.ts';

export type Direction = 'forward' | 'backward' | 'either';
export type Weighting = 'links' | 'amount';

export interface MeasureChoices {
  readonly families: readonly FamilyName[];
  readonly direction: Direction;
  readonly weighting: Weighting;
}

/** The flows that a measure is worked out over: the network's actors, one arc for each hop of the chosen families. */
export interface ChosenNetwork extends MeasureChoices {
  readonly network: Network;
  /** Backward swaps the ends; for either way each measure reads them as undirected itself. */
  readonly arcs: Arcs;
  /** One for each arc: 1, or the amount in the family's unit; NaN where nobody told us. */
  readonly weight: Float64Array;
  /** The flow of each arc. */
  readonly flowOf: readonly Id[];
  /** Kind of each actor, an index into `groupNames`; -1 for connectors and where the sector is not known. */
  readonly groups: Int32Array;
  readonly groupNames: readonly string[];
}

/** Hops into rooms or to nobody are left out, and ties that join nobody. */
export function chooseNetwork(network: Network, choices: MeasureChoices): ChosenNetwork {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  const flowOf: Id[] = [];
  const backward = choices.direction === 'backward';
  for (const family of choices.families) {
    const hops = network.hops[family];
    for (let row = 0; row < hops.count; row += 1) {
      const flow = hops.flows[at(hops.flow, row)];
      if (flow === undefined || !between(hops, row)) continue;
      if (family === 'connection' && !joins(flow)) continue;
      from.push(at(backward ? hops.to : hops.from, row));
      to.push(at(backward ? hops.from : hops.to, row));
      weight.push(choices.weighting === 'links' ? 1 : at(hops.amount, row));
      flowOf.push(flow.id);
    }
  }
  const arcs = {
    nodes: network.actors.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
  return {
    ...choices,
    network,
    arcs,
    weight: Float64Array.from(weight),
    flowOf,
    ...kindsOf(network),
  };
}

function between(hops: Hops, row: number): boolean {
  return at(hops.from, row) >= 0 && at(hops.to, row) >= 0;
}

const SECTOR_NAMES: Readonly<Record<string, string>> = {
  'public-body': 'public bodies',
  charity: 'charities and social enterprises',
  'community-group': 'community groups',
  business: 'businesses',
  funder: 'funders',
  community: 'communities',
};

/** A kind is the type of an actor, and the sector of an organisation. Connectors belong to no kind. */
function kindsOf(network: Network): Pick<ChosenNetwork, 'groups' | 'groupNames'> {
  const names: string[] = [];
  const groups = Int32Array.from(network.actors, (actor) => {
    if (actor.type === 'connector') return -1;
    const kind =
      actor.type === 'organisation'
        ? actor.sector.is === 'value'
          ? actor.sector.value
          : undefined
        : actor.type;
    if (kind === undefined) return -1;
    const name = SECTOR_NAMES[kind] ?? kind;
    const index = names.indexOf(name);
    return index < 0 ? names.push(name) - 1 : index;
  });
  return { groups, groupNames: names };
}

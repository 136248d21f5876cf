import { at, type Arcs } from '../measures/arcs.ts';
import type { ConnectionTies } from './connection-ties.ts';

/** The actors with a known tie, numbered anew, with their ties. Who has none is unknown to the map, not alone. */
export interface TiedActors {
  readonly arcs: Arcs;
  /** The network's number of each, ascending. */
  readonly actors: readonly number[];
}

export function tiedActors(ties: ConnectionTies): TiedActors {
  const actors = [...new Set([...ties.from, ...ties.to])].sort((a, b) => a - b);
  const numbers = new Int32Array(ties.nodes).fill(-1);
  actors.forEach((actor, number) => {
    numbers[actor] = number;
  });
  const renumbered = (column: Int32Array) => column.map((actor) => at(numbers, actor));
  return {
    arcs: { nodes: actors.length, from: renumbered(ties.from), to: renumbered(ties.to) },
    actors,
  };
}

import type { Id } from '../../../graph-schema/model/ids.ts';
import { at } from '../measures/arcs.ts';
import { joins } from './hops.ts';
import type { Network } from './network.ts';

/** The Connection network: who knows, works with or was introduced to whom. Read as undirected. */
export interface ConnectionTies {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Row of each tie in the network's Connection hops. */
  readonly rows: readonly number[];
}

/** "Competes with" and "needs repair" join nobody. */
export function connectionTies(network: Network): ConnectionTies {
  const { connection } = network.hops;
  const rows: number[] = [];
  for (let row = 0; row < connection.count; row += 1) {
    const flow = connection.flows[at(connection.flow, row)];
    const ends = at(connection.from, row) >= 0 && at(connection.to, row) >= 0;
    if (ends && flow !== undefined && joins(flow)) rows.push(row);
  }
  return {
    nodes: network.actors.length,
    from: Int32Array.from(rows, (row) => at(connection.from, row)),
    to: Int32Array.from(rows, (row) => at(connection.to, row)),
    rows,
  };
}

/** Ids of the flows whose ties are chosen, each once. */
export function flowsOfTies(
  network: Network,
  ties: ConnectionTies,
  chosen: (tie: number) => boolean,
): readonly Id[] {
  const { connection } = network.hops;
  const ids = new Set<Id>();
  ties.rows.forEach((row, tie) => {
    const flow = connection.flows[at(connection.flow, row)];
    if (flow !== undefined && chosen(tie)) ids.add(flow.id);
  });
  return [...ids];
}

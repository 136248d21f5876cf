import { at, type Arcs } from '../measures/arcs.ts';
import type { Network } from './network.ts';

/** Who tells whom: reports, data and findings from actor to actor, hop by hop. */
export interface InformationArcs extends Arcs {
  /** Row of each arc in the network's Information hops; a flow both ways has two arcs. */
  readonly rows: readonly number[];
}

/** Stories are left out: they are no news to pass on. Rows to oneself or into a room join no two actors. */
export function informationArcs(network: Network): InformationArcs {
  const { information } = network.hops;
  const rows: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (row: number, tail: number, head: number) => {
    rows.push(row);
    from.push(tail);
    to.push(head);
  };
  for (let row = 0; row < information.count; row += 1) {
    const flow = information.flows[at(information.flow, row)];
    const tail = at(information.from, row);
    const head = at(information.to, row);
    if (flow === undefined || flow.flowKind === 'story') continue;
    if (tail < 0 || head < 0 || tail === head) continue;
    add(row, tail, head);
    if (flow.twoWay) add(row, head, tail);
  }
  return { nodes: network.actors.length, from, to, rows };
}

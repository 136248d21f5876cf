import { at } from './arcs.ts';
import { investments } from './investments.ts';
import type { TieArcs } from './simple-lists.ts';

/**
 * Burt's constraint: how far a node's contacts lead back to each other, so that it has little room to be a bridge.
 * Formula: C_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over contacts j, q ≠ i, j; p_ij the part of i's ties (both directions
 * together) that goes to j, in the whole network. Without weights a tie that goes both ways counts 2, otherwise 1.
 * Parallel arcs are one tie of summed weight; self-loops are left out. One contact gives exactly 1; values above 1 are
 * right (a triangle has 1.125 each). Undefined (NaN) for a node without contacts.
 * Cost: O(Σ over ties of the contacts of the contact). Source: Burt 1992, Structural Holes.
 */
export function constraint(arcs: TieArcs): Float64Array {
  const { start, head, weight } = investments(arcs);
  const column = new Float64Array(arcs.nodes).fill(Number.NaN);
  const direct = new Float64Array(arcs.nodes);
  const indirect = new Float64Array(arcs.nodes);
  for (let node = 0; node < arcs.nodes; node += 1) {
    const [first, end] = [at(start, node), at(start, node + 1)];
    if (first === end) continue;
    for (let k = first; k < end; k += 1) {
      direct[at(head, k)] = at(weight, k);
      indirect[at(head, k)] = 0;
    }
    for (let k = first; k < end; k += 1) {
      const by = at(head, k);
      for (let next = at(start, by); next < at(start, by + 1); next += 1) {
        const to = at(head, next);
        if (at(direct, to) > 0) {
          indirect[to] = at(indirect, to) + at(weight, k) * at(weight, next);
        }
      }
    }
    let sum = 0;
    for (let k = first; k < end; k += 1) {
      sum += (at(weight, k) + at(indirect, at(head, k))) ** 2;
      direct[at(head, k)] = 0;
    }
    column[node] = sum;
  }
  return column;
}

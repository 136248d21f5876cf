import { at } from './arcs.ts';
import { simpleBoth, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Effective size: a node's contacts less what is redundant among them; efficiency: that per contact.
 * Formula: E_i = Σ_j (1 − Σ_q p_iq m_jq) over contacts j, q ≠ i, j; p_iq the part of i's ties that goes to q,
 * m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj). For ties that are there or not it is n − 2t/n, n contacts with t ties
 * among them. Both directions count together; without weights a tie that goes both ways counts 2, otherwise 1.
 * Parallel arcs are one tie of summed weight; self-loops are left out. Undefined (NaN) for a node without contacts.
 * Cost: O(Σ over ties of the contacts of the contact). Source: Burt 1992; Borgatti 1997, Connections 20(1):35.
 */
export interface EffectiveSize {
  readonly contacts: Int32Array;
  readonly effectiveSize: Float64Array;
  readonly efficiency: Float64Array;
}

export function effectiveSize(arcs: TieArcs): EffectiveSize {
  const ties = simpleBoth(arcs);
  const { start, head, weight } = ties;
  const strongest = strongestTies(ties);
  const found: EffectiveSize = {
    contacts: new Int32Array(arcs.nodes),
    effectiveSize: new Float64Array(arcs.nodes).fill(Number.NaN),
    efficiency: new Float64Array(arcs.nodes).fill(Number.NaN),
  };
  const tie = new Float64Array(arcs.nodes);
  for (let node = 0; node < arcs.nodes; node += 1) {
    const [first, end] = [at(start, node), at(start, node + 1)];
    found.contacts[node] = end - first;
    if (first === end) continue;
    let all = 0;
    for (let k = first; k < end; k += 1) {
      tie[at(head, k)] = at(weight, k);
      all += at(weight, k);
    }
    let redundant = 0;
    for (let k = first; k < end; k += 1) {
      const contact = at(head, k);
      let back = 0;
      for (let next = at(start, contact); next < at(start, contact + 1); next += 1) {
        back += at(tie, at(head, next)) * at(weight, next);
      }
      redundant += back / at(strongest, contact) / all;
    }
    for (let k = first; k < end; k += 1) tie[at(head, k)] = 0;
    found.effectiveSize[node] = end - first - redundant;
    found.efficiency[node] = 1 - redundant / (end - first);
  }
  return found;
}

function strongestTies({ start, weight }: SimpleLists): Float64Array {
  const strongest = new Float64Array(start.length - 1);
  for (let node = 0; node < strongest.length; node += 1) {
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      strongest[node] = Math.max(at(strongest, node), at(weight, k));
    }
  }
  return strongest;
}

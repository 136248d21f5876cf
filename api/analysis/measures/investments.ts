import { at } from './arcs.ts';
import { simpleBoth, strengths, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * The part of each node's ties that goes to each contact, both directions together.
 * Formula: p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki). A row without contacts is empty. Source: Burt 1992.
 */
export function investments(arcs: TieArcs): SimpleLists {
  const both = simpleBoth(arcs);
  const all = strengths(both);
  const weight = both.weight.slice();
  for (let node = 0; node < arcs.nodes; node += 1) {
    for (let k = at(both.start, node); k < at(both.start, node + 1); k += 1) {
      weight[k] = at(weight, k) / at(all, node);
    }
  }
  return { ...both, weight };
}

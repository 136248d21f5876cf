import { at } from './arcs.ts';
import { simpleIn, simpleJoined, simpleOut, strengths, type TieArcs } from './simple-lists.ts';

/**
 * Modularity: the part of ties within groups beyond what the ties of their members alone would have there.
 * Formula: undirected Q = (1/2m) Σ_ij [A_ij − γ k_i k_j / 2m] δ(g_i, g_j); directed with k_out(i) k_in(j) / m and 1/m.
 * γ, the resolution, is 1 unless given: higher makes smaller groups. Weighted by sums of weights.
 * Parallel arcs are one tie; self-loops are left out. A group below 0 makes a node a group of its own.
 * Undefined (null) without ties. O(n + m).
 * Source: Newman & Girvan 2004, PRE 69:026113; directed: Leicht & Newman 2008; resolution: Reichardt & Bornholdt 2006.
 */
export function modularity(
  arcs: TieArcs,
  groups: ArrayLike<number>,
  {
    direction,
    resolution = 1,
  }: { readonly direction: 'asGiven' | 'bothWays'; readonly resolution?: number },
): number | null {
  const out = direction === 'bothWays' ? simpleJoined(arcs) : simpleOut(arcs);
  const given = strengths(out);
  const received = direction === 'bothWays' ? given : strengths(simpleIn(arcs));
  const givenBy = new Map<number, number>();
  const receivedBy = new Map<number, number>();
  let within = 0;
  let all = 0;
  let alone = 0;
  for (let node = 0; node < arcs.nodes; node += 1) {
    const own = at(groups, node);
    all += at(given, node);
    if (own < 0) {
      alone += at(given, node) * at(received, node);
      continue;
    }
    givenBy.set(own, (givenBy.get(own) ?? 0) + at(given, node));
    receivedBy.set(own, (receivedBy.get(own) ?? 0) + at(received, node));
    for (let k = at(out.start, node); k < at(out.start, node + 1); k += 1) {
      if (at(groups, at(out.head, k)) === own) within += at(out.weight, k);
    }
  }
  if (all === 0) return null;
  let chance = alone;
  for (const [group, gives] of givenBy) chance += gives * (receivedBy.get(group) ?? 0);
  return within / all - (resolution * chance) / all / all;
}

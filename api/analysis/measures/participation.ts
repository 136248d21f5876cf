import { at } from './arcs.ts';
import { simpleJoined, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Participation coefficient: how evenly a node's ties are spread over groups.
 * Formula: P_v = 1 − Σ_s (k_vs / k_v)², k_vs ties of v to group s; 0 all to one group, towards 1 spread over many.
 * Direction plays no part; parallel arcs are one tie (with weights, of their sum); self-loops are left out.
 * Contacts of unfilled sector (group below 0) are left out; a node's own group plays no part.
 * Undefined (NaN) without a tie to anyone of known group. O(n + m).
 * Source: Guimerà & Amaral 2005, Nature 433:895.
 */
export function participation(arcs: TieArcs, groups: ArrayLike<number>): Float64Array {
  const { start, head, weight } = simpleJoined(arcs);
  const column = new Float64Array(arcs.nodes).fill(Number.NaN);
  const toGroup = new Map<number, number>();
  for (let node = 0; node < arcs.nodes; node += 1) {
    toGroup.clear();
    let all = 0;
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      const group = at(groups, at(head, k));
      if (group < 0) continue;
      all += at(weight, k);
      toGroup.set(group, (toGroup.get(group) ?? 0) + at(weight, k));
    }
    if (all === 0) continue;
    let squares = 0;
    for (const part of toGroup.values()) squares += (part / all) ** 2;
    column[node] = 1 - squares;
  }
  return column;
}

/** Two groups that would not be joined without a node; the lower number first. */
export interface OnlyJoin {
  readonly groups: readonly [number, number];
  /** In ascending order: one, or two where a single tie is all there is. */
  readonly nodes: readonly number[];
}

/**
 * Pairs of groups that only one node joins. Two groups are joined by a tie between a member of each, whose two ends
 * join them, and by a go-between of neither group with a tie into both. A node is listed if it is in every such join.
 * Pairs that are not joined at all, or by ways that have no node in common, are left out. Ordered by groups.
 * Source: bridges between groups instead of betweenness, after Jensen et al. 2016.
 */
export function onlyJoins(arcs: TieArcs, groups: ArrayLike<number>): readonly OnlyJoin[] {
  const ties = simpleJoined(arcs);
  const joins = new Map<string, { groups: readonly [number, number]; nodes: readonly number[] }>();
  const join = (one: number, other: number, by: readonly number[]) => {
    const pair = one < other ? ([one, other] as const) : ([other, one] as const);
    const key = pair.join(' ');
    const before = joins.get(key);
    const nodes = before === undefined ? by : before.nodes.filter((node) => by.includes(node));
    joins.set(key, { groups: pair, nodes });
  };
  for (let node = 0; node < arcs.nodes; node += 1) {
    const own = at(groups, node);
    const near = groupsNear(ties, groups, node);
    for (let k = at(ties.start, node); own >= 0 && k < at(ties.start, node + 1); k += 1) {
      const contact = at(ties.head, k);
      const other = at(groups, contact);
      if (other >= 0 && other !== own && node < contact) join(own, other, [node, contact]);
    }
    const joined = near.filter((group) => group !== own);
    joined.forEach((one, k) => {
      for (const other of joined.slice(k + 1)) join(one, other, [node]);
    });
  }
  return [...joins.values()]
    .filter(({ nodes }) => nodes.length > 0)
    .sort((a, b) => a.groups[0] - b.groups[0] || a.groups[1] - b.groups[1]);
}

function groupsNear(
  { start, head }: SimpleLists,
  groups: ArrayLike<number>,
  node: number,
): readonly number[] {
  const near = new Set<number>();
  for (let k = at(start, node); k < at(start, node + 1); k += 1) {
    const group = at(groups, at(head, k));
    if (group >= 0) near.add(group);
  }
  return [...near];
}

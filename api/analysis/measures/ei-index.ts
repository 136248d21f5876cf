import { at } from './arcs.ts';
import { dealtAnew } from './permute.ts';
import type { Random } from './random.ts';
import { simpleJoined, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * E-I index: do ties go between groups (bridging) or stay within them (bonding)?
 * Formula: (E − I) / (E + I), E ties between groups, I within; −1 all within, +1 all between.
 * Direction plays no part: two nodes that are joined at all are one tie. With weights E and I are sums of weights.
 * Self-loops are left out; ties with an end of unfilled sector (group below 0) are left out and counted.
 * Undefined without ties that count: null for the network and a group, NaN for a node.
 * Always shown beside `expectedEi`: the sizes of groups alone move it. O(n + m).
 * Source: Krackhardt & Stern 1988, Soc. Psych. Quarterly 51:123.
 */
export interface EiIndex {
  readonly network: Split;
  /** By number of the group; groups without members have null. */
  readonly byGroup: readonly Split[];
  readonly byNode: Float64Array;
  /** How many ties have an end of unfilled sector. */
  readonly leftOut: number;
}

export interface Split {
  readonly between: number;
  readonly within: number;
  readonly index: number | null;
}

export function eiIndex(arcs: TieArcs, groups: ArrayLike<number>): EiIndex {
  const ties = simpleJoined(arcs);
  const groupsCount = sizesOf(groups).length;
  const between = new Float64Array(groupsCount);
  const within = new Float64Array(groupsCount);
  const byNode = new Float64Array(arcs.nodes).fill(Number.NaN);
  let leftOut = 0;
  for (let node = 0; node < arcs.nodes; node += 1) {
    const own = at(groups, node);
    let out = 0;
    let inside = 0;
    for (let k = at(ties.start, node); k < at(ties.start, node + 1); k += 1) {
      const other = at(groups, at(ties.head, k));
      if (own < 0 || other < 0) leftOut += 1;
      else if (own === other) inside += at(ties.weight, k);
      else out += at(ties.weight, k);
    }
    if (out + inside > 0) byNode[node] = (out - inside) / (out + inside);
    if (own < 0) continue;
    between[own] = at(between, own) + out;
    within[own] = at(within, own) + inside / 2;
  }
  return {
    network: split(total(between) / 2, total(within)),
    byGroup: Array.from(between, (out, group) => split(out, at(within, group))),
    byNode,
    leftOut: leftOut / 2,
  };
}

/**
 * What the index would be if ties joined any two nodes of known group alike: 2p − 1, p the share of pairs that cross.
 * Null for fewer than two such nodes.
 */
export function expectedEi(groups: ArrayLike<number>): number | null {
  const { within, between } = pairsOf(sizesOf(groups));
  return within + between === 0 ? null : (between - within) / (between + within);
}

/**
 * The index brought to the range that this number of ties can reach with these groups: −1 as much within as can be,
 * +1 as much between. Only for ties that count once each. Null where nothing else was possible.
 */
export function rescaledEi(observed: Split, groups: ArrayLike<number>): number | null {
  const { within, between } = pairsOf(sizesOf(groups));
  const ties = observed.between + observed.within;
  const fewest = Math.max(0, ties - within);
  const most = Math.min(ties, between);
  return most > fewest ? (2 * (observed.between - fewest)) / (most - fewest) - 1 : null;
}

export interface EiAgainstChance {
  readonly observed: number;
  readonly mean: number;
  /** Share of rounds, counting the map itself as one, whose index was no higher (or no lower) than observed. */
  readonly atMost: number;
  readonly atLeast: number;
  readonly rounds: number;
}

const SAME = 1e-12;

/** The index of the network beside those under groups dealt out anew. Null where the index is undefined. */
export function eiAgainstChance(
  arcs: TieArcs,
  groups: ArrayLike<number>,
  { random, rounds }: { readonly random: Random; readonly rounds: number },
): EiAgainstChance | null {
  const ties = simpleJoined(arcs);
  const observed = indexOf(ties, groups);
  if (observed === null) return null;
  let sum = 0;
  let atMost = 1;
  let atLeast = 1;
  for (let round = 0; round < rounds; round += 1) {
    const drawn = indexOf(ties, dealtAnew(groups, random)) ?? 0;
    sum += drawn;
    if (drawn <= observed + SAME) atMost += 1;
    if (drawn >= observed - SAME) atLeast += 1;
  }
  return {
    observed,
    mean: sum / rounds,
    atMost: atMost / (rounds + 1),
    atLeast: atLeast / (rounds + 1),
    rounds,
  };
}

function indexOf({ start, head, weight }: SimpleLists, groups: ArrayLike<number>): number | null {
  let between = 0;
  let within = 0;
  for (let node = 0; node + 1 < start.length; node += 1) {
    const own = at(groups, node);
    if (own < 0) continue;
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      const other = at(groups, at(head, k));
      if (other < 0) continue;
      if (other === own) within += at(weight, k);
      else between += at(weight, k);
    }
  }
  return split(between, within).index;
}

function split(between: number, within: number): Split {
  const all = between + within;
  return { between, within, index: all > 0 ? (between - within) / all : null };
}

/** How many nodes each group has. */
function sizesOf(groups: ArrayLike<number>): readonly number[] {
  const sizes: number[] = [];
  for (let node = 0; node < groups.length; node += 1) {
    const group = at(groups, node);
    while (sizes.length <= group) sizes.push(0);
    if (group >= 0) sizes[group] = at(sizes, group) + 1;
  }
  return sizes;
}

function pairsOf(sizes: readonly number[]): { readonly within: number; readonly between: number } {
  const nodes = total(sizes);
  const within = total(sizes.map((size) => (size * (size - 1)) / 2));
  return { within, between: (nodes * (nodes - 1)) / 2 - within };
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

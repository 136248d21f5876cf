import { at } from './arcs.ts';
import { simpleJoined, strengths, type TieArcs } from './simple-lists.ts';

/**
 * Weighted cores: the largest s such that a node is in a part where everyone's ties within the part weigh at least s.
 * Formula: take away the node with the least weight left again and again; its core is the most that any node taken so
 * far had left. With weights of 1 it is the core number. O(m log n), with a heap.
 * Direction plays no part; parallel arcs are one tie of summed weight; self-loops, none and unknown are left out.
 * A node without ties has 0, which is its core; no nodes give an empty column.
 * Source: Batagelj & Zaveršnik 2002 (generalised cores); Eidsaa & Almaas 2013, PRE 88:062819.
 */
export function weightedCores(arcs: TieArcs): Float64Array {
  const ties = simpleJoined(arcs);
  const left = strengths(ties);
  const core = new Float64Array(arcs.nodes);
  const taken = new Uint8Array(arcs.nodes);
  const heap = heapOf(left);
  let level = 0;
  for (let node = heap.take(); node >= 0; node = heap.take()) {
    level = Math.max(level, at(left, node));
    core[node] = level;
    taken[node] = 1;
    for (let k = at(ties.start, node); k < at(ties.start, node + 1); k += 1) {
      const other = at(ties.head, k);
      if (at(taken, other) === 1) continue;
      left[other] = at(left, other) - at(ties.weight, k);
      heap.lowered(other);
    }
  }
  return core;
}

/** A binary heap of nodes by their keys, which may be lowered. */
function heapOf(key: Float64Array): { take: () => number; lowered: (node: number) => void } {
  let size = key.length;
  const nodes = Int32Array.from(key, (_, node) => node);
  const place = nodes.slice();
  const set = (spot: number, node: number) => {
    nodes[spot] = node;
    place[node] = spot;
  };
  const rise = (node: number) => {
    let spot = at(place, node);
    while (spot > 0) {
      const above = (spot - 1) >> 1;
      const parent = at(nodes, above);
      if (at(key, parent) <= at(key, node)) break;
      set(spot, parent);
      spot = above;
    }
    set(spot, node);
  };
  const sink = (from: number, node: number) => {
    let spot = from;
    for (let below = 2 * spot + 1; below < size; below = 2 * spot + 1) {
      const right = below + 1;
      if (right < size && at(key, at(nodes, right)) < at(key, at(nodes, below))) below = right;
      if (at(key, at(nodes, below)) >= at(key, node)) break;
      set(spot, at(nodes, below));
      spot = below;
    }
    set(spot, node);
  };
  for (let spot = (size >> 1) - 1; spot >= 0; spot -= 1) sink(spot, at(nodes, spot));
  return {
    take: () => {
      if (size === 0) return -1;
      const least = at(nodes, 0);
      size -= 1;
      if (size > 0) sink(0, at(nodes, size));
      return least;
    },
    lowered: rise,
  };
}

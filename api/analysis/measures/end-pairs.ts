import { at, type Lists } from './arcs.ts';
import { hopsFrom, NO_WAY } from './hop-distances.ts';

/**
 * Pairs of nodes of different groups with 1 / (ties apart), 0 where no way leads. Groups below 0 are no ends. Where
 * there are too many nodes, an even sample of them in the order of their numbers. Null where there is no such pair.
 */
export interface EndPairs {
  /** The nodes that pairs are between. */
  readonly ends: Int32Array;
  /** Places in `ends`. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly nearness: Float64Array;
  /** Whether these are all pairs. */
  readonly all: boolean;
}

const MOST_ENDS = 180;

export function pairsBetween(lists: Lists, group: ArrayLike<number>): EndPairs | null {
  const nodes = [...Array(lists.start.length - 1).keys()].filter((node) => at(group, node) >= 0);
  const ends = evenSample(nodes, MOST_ENDS);
  const one: number[] = [];
  const other: number[] = [];
  const nearness: number[] = [];
  const hops = new Int32Array(lists.start.length - 1);
  const queue = new Int32Array(lists.start.length - 1);
  ends.forEach((node, place) => {
    hopsFrom(lists, node, hops, queue);
    for (let next = place + 1; next < ends.length; next += 1) {
      const end = at(ends, next);
      if (at(group, end) === at(group, node)) continue;
      one.push(place);
      other.push(next);
      nearness.push(at(hops, end) === NO_WAY ? 0 : 1 / at(hops, end));
    }
  });
  if (nearness.length === 0) return null;
  return {
    ends: Int32Array.from(ends),
    one: Int32Array.from(one),
    other: Int32Array.from(other),
    nearness: Float64Array.from(nearness),
    all: ends.length === nodes.length,
  };
}

function evenSample(nodes: readonly number[], most: number): readonly number[] {
  if (nodes.length <= most) return nodes;
  return Array.from({ length: most }, (_, k) => at(nodes, Math.floor((k * nodes.length) / most)));
}

import { at, type Lists } from './arcs.ts';
import type { EndPairs } from './end-pairs.ts';
import { hopsFrom, NO_WAY } from './hop-distances.ts';

/** Sums of fractions this close are the same. */
export const SAME = 1e-9;

/** How much nearer pairs come by new ties, as sums of 1 / (ties apart): see `connector-places.ts`. */
export interface Gains {
  /** By one new node, given how far each end is from the nearest node that it joins. */
  readonly of: (nearest: Int32Array) => number;
  readonly nearerWith: (nearest: Int32Array) => number;
  /** By one new link, given how far each end is from one and from the other of its nodes. */
  readonly ofLink: (fromOne: Int32Array, fromOther: Int32Array) => number;
  readonly pairs: number;
  /** Ties from candidate k to each end. */
  readonly hops: readonly Int32Array[];
}

export function gainsOver(
  { lists, pairs }: { readonly lists: Lists; readonly pairs: EndPairs },
  candidates: readonly number[],
): Gains {
  const nodes = lists.start.length - 1;
  const far = nodes + 1;
  // 1 / ties; 0 from where no way leads, since ways within a part are shorter than there are nodes.
  const near = Float64Array.from({ length: far }, (_, ties) => (ties === 0 ? 0 : 1 / ties));
  const [all, queue] = [new Int32Array(nodes), new Int32Array(nodes)];
  const hops = candidates.map((node) => {
    hopsFrom(lists, node, all, queue);
    return pairs.ends.map((end) => (at(all, end) === NO_WAY ? far : at(all, end)));
  });
  // A new node joins two by two ties at least, so pairs that are no further apart can't come nearer.
  const apart = furtherApart(pairs, 2);
  const through = (nearest: Int32Array, count: boolean): number => {
    const { one, other, nearness } = apart;
    let sum = 0;
    for (let pair = 0; pair < nearness.length; pair += 1) {
      const ties = (nearest[one[pair] ?? 0] ?? far) + (nearest[other[pair] ?? 0] ?? far) + 2;
      const more = (near[ties] ?? 0) - (nearness[pair] ?? 0);
      if (more > 0) sum += count ? 1 : more;
    }
    return sum;
  };
  const ofLink = (x: Int32Array, y: Int32Array): number => {
    const { one, other, nearness } = pairs;
    let sum = 0;
    for (let pair = 0; pair < nearness.length; pair += 1) {
      const [s, t] = [one[pair] ?? 0, other[pair] ?? 0];
      const ties = Math.min((x[s] ?? far) + (y[t] ?? far), (y[s] ?? far) + (x[t] ?? far)) + 1;
      const more = (near[ties] ?? 0) - (nearness[pair] ?? 0);
      if (more > 0) sum += more;
    }
    return sum;
  };
  return {
    of: (nearest) => through(nearest, false),
    nearerWith: (nearest) => through(nearest, true),
    ofLink,
    pairs: pairs.nearness.length,
    hops,
  };
}

type Columns = Pick<EndPairs, 'one' | 'other' | 'nearness'>;

function furtherApart({ one, other, nearness }: EndPairs, ties: number): Columns {
  const rows = [...nearness.keys()].filter((pair) => at(nearness, pair) < 1 / ties);
  return {
    one: Int32Array.from(rows, (pair) => at(one, pair)),
    other: Int32Array.from(rows, (pair) => at(other, pair)),
    nearness: Float64Array.from(rows, (pair) => at(nearness, pair)),
  };
}

/** Before there is a member: no end has a way. */
export function emptyColumn(gains: Gains): Int32Array {
  const [some] = gains.hops;
  return new Int32Array(some?.length ?? 0).fill(0x3fffffff);
}

export function withMember(column: Int32Array, gains: Gains, member: number): Int32Array {
  const hops = gains.hops[member];
  return hops === undefined ? column : column.map((far, end) => Math.min(far, at(hops, end)));
}

export function columnOf(gains: Gains, set: readonly number[]): Int32Array {
  return set.reduce((column, member) => withMember(column, gains, member), emptyColumn(gains));
}

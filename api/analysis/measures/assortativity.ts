import { at } from './arcs.ts';
import { simpleJoined, simpleOut, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Assortativity: do nodes pair up with their own kind more than chance would have them?
 * Formula by groups: r = (Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), e the mixing matrix as shares of all ties, a and b its
 * sums over rows and columns; 1 all within, 0 as chance, its least value above −1. Always shown with the matrix: one
 * closed sector can hide in it. By numbers: Pearson's correlation over ties of the numbers of their two ends.
 * Parallel arcs are one tie (with weights, of their sum); self-loops are left out. `bothWays` takes each joined pair in
 * both directions. Ties with an end of unfilled sector (group below 0) or unknown number (NaN) are left out.
 * Undefined (null) without ties that count, when all ties are within one group, or when all numbers at one end are equal.
 * O(n + m). Source: Newman 2003, PRE 67:026126.
 */
export type Direction = 'asGiven' | 'bothWays';

export interface Mixing {
  /** Row from, column to, by numbers of groups: ties, or with weights their sums. */
  readonly matrix: readonly (readonly number[])[];
  readonly assortativity: number | null;
  /** How many ties have an end of unfilled sector; `bothWays` counts a pair once. */
  readonly leftOut: number;
}

export function mixing(arcs: TieArcs, groups: ArrayLike<number>, direction: Direction): Mixing {
  let count = 0;
  for (let node = 0; node < groups.length; node += 1) count = Math.max(count, at(groups, node) + 1);
  const flat = new Float64Array(count * count);
  let leftOut = 0;
  eachTie(listsOf(arcs, direction), (from, to, weight) => {
    const [row, column] = [at(groups, from), at(groups, to)];
    if (row < 0 || column < 0) leftOut += 1;
    else flat[row * count + column] = at(flat, row * count + column) + weight;
  });
  const matrix = Array.from({ length: count }, (_, row) => [
    ...flat.subarray(row * count, (row + 1) * count),
  ]);
  return {
    matrix,
    assortativity: assortativityOf(matrix),
    leftOut: direction === 'bothWays' ? leftOut / 2 : leftOut,
  };
}

/** From the mixing matrix alone. With T all ties, multiplied by T² so that whole numbers stay exact. */
function assortativityOf(matrix: readonly (readonly number[])[]): number | null {
  const rows = matrix.map((row) => row.reduce((sum, ties) => sum + ties, 0));
  const columns = matrix.map((_, column) => matrix.reduce((sum, row) => sum + at(row, column), 0));
  const all = rows.reduce((sum, ties) => sum + ties, 0);
  const chance = rows.reduce((sum, ties, group) => sum + ties * at(columns, group), 0);
  const within = matrix.reduce((sum, row, group) => sum + at(row, group), 0);
  // All ties in one cell: only then can nothing but "within" come of chance.
  const usedRows = rows.filter((ties) => ties > 0).length;
  if (all === 0 || (usedRows === 1 && within === all)) return null;
  return (within * all - chance) / (all * all - chance);
}

/** Of a number per node, the same at both ends of a tie. */
export function numericAssortativity(
  arcs: TieArcs,
  numbers: ArrayLike<number>,
  direction: Direction,
): number | null {
  return correlation(listsOf(arcs, direction), numbers, numbers);
}

/** Of how many contacts the two ends of a tie have, whichever way it goes. */
export function degreeAssortativity(arcs: TieArcs): number | null {
  const lists = listsOf(arcs, 'bothWays');
  const contacts = Float64Array.from(
    { length: arcs.nodes },
    (_, node) => at(lists.start, node + 1) - at(lists.start, node),
  );
  return correlation(lists, contacts, contacts);
}

function correlation(
  lists: SimpleLists,
  ofTail: ArrayLike<number>,
  ofHead: ArrayLike<number>,
): number | null {
  const known = (from: number, to: number) =>
    !Number.isNaN(at(ofTail, from)) && !Number.isNaN(at(ofHead, to));
  let [all, meanTail, meanHead] = [0, 0, 0];
  eachTie(lists, (from, to, weight) => {
    if (!known(from, to)) return;
    all += weight;
    meanTail += weight * at(ofTail, from);
    meanHead += weight * at(ofHead, to);
  });
  meanTail /= all;
  meanHead /= all;
  let [together, spreadTail, spreadHead] = [0, 0, 0];
  let [differsTail, differsHead] = [false, false];
  const firsts: { tail?: number; head?: number } = {};
  eachTie(lists, (from, to, weight) => {
    if (!known(from, to)) return;
    const [tail, head] = [at(ofTail, from), at(ofHead, to)];
    differsTail ||= tail !== (firsts.tail ??= tail);
    differsHead ||= head !== (firsts.head ??= head);
    together += weight * (tail - meanTail) * (head - meanHead);
    spreadTail += weight * (tail - meanTail) ** 2;
    spreadHead += weight * (head - meanHead) ** 2;
  });
  return differsTail && differsHead ? together / Math.sqrt(spreadTail * spreadHead) : null;
}

function listsOf(arcs: TieArcs, direction: Direction): SimpleLists {
  return direction === 'bothWays' ? simpleJoined(arcs) : simpleOut(arcs);
}

function eachTie(
  { start, head, weight }: SimpleLists,
  visit: (from: number, to: number, weight: number) => void,
): void {
  for (let node = 0; node + 1 < start.length; node += 1) {
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      visit(node, at(head, k), at(weight, k));
    }
  }
}

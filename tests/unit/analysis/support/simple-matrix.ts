/** The second way to the same values: a dense matrix a[i][j] of weights, straight from the list of arcs. */
export type Matrix = readonly (readonly number[])[];

interface Ties {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Without weights every pair of ends counts once. */
export function matrixOf(ties: Ties, weight?: ArrayLike<number>): number[][] {
  const matrix = Array.from({ length: ties.nodes }, () => new Array<number>(ties.nodes).fill(0));
  Array.from(ties.from).forEach((from, arc) => {
    const to = ties.to[arc]!;
    if (from < 0 || to < 0 || from === to) return;
    if (weight === undefined) matrix[from]![to] = 1;
    else if (weight[arc]! > 0) matrix[from]![to]! += weight[arc]!;
  });
  return matrix;
}

/** a_ij + a_ji. */
export function bothWaysOf(matrix: Matrix): number[][] {
  return matrix.map((row, i) => row.map((a, j) => a + matrix[j]![i]!));
}

/** 1 where there is anything either way. */
export function joinedOf(matrix: Matrix): number[][] {
  return bothWaysOf(matrix).map((row) => row.map((a) => (a > 0 ? 1 : 0)));
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

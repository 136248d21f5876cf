import { at } from './arcs.ts';

/**
 * Solves a system of n linear equations given as n rows of n + 1 numbers; the rows are used up.
 * Formula: Gaussian elimination with the largest element of the column as pivot. O(n³), for loops of money, which
 * are small. A singular system throws: callers give only systems that have one answer.
 */
export function solveLinear(rows: Float64Array[]): Float64Array {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = takePivot(rows, column);
    for (let below = column + 1; below < size; below += 1) {
      const row = rows[below];
      if (row === undefined || at(row, column) === 0) continue;
      const factor = at(row, column) / at(pivot, column);
      for (let k = column; k <= size; k += 1) row[k] = at(row, k) - factor * at(pivot, k);
    }
  }
  const answer = new Float64Array(size);
  for (let line = size - 1; line >= 0; line -= 1) {
    const row = rows[line] ?? new Float64Array(size + 1);
    let sum = at(row, size);
    for (let k = line + 1; k < size; k += 1) sum -= at(row, k) * at(answer, k);
    answer[line] = sum / at(row, line);
  }
  return answer;
}

function takePivot(rows: Float64Array[], column: number): Float64Array {
  let best = column;
  const size = (line: number) => Math.abs(at(rows[line] ?? [], column));
  for (let line = column + 1; line < rows.length; line += 1) {
    if (size(line) > size(best)) best = line;
  }
  const pivot = rows[best];
  const other = rows[column];
  if (pivot === undefined || other === undefined || at(pivot, column) === 0) {
    throw new Error('These equations have no single answer');
  }
  rows[best] = other;
  rows[column] = pivot;
  return pivot;
}

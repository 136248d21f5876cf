import { at, inLists, type Arcs } from './arcs.ts';
import { solveLinear } from './solve-linear.ts';
import { strongParts } from './strong-parts.ts';

/**
 * Pass-through share: the part of v's money that has passed through x, if money mixes in proportion.
 * Formula: f_x = 1, f_S = 0, f_v = Σ_u (w_uv / in(v)) f_u, where in(v) also holds v's own money, which comes from
 * the super-source S. Solved exactly: strongly connected parts one after the other, loops of money by elimination.
 * Parallel flows add up; self-flows are left out; amounts of 0, below 0 or unknown (NaN) are left out.
 * Undefined (NaN in the column, null outside) where no known money comes in. A loop that nothing flows into has f = 0.
 * Source: Leontief inverse; dependency coefficients, Ulanowicz & Puccia 1990.
 */
export interface MoneyArcs extends Arcs {
  /** Pence, one per arc. */
  readonly amount: ArrayLike<number>;
  /** Pence of its own that each node pays beyond what it receives. */
  readonly own: ArrayLike<number>;
}

export function passThroughShares(money: MoneyArcs, through: number): Float64Array {
  const arcs = carrying(money, through);
  const into = inLists(arcs);
  const income = new Float64Array(money.nodes);
  for (let node = 0; node < money.nodes; node += 1) {
    let sum = Math.max(0, at(money.own, node));
    for (let place = at(into.start, node); place < at(into.start, node + 1); place += 1) {
      sum += at(money.amount, at(into.arc, place));
    }
    income[node] = sum;
  }
  const shares = new Float64Array(money.nodes).fill(Number.NaN);
  shares[through] = 1;
  for (const part of [...strongParts(arcs)].reverse()) {
    solvePart(part, { money, into, income, shares, through });
  }
  return shares;
}

interface Solving {
  readonly money: MoneyArcs;
  readonly into: ReturnType<typeof inLists>;
  readonly income: Float64Array;
  readonly shares: Float64Array;
  readonly through: number;
}

/** Arcs with known money, without self-flows and without what comes back to x (f there is 1 by definition). */
function carrying(money: MoneyArcs, through: number): Arcs {
  const from = Int32Array.from(money.from);
  const to = Int32Array.from(money.to);
  for (let arc = 0; arc < from.length; arc += 1) {
    const carries = at(money.amount, arc) > 0 && at(from, arc) !== at(to, arc);
    if (!carries || at(to, arc) === through) to[arc] = -1;
  }
  return { nodes: money.nodes, from, to };
}

function solvePart(part: readonly number[], solving: Solving): void {
  const { money, into, income, shares, through } = solving;
  const place = new Map(part.map((node, row) => [node, row]));
  const size = part.length;
  const matrix = part.map(() => new Float64Array(size + 1));
  let fromOutside = 0;
  part.forEach((node, row) => {
    const line = matrix[row];
    if (line === undefined) return;
    line[row] = 1;
    fromOutside += Math.max(0, at(money.own, node));
    for (let step = at(into.start, node); step < at(into.start, node + 1); step += 1) {
      const payer = at(into.head, step);
      const weight = at(money.amount, at(into.arc, step)) / at(income, node);
      const column = place.get(payer);
      if (column !== undefined) line[column] = at(line, column) - weight;
      else {
        fromOutside += weight;
        const share = at(shares, payer);
        line[size] = at(line, size) + (Number.isNaN(share) ? 0 : weight * share);
      }
    }
  });
  if (part.includes(through)) return;
  if (size === 1) {
    const [only = 0] = part;
    if (at(income, only) > 0) shares[only] = within(at(matrix[0] ?? [], 1));
    return;
  }
  const solved = fromOutside > 0 ? solveLinear(matrix) : new Float64Array(size);
  part.forEach((node, row) => {
    shares[node] = within(at(solved, row));
  });
}

/** Sums of parts may come out a last digit above the whole. */
function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Σ kept(v)·f(v) / Σ kept(v) over the given nodes; null where they keep nothing known. */
export function shareThrough(
  nodes: readonly number[],
  keptPence: ArrayLike<number>,
  shares: ArrayLike<number>,
): { readonly throughPence: number; readonly allPence: number; readonly share: number | null } {
  let throughPence = 0;
  let allPence = 0;
  for (const node of nodes) {
    const kept = Math.max(0, at(keptPence, node));
    const share = at(shares, node);
    allPence += kept;
    if (!Number.isNaN(share)) throughPence += kept * share;
  }
  return { throughPence, allPence, share: allPence > 0 ? throughPence / allPence : null };
}

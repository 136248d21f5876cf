import { at } from './arcs.ts';

/**
 * Money in, out and retained per actor over given hops, in pence.
 * Formula: in(v) = Σ w_uv, out(v) = Σ w_vu, retained(v) = in(v) − out(v); what is retained, not what comes in, is used
 * for shares, or money that passes through is counted twice. Below 0: it pays from its own money.
 * Parallel flows add up; self-flows and flows to rooms are left out. Unknown amounts (NaN) are never added but counted
 * beside, so that a sum over them can be withheld; without any flow the known sums are 0 and the counts tell.
 */
export interface MoneyTotals {
  readonly inPence: Float64Array;
  readonly outPence: Float64Array;
  /** How many flows in have no known amount. */
  readonly unknownIn: Int32Array;
  readonly unknownOut: Int32Array;
  /** How many flows in or out there are, with or without known amounts. */
  readonly flowsIn: Int32Array;
  readonly flowsOut: Int32Array;
}

export interface AmountsBetween {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
}

export function moneyTotals(
  nodes: number,
  hops: AmountsBetween,
  rows?: ArrayLike<number>,
): MoneyTotals {
  const totals: MoneyTotals = {
    inPence: new Float64Array(nodes),
    outPence: new Float64Array(nodes),
    unknownIn: new Int32Array(nodes),
    unknownOut: new Int32Array(nodes),
    flowsIn: new Int32Array(nodes),
    flowsOut: new Int32Array(nodes),
  };
  const count = rows?.length ?? hops.from.length;
  for (let k = 0; k < count; k += 1) {
    const row = rows === undefined ? k : at(rows, k);
    const from = at(hops.from, row);
    const to = at(hops.to, row);
    if (from < 0 || to < 0 || from === to) continue;
    const amount = at(hops.amount, row);
    add(totals.flowsOut, from, 1);
    add(totals.flowsIn, to, 1);
    if (Number.isNaN(amount)) {
      add(totals.unknownOut, from, 1);
      add(totals.unknownIn, to, 1);
    } else {
      add(totals.outPence, from, amount);
      add(totals.inPence, to, amount);
    }
  }
  return totals;
}

function add(column: Float64Array | Int32Array, index: number, amount: number): void {
  column[index] = at(column, index) + amount;
}

export function retainedPence(totals: MoneyTotals, actor: number): number {
  return at(totals.inPence, actor) - at(totals.outPence, actor);
}

/** What an actor pays beyond what it receives; above 0 it is a source of money. */
export function ownPence(totals: MoneyTotals, actor: number): number {
  return Math.max(0, -retainedPence(totals, actor));
}

/**
 * A source of money: known money out beyond known money in; or pays and receives nothing, whatever the amounts.
 */
export function isSource(totals: MoneyTotals, actor: number): boolean {
  const paysOnly = at(totals.flowsOut, actor) > 0 && at(totals.flowsIn, actor) === 0;
  return paysOnly || ownPence(totals, actor) > 0;
}

import { at, outLists } from './arcs.ts';
import { immediateDominators } from './dominators.ts';

/**
 * Gates: who stands on every way from where a flow starts to whom. gate(x) = all that x strictly dominates, from a
 * super-source with a way to every start. Swap the ends for what goes up: then everything that reaches a start passes x.
 * With `agreement` each payer's part of an agreement is a node too, so that two payers who sign the same one don't lend
 * each other their ways, and one agreement can be a gate. With `leastShare` ways that bring a node less than that part
 * of its known amount in are left out first: a small side grant no longer hides a gate; unknown amounts stay ways.
 * A way whose amount is known to be none is none. Parallel ways change nothing; self-flows and rows with an end below 0
 * are left out. Nodes that no start reaches are behind nobody: they are not fed.
 * O(m) but for the dominators. Source: Lengauer & Tarjan 1979; on flows: Allesina & Bodini 2004; with a threshold:
 * Allesina, Bodini & Bondavalli 2006.
 */
export interface GateFlows {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** In one unit; NaN where nobody told us. Absent: every row is a way. */
  readonly amount?: ArrayLike<number>;
  /** Number of the agreement of each row, -1 where there is none. */
  readonly agreement?: ArrayLike<number>;
}

export interface GateOptions {
  readonly starts: readonly number[];
  /** From 0 to 1. */
  readonly leastShare?: number;
}

export interface Gates {
  /** Immediate dominators over nodes, then the super-source, then parts of agreements. */
  readonly nearest: Int32Array;
  /** The nodes that each node stands before, ascending. */
  readonly behind: (node: number) => readonly number[];
  /** The same for an agreement, all its payers' parts together: whom nothing reaches without it. O(m). */
  readonly behindAgreement: (agreement: number) => readonly number[];
}

export function gates(flows: GateFlows, { starts, leastShare = 0 }: GateOptions): Gates {
  const { nodes } = flows;
  const superSource = nodes;
  const from: number[] = starts.map(() => superSource);
  const to: number[] = [...starts];
  const parts = new Map<string, number>();
  let all = nodes + 1;
  const add = (tail: number, head: number) => {
    from.push(tail);
    to.push(head);
  };
  const ways = waysOf(flows, leastShare);
  for (const row of ways) {
    const payer = at(flows.from, row);
    const paid = at(flows.to, row);
    const agreement = flows.agreement === undefined ? -1 : at(flows.agreement, row);
    if (agreement < 0) {
      add(payer, paid);
      continue;
    }
    const key = `${payer} ${agreement}`;
    let part = parts.get(key);
    if (part === undefined) {
      part = all;
      all += 1;
      parts.set(key, part);
      add(payer, part);
    }
    add(part, paid);
  }
  const nearest = immediateDominators({ nodes: all, from, to }, superSource);
  const below = childrenOf(nearest, superSource);
  const behind = (node: number) => nodesBelow(below, node, nodes);
  return {
    nearest,
    behind,
    behindAgreement: (agreement) => {
      const without = reachedBy(flows, starts, ways, agreement);
      return Array.from({ length: nodes }, (_, node) => node).filter(
        (node) => at(nearest, node) >= 0 && without[node] !== 1,
      );
    },
  };
}

/** 1 for every node that a start reaches by ways outside an agreement. */
function reachedBy(
  { nodes, from, to, agreement }: GateFlows,
  starts: readonly number[],
  ways: readonly number[],
  without: number,
): Uint8Array {
  const left = ways.filter((row) => agreement === undefined || at(agreement, row) !== without);
  const { start, head } = outLists({
    nodes,
    from: left.map((row) => at(from, row)),
    to: left.map((row) => at(to, row)),
  });
  const seen = new Uint8Array(nodes);
  const waiting = [...starts];
  for (const one of starts) seen[one] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      const next = at(head, k);
      if (at(seen, next) === 1) continue;
      seen[next] = 1;
      waiting.push(next);
    }
  }
  return seen;
}

/** Rows that are ways: between two nodes, not known to be none, and not too small a part of what comes in. */
function waysOf({ nodes, from, to, amount }: GateFlows, leastShare: number): readonly number[] {
  const income = new Float64Array(nodes);
  const rows: number[] = [];
  for (let row = 0; row < from.length; row += 1) {
    const [tail, head] = [at(from, row), at(to, row)];
    const pence = amount === undefined ? Number.NaN : at(amount, row);
    if (tail < 0 || head < 0 || tail === head || pence === 0) continue;
    rows.push(row);
    if (!Number.isNaN(pence)) income[head] = at(income, head) + pence;
  }
  if (amount === undefined || leastShare <= 0) return rows;
  return rows.filter((row) => !(at(amount, row) < leastShare * at(income, at(to, row))));
}

function childrenOf(nearest: Int32Array, root: number): readonly (readonly number[])[] {
  const below: number[][] = Array.from(nearest, () => []);
  nearest.forEach((before, node) => {
    if (before >= 0 && node !== root) below[before]?.push(node);
  });
  return below;
}

function nodesBelow(
  below: readonly (readonly number[])[],
  top: number,
  nodes: number,
): readonly number[] {
  const found = [...(below[top] ?? [])];
  for (const one of found) found.push(...(below[one] ?? []));
  return found.filter((node) => node < nodes).sort((a, b) => a - b);
}

/**
 * How much of what others have is behind a gate: how many of the partners other than itself, and what part of what they
 * keep. Retained below 0 counts as nothing kept. Undefined (null) where there is no other partner, or they keep nothing.
 */
export function gateShares(
  gate: number,
  behind: readonly number[],
  partners: readonly number[],
  retained: ArrayLike<number>,
): { readonly count: number; readonly of: number; readonly keptShare: number | null } {
  const others = partners.filter((partner) => partner !== gate);
  const inside = new Set(behind);
  const kept = (nodes: readonly number[]) =>
    nodes.reduce((sum, node) => sum + Math.max(0, at(retained, node)), 0);
  const those = others.filter((partner) => inside.has(partner));
  const all = kept(others);
  return { count: those.length, of: others.length, keptShare: all > 0 ? kept(those) / all : null };
}

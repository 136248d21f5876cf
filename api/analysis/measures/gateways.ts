import { at, type Arcs } from './arcs.ts';
import { immediateDominators } from './dominators.ts';
import { strongParts } from './strong-parts.ts';

/** A node that stands before others, and those, ascending. */
export interface Gateway {
  readonly node: number;
  readonly behind: readonly number[];
}

/**
 * Nodes that every way from where a flow starts to others passes: strict dominators from a super-source.
 * A flow starts at nodes that nothing reaches from elsewhere: the members of strongly connected parts without an arc
 * into them. Where it starts is no gateway, and nodes without an arc have no part in it.
 * Parallel arcs and self-loops change nothing. No arcs give none. O(n + m) but for the dominators.
 * Source: see `dominators.ts`; variant (c) of gatekeeping, on the Information layer.
 */
export function gateways(arcs: Arcs, atLeast: number): readonly Gateway[] {
  const starts = startsOf(arcs);
  if (starts.length === 0) return [];
  const root = arcs.nodes;
  const nearest = immediateDominators(
    {
      nodes: arcs.nodes + 1,
      from: [...Array.from(arcs.from), ...starts.map(() => root)],
      to: [...Array.from(arcs.to), ...starts],
    },
    root,
  );
  const isStart = new Set(starts);
  const directlyBehind: number[][] = Array.from({ length: arcs.nodes }, () => []);
  for (let node = 0; node < arcs.nodes; node += 1) {
    const before = at(nearest, node);
    if (before >= 0 && before !== root) directlyBehind[before]?.push(node);
  }
  const found: Gateway[] = [];
  for (let node = 0; node < arcs.nodes; node += 1) {
    if (isStart.has(node) || (directlyBehind[node] ?? []).length === 0) continue;
    const behind = [...(directlyBehind[node] ?? [])];
    for (const one of behind) behind.push(...(directlyBehind[one] ?? []));
    if (behind.length >= atLeast) found.push({ node, behind: behind.sort((a, b) => a - b) });
  }
  return found;
}

/** Members of strongly connected parts that no arc enters, of nodes that have arcs at all; ascending. */
function startsOf(arcs: Arcs): readonly number[] {
  const partOf = new Int32Array(arcs.nodes);
  const parts = strongParts(arcs);
  parts.forEach((members, part) => {
    for (const member of members) partOf[member] = part;
  });
  const entered = new Uint8Array(parts.length);
  const tells = new Uint8Array(arcs.nodes);
  for (let arc = 0; arc < arcs.from.length; arc += 1) {
    const tail = at(arcs.from, arc);
    const head = at(arcs.to, arc);
    if (tail < 0 || head < 0) continue;
    tells[tail] = 1;
    if (at(partOf, tail) !== at(partOf, head)) entered[at(partOf, head)] = 1;
  }
  const starts: number[] = [];
  for (let node = 0; node < arcs.nodes; node += 1) {
    if (at(tells, node) === 1 && at(entered, at(partOf, node)) === 0) starts.push(node);
  }
  return starts;
}

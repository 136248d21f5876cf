import { at, type Arcs } from './arcs.ts';
import { gates } from './gates.ts';
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
 * Source: see `gates.ts`; variant (c) of gatekeeping, on the Information layer.
 */
export function gateways(arcs: Arcs, atLeast: number): readonly Gateway[] {
  const starts = flowStarts(arcs);
  if (starts.length === 0) return [];
  const { behind } = gates(arcs, { starts });
  const isStart = new Set(starts);
  const found: Gateway[] = [];
  for (let node = 0; node < arcs.nodes; node += 1) {
    if (isStart.has(node)) continue;
    const others = behind(node);
    if (others.length > 0 && others.length >= atLeast) found.push({ node, behind: others });
  }
  return found;
}

/** Members of strongly connected parts that no arc enters, of nodes that have arcs at all; ascending. */
export function flowStarts(arcs: Arcs): readonly number[] {
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

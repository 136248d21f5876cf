import { at, outLists, type Arcs } from './arcs.ts';

/**
 * Strongly connected parts: the largest sets in which every node reaches every other along the arcs.
 * Formula: Tarjan's depth-first search with low links; here without recursion. O(n + m).
 * Parallel arcs and self-loops change nothing; a node alone is a part of its own; no nodes give no parts.
 * The parts come in an order in which arcs lead only from later parts to earlier ones.
 * Source: Tarjan 1972, SIAM J. Comput. 1:146.
 */
export function strongParts(arcs: Arcs): readonly (readonly number[])[] {
  const { start, head } = outLists(arcs);
  const order = new Int32Array(arcs.nodes).fill(-1);
  const low = new Int32Array(arcs.nodes);
  const settled = new Uint8Array(arcs.nodes);
  const next = start.slice(0, arcs.nodes);
  const open: number[] = [];
  const path: number[] = [];
  const parts: number[][] = [];
  let count = 0;
  const enter = (node: number) => {
    order[node] = count;
    low[node] = count;
    count += 1;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < arcs.nodes; root += 1) {
    if (at(order, root) >= 0) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const place = at(next, node);
      if (place < at(start, node + 1)) {
        next[node] = place + 1;
        const to = at(head, place);
        if (at(order, to) < 0) enter(to);
        else if (at(settled, to) === 0) low[node] = Math.min(at(low, node), at(order, to));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(at(low, above), at(low, node));
      if (at(low, node) === at(order, node)) parts.push(closePart(node, open, settled));
    }
  }
  return parts;
}

function closePart(first: number, open: number[], settled: Uint8Array): number[] {
  const part = open.splice(open.lastIndexOf(first));
  for (const node of part) settled[node] = 1;
  return part.sort((a, b) => a - b);
}

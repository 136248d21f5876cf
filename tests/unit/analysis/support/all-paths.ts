/**
 * Shortest ways by trying every node as a stop between every two (Floyd and Warshall), with whole numbers as lengths:
 * another way than the measures go, for small networks only. Parallel arcs are one, the shortest; self-loops none.
 */
export interface AllPaths {
  readonly nodes: number;
  readonly length: readonly (readonly number[])[];
  readonly count: readonly (readonly number[])[];
}

interface Given {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

export function allPaths(
  { nodes, from, to }: Given,
  directed: boolean,
  lengths: readonly number[] = Array.from(from, () => 1),
): AllPaths {
  const numbers = Array.from({ length: nodes }, (_, node) => node);
  const edge = numbers.map(() => new Array<number>(nodes).fill(Infinity));
  lengths.forEach((long, arc) => {
    const [a, b] = [from[arc]!, to[arc]!];
    if (a === b || a < 0 || b < 0) return;
    edge[a]![b] = Math.min(edge[a]![b]!, long);
    if (!directed) edge[b]![a] = Math.min(edge[b]![a]!, long);
  });
  const length = edge.map((row, a) => row.map((long, b) => (a === b ? 0 : long)));
  for (const k of numbers)
    for (const a of numbers)
      for (const b of numbers)
        length[a]![b] = Math.min(length[a]![b]!, length[a]![k]! + length[k]![b]!);
  // σ_st = Σ over the last stop before t; by length, so that what it needs is there.
  const count = numbers.map((s) => {
    const row = numbers.map((node): number => (node === s ? 1 : 0));
    for (const t of [...numbers].sort((a, b) => length[s]![a]! - length[s]![b]!)) {
      if (t === s || length[s]![t] === Infinity) continue;
      row[t] = numbers
        .filter((u) => length[s]![t] === length[s]![u]! + edge[u]![t]!)
        .reduce((sum, u) => sum + row[u]!, 0);
    }
    return row;
  });
  return { nodes, length, count };
}

/** The part of the shortest ways from s to t on which v is. */
export function shareThrough({ length, count }: AllPaths, s: number, t: number, v: number): number {
  if (length[s]![t] === Infinity || length[s]![v]! + length[v]![t]! !== length[s]![t]) return 0;
  return (count[s]![v]! * count[v]![t]!) / count[s]![t]!;
}

/** Every pair that counts, each once: ordered where directed. */
export function pairsBetween(
  nodes: number,
  directed: boolean,
  sources: readonly number[] = Array.from({ length: nodes }, (_, node) => node),
  targets: readonly number[] = Array.from({ length: nodes }, (_, node) => node),
): readonly (readonly [number, number])[] {
  const keys = new Map<string, readonly [number, number]>();
  for (const s of sources)
    for (const t of targets) {
      if (s === t) continue;
      const [a, b] = directed || s < t ? [s, t] : [t, s];
      keys.set(`${a} ${b}`, [a, b]);
    }
  return [...keys.values()];
}

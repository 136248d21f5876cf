/**
 * Between whom shortest paths are counted: every two nodes, or only from chosen sources to chosen targets.
 * In a directed network each ordered pair counts; in an undirected one each pair counts once, whichever of the two is
 * the source. A node never makes a pair with itself. Numbers outside the network and repeats are left out.
 */
export interface PathPairs {
  readonly sources: Int32Array;
  /** What each node counts as a target, for a source that is no target itself… */
  readonly targets: Float64Array;
  /** …and for one that is: half where the pair comes up from the other end too. */
  readonly targetsOfTargets: Float64Array;
  /** Pairs that a node is no end of. */
  readonly pairsWithout: Float64Array;
  readonly pairs: number;
}

export function pathPairs(
  nodes: number,
  directed: boolean,
  chosen: { readonly sources?: readonly number[]; readonly targets?: readonly number[] },
): PathPairs {
  const isSource = marked(nodes, chosen.sources);
  const targets = marked(nodes, chosen.targets);
  const both = isSource.map((is, node) => is * (targets[node] ?? 0));
  const sources = numbersOf(isSource);
  const counts = { sources: sources.length, targets: total(targets), both: total(both) };
  const pairsOf = (from: number, to: number, inBoth: number): number => {
    const ordered = from * to - inBoth;
    return directed ? ordered : ordered - (inBoth * (inBoth - 1)) / 2;
  };
  return {
    sources,
    targets,
    targetsOfTargets: directed ? targets : targets.map((is, node) => is - (both[node] ?? 0) / 2),
    pairsWithout: isSource.map((source, node) =>
      pairsOf(
        counts.sources - source,
        counts.targets - (targets[node] ?? 0),
        counts.both - (both[node] ?? 0),
      ),
    ),
    pairs: pairsOf(counts.sources, counts.targets, counts.both),
  };
}

function marked(nodes: number, chosen: readonly number[] | undefined): Float64Array {
  const column = new Float64Array(nodes);
  if (chosen === undefined) return column.fill(1);
  for (const node of chosen) if (node >= 0 && node < nodes) column[node] = 1;
  return column;
}

function numbersOf(mark: Float64Array): Int32Array {
  const numbers: number[] = [];
  mark.forEach((is, node) => {
    if (is === 1) numbers.push(node);
  });
  return Int32Array.from(numbers);
}

function total(column: Float64Array): number {
  return column.reduce((sum, one) => sum + one, 0);
}

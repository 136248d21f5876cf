import fc from 'fast-check';

export interface RandomNetwork {
  readonly nodes: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly amount: readonly number[];
}

/** Small multigraphs: parallel arcs, self-loops, loops, parts that don't meet, and none at all. */
export const randomNetwork: fc.Arbitrary<RandomNetwork> = fc
  .integer({ min: 1, max: 8 })
  .chain((nodes) =>
    fc
      .array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.integer({ min: 1, max: 1000 })), {
        maxLength: 20,
      })
      .map((arcs) => ({
        nodes,
        from: arcs.map(([from]) => from),
        to: arcs.map(([, to]) => to),
        amount: arcs.map(([, , amount]) => amount),
      })),
  );

/** The same network with its nodes numbered anew and its arcs in another order. */
export function shuffled(
  network: RandomNetwork,
  numbers: readonly number[],
  order: readonly number[],
): RandomNetwork {
  return {
    nodes: network.nodes,
    from: order.map((arc) => numbers[network.from[arc]!]!),
    to: order.map((arc) => numbers[network.to[arc]!]!),
    amount: order.map((arc) => network.amount[arc]!),
  };
}

export const shuffledPair: fc.Arbitrary<{
  readonly network: RandomNetwork;
  readonly other: RandomNetwork;
  readonly numbers: readonly number[];
}> = randomNetwork.chain((network) => {
  const nodes = Array.from({ length: network.nodes }, (_, node) => node);
  const arcs = network.from.map((_, arc) => arc);
  return fc
    .tuple(
      fc.shuffledSubarray(nodes, { minLength: nodes.length }),
      fc.shuffledSubarray(arcs, { minLength: arcs.length }),
    )
    .map(([numbers, order]) => ({ network, other: shuffled(network, numbers, order), numbers }));
});

/** Nodes reached from a node along arcs, without one node; by repeated sweeps over all arcs. */
export function reached(
  network: Pick<RandomNetwork, 'from' | 'to'>,
  start: number,
  { without = -1, bothWays = false }: { without?: number; bothWays?: boolean } = {},
): ReadonlySet<number> {
  const set = new Set<number>(start === without ? [] : [start]);
  for (let before = -1; before !== set.size;) {
    before = set.size;
    network.from.forEach((from, arc) => {
      const to = network.to[arc]!;
      if (from === without || to === without) return;
      if (set.has(from)) set.add(to);
      if (bothWays && set.has(to)) set.add(from);
    });
  }
  return set;
}

/** The parts of an undirected network without one node and without one arc, each in ascending order. */
export function partsOf(
  network: Pick<RandomNetwork, 'nodes' | 'from' | 'to'>,
  { without = -1, withoutArc = -1 }: { without?: number; withoutArc?: number } = {},
): readonly (readonly number[])[] {
  const left = {
    from: network.from.filter((_, arc) => arc !== withoutArc),
    to: network.to.filter((_, arc) => arc !== withoutArc),
  };
  const parts: number[][] = [];
  const seen = new Set<number>();
  for (let node = 0; node < network.nodes; node += 1) {
    if (node === without || seen.has(node)) continue;
    const part = [...reached(left, node, { without, bothWays: true })].sort((a, b) => a - b);
    for (const member of part) seen.add(member);
    parts.push(part);
  }
  return parts;
}

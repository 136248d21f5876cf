import fc from 'fast-check';
import { randomNetwork, shuffled, type RandomNetwork } from './random-networks.ts';

export interface Grouped {
  readonly network: RandomNetwork;
  /** A number per node; below 0 where the sector is not filled in. */
  readonly groups: readonly number[];
}

/** Small multigraphs whose nodes are in up to four groups, some in none. */
export const groupedNetwork: fc.Arbitrary<Grouped> = randomNetwork.chain((network) =>
  fc
    .array(fc.integer({ min: -1, max: 3 }), {
      minLength: network.nodes,
      maxLength: network.nodes,
    })
    .map((groups) => ({ network, groups })),
);

/** The same with its nodes numbered anew, its arcs in another order, and its groups numbered anew. */
export const groupedPair: fc.Arbitrary<
  Grouped & { readonly other: Grouped; readonly numbers: readonly number[] }
> = groupedNetwork.chain(({ network, groups }) =>
  fc
    .tuple(
      all(Array.from({ length: network.nodes }, (_, node) => node)),
      all(network.from.map((_, arc) => arc)),
      all([0, 1, 2, 3]),
    )
    .map(([numbers, order, names]) => {
      const renamed = new Array<number>(network.nodes).fill(-1);
      groups.forEach((group, node) => {
        renamed[numbers[node]!] = group < 0 ? -1 : names[group]!;
      });
      return {
        network,
        groups,
        other: { network: shuffled(network, numbers, order), groups: renamed },
        numbers,
      };
    }),
);

function all(items: number[]): fc.Arbitrary<number[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}

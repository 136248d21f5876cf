import { at, type Lists } from './arcs.ts';
import type { Parts } from './parts.ts';

/**
 * The nodes with most ties, one of each part and group in turn, larger ones first, so that none is left out for being
 * far from the middle. In ascending order.
 */
export function mostTies(
  {
    lists,
    parts,
    group,
    candidates,
  }: {
    readonly lists: Lists;
    readonly parts: Parts;
    readonly group: ArrayLike<number>;
    readonly candidates: readonly number[];
  },
  most: number,
): readonly number[] {
  if (candidates.length <= most) return candidates;
  const cells = new Map<string, number[]>();
  const ties = (node: number) => at(lists.start, node + 1) - at(lists.start, node);
  for (const node of [...candidates].sort((a, b) => ties(b) - ties(a) || a - b)) {
    const cell = `${at(parts.of, node)} ${at(group, node)}`;
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, [node]);
    else there.push(node);
  }
  const inTurn = [...cells.values()].sort((x, y) => y.length - x.length || at(x, 0) - at(y, 0));
  const taken: number[] = [];
  for (let turn = 0; taken.length < most; turn += 1) {
    for (const cell of inTurn) {
      const node = cell[turn];
      if (node !== undefined && taken.length < most) taken.push(node);
    }
  }
  return taken.sort((a, b) => a - b);
}

import { byText } from '../geometry.ts';
import type { Fold, LayoutLink, LayoutNode } from '../laid-out.ts';
import type { Column } from './columns.ts';

export const MOST_ROWS = 28;

export interface FoldedColumn {
  readonly column: Column;
  /** Rows in no order yet, the fold's own row not among them. */
  readonly shown: readonly string[];
  readonly fold: Fold | null;
}

/** What an actor's links carry together; the smallest are folded first. */
export function amountsByNode(links: readonly LayoutLink[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const link of links) {
    for (const id of new Set([link.from, link.to])) {
      sums.set(id, (sums.get(id) ?? 0) + (link.amount ?? 0));
    }
  }
  return sums;
}

/**
 * Folds the smallest of a column that has more than `capacity` rows into one row. What is to be kept
 * stays whatever its size, as long as there is room. Amounts are in the family's unit.
 */
export function foldColumn(
  column: Column,
  capacity: number,
  nodes: ReadonlyMap<string, LayoutNode>,
  links: readonly LayoutLink[],
  amounts: ReadonlyMap<string, number>,
  openFolds: ReadonlySet<string>,
): FoldedColumn {
  if (column.ids.length <= capacity) return { column, shown: column.ids, fold: null };
  const rank = (id: string): number => (nodes.get(id)?.keep ? 1 : 0);
  const bySize = [...column.ids].sort(
    (a, b) => rank(b) - rank(a) || (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0) || byText(a, b),
  );
  const members = bySize.slice(Math.max(1, capacity - 1)).sort(byText);
  const inside = new Set(members);
  const theirs = links.filter((link) => inside.has(link.from) || inside.has(link.to));
  const id = `fold:${column.name}`;
  const open = openFolds.has(id);
  const fold: Fold = {
    id,
    members,
    linkIds: theirs.map((link) => link.id).sort(byText),
    amount: theirs.reduce((sum, link) => sum + (link.amount ?? 0), 0),
    open,
  };
  return { column, shown: open ? column.ids : column.ids.filter((m) => !inside.has(m)), fold };
}

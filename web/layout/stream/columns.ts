import { byText } from '../geometry.ts';
import type { LayoutLink, LayoutNode } from '../laid-out.ts';

export type ColumnKind = 'givers' | 'passing' | 'receivers' | 'communities';

export interface Column {
  /** Stable name: 'givers', 'passing-1', 'receivers', 'communities'. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly ids: readonly string[];
}

function neighbours(links: readonly LayoutLink[], way: 'from' | 'to'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) {
    const [here, there] = way === 'from' ? [link.to, link.from] : [link.from, link.to];
    const list = found.get(here);
    if (list) list.push(there);
    else found.set(here, [there]);
  }
  return found;
}

/** Steps to the farthest giver, counted over those who pass on only: 1 for the first of a chain. */
function stepsOfPassers(
  passers: ReadonlySet<string>,
  before: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const steps = new Map<string, number>();
  const waiting = [...passers].sort(byText);
  while (waiting.length > 0) {
    const id = waiting[waiting.length - 1];
    if (id === undefined) break;
    const needed = (before.get(id) ?? []).filter((b) => passers.has(b));
    const open = needed.filter((b) => !steps.has(b));
    if (steps.has(id) || open.length === 0) {
      waiting.pop();
      if (!steps.has(id)) steps.set(id, 1 + Math.max(0, ...needed.map((b) => steps.get(b) ?? 0)));
    } else waiting.push(...open);
  }
  return steps;
}

/**
 * Columns from left to right: those who only give, those who pass on (more than one column where
 * chains are long), those who only receive, communities last. `forward` has no cycle. At most
 * `mostPassing` middle columns: longer chains share them.
 */
export function columnsOf(
  nodes: readonly LayoutNode[],
  forward: readonly LayoutLink[],
  mostPassing: number,
): readonly Column[] {
  const before = neighbours(forward, 'from');
  const after = neighbours(forward, 'to');
  const ids = nodes.map((node) => node.id).sort(byText);
  const passers = new Set(ids.filter((id) => before.has(id) && after.has(id)));
  const steps = stepsOfPassers(passers, before);
  const chain = Math.max(0, ...steps.values());
  const passing = Math.min(chain, Math.max(1, mostPassing));
  const last = new Set(nodes.filter((node) => node.last).map((node) => node.id));
  const receivers = ids.filter((id) => !after.has(id));
  const columns: Column[] = [
    { name: 'givers', kind: 'givers', ids: ids.filter((id) => after.has(id) && !before.has(id)) },
  ];
  for (let at = 1; at <= passing; at += 1) {
    const here = ids.filter((id) => {
      const step = steps.get(id);
      return step !== undefined && 1 + Math.floor(((step - 1) * passing) / chain) === at;
    });
    columns.push({ name: `passing-${String(at)}`, kind: 'passing', ids: here });
  }
  columns.push(
    { name: 'receivers', kind: 'receivers', ids: receivers.filter((id) => !last.has(id)) },
    { name: 'communities', kind: 'communities', ids: receivers.filter((id) => last.has(id)) },
  );
  return columns.filter((column) => column.ids.length > 0);
}

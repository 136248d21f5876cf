import { byText } from '../geometry.ts';
import type { Fold, LayoutLink } from '../laid-out.ts';

/** A link as it is drawn: itself, or one that stands for all between an actor and a closed fold. */
export interface DrawnLink extends LayoutLink {
  readonly linkIds: readonly string[];
}

/** Links to what is folded away become one link to the fold, with the sum of the known amounts. */
export function drawnLinks(
  links: readonly LayoutLink[],
  folds: readonly Fold[],
): readonly DrawnLink[] {
  const foldOf = new Map<string, string>();
  for (const fold of folds) {
    if (!fold.open) for (const member of fold.members) foldOf.set(member, fold.id);
  }
  const drawn: DrawnLink[] = [];
  const joint = new Map<
    string,
    { from: string; to: string; group: string; amount: number | null; ids: string[] }
  >();
  for (const link of links) {
    const from = foldOf.get(link.from) ?? link.from;
    const to = foldOf.get(link.to) ?? link.to;
    if (from === link.from && to === link.to) {
      drawn.push({ ...link, linkIds: [link.id] });
      continue;
    }
    const group = link.group ?? '';
    const id = `${from}>${to}${group && ':'}${group}`;
    const found = joint.get(id) ?? { from, to, group, amount: null, ids: [] };
    found.ids.push(link.id);
    if (link.amount !== null) found.amount = (found.amount ?? 0) + link.amount;
    joint.set(id, found);
  }
  for (const [id, { from, to, group, amount, ids }] of joint) {
    if (from !== to) drawn.push({ id, from, to, group, amount, linkIds: ids });
  }
  return drawn.sort((a, b) => byText(a.id, b.id));
}

import { clamp, type Box } from '../geometry.ts';

/** What a separate part of a net asks for. */
export interface PartNeed {
  readonly areaPx: number;
  /** Narrower or lower than this a part cannot be read. */
  readonly leastWidthPx: number;
  readonly leastHeightPx: number;
}

/**
 * Cuts a box into one cell per part, areas in proportion, so that separate parts of a net stay visibly
 * separate. Needs in falling order of area; each cut goes across the longer side, with the heaviest
 * half (or the one part that is more than that) on the first side.
 */
export function cellsFor(needs: readonly PartNeed[], box: Box): readonly Box[] {
  if (needs.length === 0) return [];
  if (needs.length === 1) return [box];
  const total = needs.reduce((sum, need) => sum + need.areaPx, 0);
  let count = 0;
  let area = 0;
  while (count < needs.length - 1) {
    const next = needs[count]?.areaPx ?? 0;
    if (count > 0 && area + next > total / 2) break;
    area += next;
    count += 1;
  }
  const first = needs.slice(0, count);
  const rest = needs.slice(count);
  const wide = box.right - box.left >= box.bottom - box.top;
  const side = wide ? box.right - box.left : box.bottom - box.top;
  const least = (some: readonly PartNeed[]): number =>
    Math.min(
      side * 0.45,
      Math.max(...some.map((need) => (wide ? need.leastWidthPx : need.leastHeightPx))),
    );
  const cut = clamp(total > 0 ? (side * area) / total : side / 2, least(first), side - least(rest));
  const at = (wide ? box.left : box.top) + cut;
  const one: Box = wide ? { ...box, right: at } : { ...box, bottom: at };
  const two: Box = wide ? { ...box, left: at } : { ...box, top: at };
  return [...cellsFor(first, one), ...cellsFor(rest, two)];
}

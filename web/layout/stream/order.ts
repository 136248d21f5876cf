import { byText } from '../geometry.ts';
import type { LayoutLink } from '../laid-out.ts';
import { linkWeight } from '../link-width.ts';

const SWEEPS = 16;

interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

type Joined = ReadonlyMap<string, readonly Neighbour[]>;

/** Who stands beside whom, with the square root of what passes between them. */
export function joinedOf(links: readonly LayoutLink[]): Joined {
  const joined = new Map<string, Neighbour[]>();
  const add = (here: string, there: string, weight: number): void => {
    const list = joined.get(here);
    if (list) list.push({ id: there, weight });
    else joined.set(here, [{ id: there, weight }]);
  };
  for (const link of [...links].sort((a, b) => byText(a.id, b.id))) {
    if (link.from === link.to) continue;
    const weight = linkWeight(link.amount);
    add(link.from, link.to, weight);
    add(link.to, link.from, weight);
  }
  return joined;
}

/** Weighted mean of the neighbours' places; its own place where it has none. */
export function meanPlace(
  id: string,
  joined: Joined,
  places: ReadonlyMap<string, number>,
  among?: ReadonlySet<string>,
): number {
  let sum = 0;
  let weight = 0;
  for (const neighbour of joined.get(id) ?? []) {
    const place = places.get(neighbour.id);
    if (place === undefined || (among && !among.has(neighbour.id))) continue;
    sum += place * neighbour.weight;
    weight += neighbour.weight;
  }
  return weight > 0 ? sum / weight : (places.get(id) ?? 0);
}

function placesOf(columns: readonly (readonly string[])[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const column of columns) {
    column.forEach((id, index) => places.set(id, (index + 0.5) / column.length));
  }
  return places;
}

/** Members of one band stay together: the band moves by the mean of its members. */
function sortColumn(
  column: readonly string[],
  wish: (id: string) => number,
  bandOf: ReadonlyMap<string, string>,
): readonly string[] {
  const blocks = new Map<string, string[]>();
  for (const id of column) {
    const key = bandOf.has(id) ? `band ${bandOf.get(id) ?? ''}` : `one ${id}`;
    const block = blocks.get(key);
    if (block) block.push(id);
    else blocks.set(key, [id]);
  }
  const wishes = new Map(column.map((id) => [id, wish(id)]));
  const at = (id: string): number => wishes.get(id) ?? 0;
  return [...blocks]
    .map(([key, ids]) => ({
      key,
      ids: ids.sort((a, b) => at(a) - at(b) || byText(a, b)),
      mean: ids.reduce((sum, id) => sum + at(id), 0) / ids.length,
    }))
    .sort((a, b) => a.mean - b.mean || byText(a.key, b.key))
    .flatMap((block) => block.ids);
}

function totalSlope(links: readonly LayoutLink[], places: ReadonlyMap<string, number>): number {
  return links.reduce(
    (sum, link) =>
      sum +
      linkWeight(link.amount) * Math.abs((places.get(link.from) ?? 0) - (places.get(link.to) ?? 0)),
    0,
  );
}

/**
 * Order inside each column by barycentre sweeps (Sugiyama et al. 1981), to and fro, keeping the order
 * with the least weighted slope. The start is by size, so that equal wishes keep the larger on top.
 */
export function orderColumns(
  columns: readonly (readonly string[])[],
  links: readonly LayoutLink[],
  bandOf: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const joined = joinedOf(links);
  let now = columns.map((column) => sortColumn(column, (id) => column.indexOf(id), bandOf));
  let best = now;
  let bestSlope = totalSlope(links, placesOf(now));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const turn = [...now.keys()];
    if (sweep % 2 === 1) turn.reverse();
    for (const at of turn) {
      const places = placesOf(now);
      const own = new Map((now[at] ?? []).map((id, index) => [id, index * 1e-9]));
      const wish = (id: string): number => meanPlace(id, joined, places) + (own.get(id) ?? 0);
      now = now.map((column, index) => (index === at ? sortColumn(column, wish, bandOf) : column));
    }
    const slope = totalSlope(links, placesOf(now));
    if (slope < bestSlope - 1e-9) [best, bestSlope] = [now, slope];
  }
  return best;
}

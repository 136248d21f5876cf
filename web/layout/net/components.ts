import { byText } from '../geometry.ts';
import type { LayoutLink } from '../laid-out.ts';

/** Ids that can reach each other, ignoring direction: largest part first, each sorted by id. */
export function componentsOf(
  ids: readonly string[],
  links: readonly LayoutLink[],
): readonly (readonly string[])[] {
  const joined = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const link of links) {
    joined.get(link.from)?.push(link.to);
    joined.get(link.to)?.push(link.from);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const first of [...ids].sort(byText)) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const id of part) {
      for (const next of joined.get(id) ?? []) {
        if (seen.has(next) || !joined.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.sort(byText));
  }
  return parts.sort((a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? ''));
}

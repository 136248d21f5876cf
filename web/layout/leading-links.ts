import type { LayoutLink } from './laid-out.ts';

/**
 * The links that decide where things stand: those of the leading family, and of the others only what
 * reaches an actor that the leading family does not.
 */
export function leadingLinks(links: readonly LayoutLink[]): readonly LayoutLink[] {
  const reached = new Set(
    links.filter((link) => !link.over).flatMap((link) => [link.from, link.to]),
  );
  return links.filter((link) => !link.over || !reached.has(link.from) || !reached.has(link.to));
}

/** The largest amount of each group, as widths are compared inside one family only. */
export function largestByGroup(links: readonly LayoutLink[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const link of links) {
    const group = link.group ?? '';
    largest.set(group, Math.max(largest.get(group) ?? 0, link.amount ?? 0));
  }
  return largest;
}

import type { LayoutLink } from './laid-out.ts';
import { LEAST_WIDTH_PX, linkWidthPx, widestPx } from './link-width.ts';

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

/** Gives a link's width, compared inside its own family only. Links that stand for many set no scale. */
export function widthScale(
  links: readonly LayoutLink[],
  frameWidthPx: number,
): (link: LayoutLink) => number {
  const groups = new Map<string, LayoutLink[]>();
  for (const link of links) {
    const group = groups.get(link.group ?? '');
    if (group) group.push(link);
    else groups.set(link.group ?? '', [link]);
  }
  const scales = new Map(
    [...groups].map(([name, group]) => [
      name,
      {
        largest: Math.max(0, ...group.map((link) => link.amount ?? 0)),
        mostPx: widestPx(group, frameWidthPx),
      },
    ]),
  );
  return (link) => {
    const scale = scales.get(link.group ?? '');
    return linkWidthPx(link.amount, scale?.largest ?? 0, scale?.mostPx ?? LEAST_WIDTH_PX);
  };
}

import { byText, type Point } from './geometry.ts';
import type { LaidOutLink, LayoutLink } from './laid-out.ts';
import { LEAST_WIDTH_PX } from './link-width.ts';

/** The links that places may follow from: all but what is there only while a finding is played. */
export function lastingLinks(links: readonly LayoutLink[]): readonly LayoutLink[] {
  return links.filter((link) => !link.aside);
}

/** Links of a played finding, straight from shape to shape, drawn last. */
export function asideLinks(
  links: readonly LayoutLink[],
  positions: ReadonlyMap<string, Point>,
): readonly LaidOutLink[] {
  return links
    .filter((link) => link.aside)
    .sort((a, b) => byText(a.id, b.id))
    .flatMap(({ id, from, to }): LaidOutLink[] => {
      const start = positions.get(from);
      const end = positions.get(to);
      if (!start || !end) return [];
      const path = { start, bends: null, end };
      return [{ id, from, to, widthPx: LEAST_WIDTH_PX, path, back: false, linkIds: [id] }];
    });
}

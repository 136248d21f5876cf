import { clamp, type Point } from '../geometry.ts';
import type { LaidOutLink, LinkPath } from '../laid-out.ts';
import { widthScale } from '../leading-links.ts';
import type { DrawnLink } from './drawn-links.ts';
import { returnArc, sCurve, selfLoop, sideBow } from './paths.ts';

function pathOf(
  link: DrawnLink,
  from: Point,
  to: Point,
  sameColumn: boolean,
  back: boolean,
  floorPx: number,
): LinkPath {
  if (link.from === link.to) return selfLoop(from);
  if (back || to.x < from.x) return returnArc(from, to, floorPx);
  return sameColumn ? sideBow(from, to) : sCurve(from, to);
}

/** Many flows drawn as one line: its width says nothing, the words beside it say the sum. */
const FOLD_WIDTH_PX = 3;

/** Widths and ways of all links; several between the same two stand a little apart. */
export function linkPaths(
  links: readonly DrawnLink[],
  columns: readonly (readonly string[])[],
  positions: ReadonlyMap<string, Point>,
  back: ReadonlySet<string>,
  floorPx: number,
  frameWidthPx: number,
): readonly LaidOutLink[] {
  const widthOf = widthScale(
    links.filter((link) => link.linkIds.length === 1),
    frameWidthPx,
  );
  const columnOf = new Map(
    columns.flatMap((ids, at) => ids.map((id): [string, number] => [id, at])),
  );
  const sentBack = (link: DrawnLink): boolean =>
    back.has(link.id) || (columnOf.get(link.from) ?? 0) > (columnOf.get(link.to) ?? 0);
  const groups = new Map<string, DrawnLink[]>();
  for (const link of links) {
    const key = `${link.from}>${link.to}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return links.flatMap((link) => {
    const from = positions.get(link.from);
    const to = positions.get(link.to);
    if (!from || !to) return [];
    const group = groups.get(`${link.from}>${link.to}`) ?? [link];
    const apart = clamp(24 / group.length, 3, 7);
    const shift = (group.indexOf(link) - (group.length - 1) / 2) * apart;
    const sameColumn = columnOf.get(link.from) === columnOf.get(link.to);
    const path = pathOf(link, from, to, sameColumn, sentBack(link), floorPx);
    return [
      {
        id: link.id,
        from: link.from,
        to: link.to,
        widthPx: link.linkIds.length > 1 ? FOLD_WIDTH_PX : widthOf(link),
        path: shift === 0 ? path : shifted(path, shift),
        back: sentBack(link) || link.from === link.to,
        linkIds: link.linkIds,
      },
    ];
  });
}

/** Moves only the bends: both ends stay at their shapes. */
function shifted(path: LinkPath, byPx: number): LinkPath {
  if (!path.bends) return path;
  const [a, b] = path.bends;
  return {
    ...path,
    bends: [
      { x: a.x, y: a.y + byPx },
      { x: b.x, y: b.y + byPx },
    ],
  };
}

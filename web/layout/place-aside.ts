import { byText, overlaps, type Box, type Point } from './geometry.ts';
import type { LabelSpot, LayoutInput, LayoutLink, LayoutNode } from './laid-out.ts';
import { netLabel } from './net/net-labels.ts';
import { bodyBox, separate, type Body } from './net/separate.ts';

const HALF_PX = 9;
const LINE_PX = 16.5;
/** As wide as "decides £2.4m a year". */
const FIGURE_PX = 158;
/** The foot of the picture belongs to the zoom buttons. */
const FOOT_PX = 46;

/** A shape with its label, whatever side that stands on. */
export function bodyAt(
  id: string,
  spot: LabelSpot,
  at: Point,
  within: Body['within'],
  fixed: boolean,
): Body {
  const tall = LINE_PX * spot.lines.length;
  const half = Math.max(HALF_PX + 3, spot.widthPx / 2 + 2);
  const beside = spot.side === 'left' || spot.side === 'right';
  const reach = HALF_PX + 8 + spot.widthPx;
  const down = spot.side === 'below' ? HALF_PX + 5 + tall : HALF_PX + 3;
  const up = spot.side === 'above' ? HALF_PX + 7 + tall : HALF_PX + 3;
  return {
    id,
    at,
    leftPx: !beside ? half : spot.side === 'left' ? reach : HALF_PX + 3,
    rightPx: !beside ? half : spot.side === 'right' ? reach : HALF_PX + 3,
    upPx: up,
    downPx: down,
    fixed,
    within,
  };
}

/** In the middle of what it is joined to, from left to right. */
function meanAcross(
  id: string,
  links: readonly LayoutLink[],
  positions: ReadonlyMap<string, Point>,
): number | undefined {
  const xs = links
    .filter(({ from, to }) => from === id || to === id)
    .flatMap(({ from, to }) => positions.get(from === id ? to : from)?.x ?? []);
  return xs.length === 0 ? undefined : xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

export interface Aside {
  readonly positions: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, LabelSpot>;
}

/**
 * Places what a finding names though no shown flow reaches it: in free room, lowest part of the frame
 * first, so that nothing else moves when the finding is played.
 */
export function placeAside(
  nodes: readonly LayoutNode[],
  positions: ReadonlyMap<string, Point>,
  labels: ReadonlyMap<string, LabelSpot>,
  { frame, glyphs, links }: Pick<LayoutInput, 'frame' | 'glyphs' | 'links'>,
): Aside {
  const within = {
    left: 10,
    top: 10,
    right: frame.widthPx - 10,
    bottom: frame.heightPx - FOOT_PX,
  };
  const standing = [...positions].flatMap(([id, at]): Body[] => {
    const spot = labels.get(id);
    return spot ? [bodyAt(id, spot, at, within, true)] : [];
  });
  const spots = new Map(nodes.map((node) => [node.id, netLabel(node, glyphs)]));
  if (positions.size === 0) return { positions: inRows(nodes, spots, within), labels: spots };
  const placed: Body[] = [];
  nodes.forEach((node, index) => {
    const spot = spots.get(node.id);
    if (!spot) return;
    const even = (frame.widthPx * (index + 1)) / (nodes.length + 1);
    const x = meanAcross(node.id, links, positions) ?? even;
    const alone = bodyAt(node.id, spot, { x, y: frame.heightPx - 60 }, within, false);
    // With room for the figure that the finding writes under the name.
    const roomy = {
      ...alone,
      leftPx: Math.max(alone.leftPx, FIGURE_PX / 2),
      rightPx: Math.max(alone.rightPx, FIGURE_PX / 2),
      downPx: alone.downPx + LINE_PX + 8,
    };
    const others = [...standing, ...placed.map((one) => ({ ...one, fixed: true }))];
    const body = [roomy, alone].find((one) => {
      separate([...others, one], 0);
      return !others.some((other) => overlaps(bodyBox(one), bodyBox(other)));
    });
    placed.push(body ?? roomy);
  });
  return { positions: new Map(placed.map((body) => [body.id, body.at])), labels: spots };
}

const CELL_PX = { across: 170, down: 110 };

/** Nothing is joined yet: in rows about the middle, with room between them for the first line. */
function inRows(
  nodes: readonly LayoutNode[],
  spots: ReadonlyMap<string, LabelSpot>,
  within: Box,
): ReadonlyMap<string, Point> {
  const width = within.right - within.left;
  const height = within.bottom - within.top;
  const widest = Math.max(0, ...[...spots.values()].map((spot) => spot.widthPx));
  const most = Math.max(1, Math.floor(width / Math.max(CELL_PX.across, widest + 16)));
  const rows = Math.max(1, Math.ceil(nodes.length / Math.min(most, Math.max(3, nodes.length / 3))));
  const across = Math.max(1, Math.ceil(nodes.length / rows));
  const down = Math.min(CELL_PX.down * 1.5, height / rows);
  const top = within.top + (height - down * rows) / 2;
  const byName = [...nodes].sort((a, b) => byText(a.label, b.label) || byText(a.id, b.id));
  return new Map(
    byName.map(({ id }, index) => {
      const row = Math.floor(index / across);
      const inRow = Math.min(across, nodes.length - row * across);
      const x = within.left + (width * ((index % across) + 0.5)) / inRow;
      return [id, { x, y: top + down * (row + 0.4) }];
    }),
  );
}

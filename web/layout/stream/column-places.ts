import type { Frame } from '../geometry.ts';
import { textWidthPx, type Glyphs } from '../glyphs.ts';
import type { LabelSide, LayoutNode } from '../laid-out.ts';
import type { Column } from './columns.ts';

export const SHAPE_PX = 18;
export const MARGIN_PX = 12;
/** From the middle of a shape to a label beside it. */
export const BESIDE_PX = 15;
export const COMPACT_BELOW_PX = 560;
/** Room for a figure beside a name in the right columns, kept free so that playing moves nothing. */
const FIGURE_PX = 74;
const LEAST_GAP_PX = 104;
const LEAST_GAP_COMPACT_PX = 72;

export interface ColumnPlace {
  readonly x: number;
  readonly side: LabelSide;
  /** Room for a label's widest line. */
  readonly labelPx: number;
  readonly flushLeft?: boolean;
}

export function isCompact(frame: Frame): boolean {
  return frame.widthPx < COMPACT_BELOW_PX;
}

function isRight(column: Column): boolean {
  return column.kind === 'receivers' || column.kind === 'communities';
}

function widestName(
  column: Column | undefined,
  nodes: ReadonlyMap<string, LayoutNode>,
  glyphs: Glyphs,
): number {
  const widths = (column?.ids ?? []).map((id) =>
    textWidthPx(glyphs, nodes.get(id)?.label ?? '', true),
  );
  return Math.ceil(Math.max(0, ...widths)) + 2;
}

/** As wide as three names in four: figures beside the few longer ones cut the name instead. */
function mostNames(column: Column, nodes: ReadonlyMap<string, LayoutNode>, glyphs: Glyphs): number {
  const widths = column.ids
    .map((id) => textWidthPx(glyphs, nodes.get(id)?.label ?? '', true))
    .sort((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * 0.75)] ?? 0;
}

interface Rooms {
  readonly left: number;
  readonly right: readonly number[];
}

/** Shares of a narrow frame's width for names left and right of one fan of lines. */
interface PairShares {
  readonly left: number;
  readonly right: number;
}

/**
 * In a narrow frame, givers straight before their receivers: names to the left of the shapes, clear of
 * the lines, where below them they would stand in their way. None for a giver or two with few lines.
 */
function narrowPair(columns: readonly Column[], frame: Frame): PairShares | undefined {
  const [first, second, ...rest] = columns;
  if (!isCompact(frame) || first?.kind !== 'givers') return undefined;
  if (!second || !isRight(second) || rest.length > 0) return undefined;
  if (first.ids.length >= 3) return { left: 0.32, right: 0.34 };
  return second.ids.length >= 4 ? { left: 0.2, right: 0.44 } : undefined;
}

function roomsOf(
  columns: readonly Column[],
  nodes: ReadonlyMap<string, LayoutNode>,
  frame: Frame,
  glyphs: Glyphs,
  figurePx: number | undefined,
): Rooms {
  const compact = isCompact(frame);
  const rights = columns.filter(isRight);
  const pair = narrowPair(columns, frame);
  const narrow = pair?.right ?? (figurePx === undefined ? 0.44 : 0.54);
  const share = (compact ? narrow : 0.36) / Math.max(1, rights.length);
  const figure = figurePx ?? (compact ? 0 : FIGURE_PX);
  const first = columns.find((column) => column.kind === 'givers');
  return {
    left:
      compact && !pair
        ? 0
        : Math.min(widestName(first, nodes, glyphs), frame.widthPx * (pair?.left ?? 0.26)),
    right: rights.map((column) =>
      Math.min(
        Math.max(
          column.ids.length > 28 ? 190 : 0,
          widestName(column, nodes, glyphs),
          mostNames(column, nodes, glyphs) + figure,
        ),
        frame.widthPx * share,
      ),
    ),
  };
}

function span(rooms: Rooms, columns: readonly Column[], frame: Frame): [number, number] {
  const hasLeft = columns.some((column) => column.kind === 'givers') && rooms.left > 0;
  const start = MARGIN_PX + (hasLeft ? rooms.left + BESIDE_PX : SHAPE_PX / 2);
  const last = rooms.right.at(-1);
  const end = frame.widthPx - MARGIN_PX - (last === undefined ? SHAPE_PX / 2 : last + BESIDE_PX);
  return [start, Math.max(start + 40, end)];
}

/** How many middle columns the frame has room for. */
export function mostPassingColumns(
  columns: readonly Column[],
  nodes: ReadonlyMap<string, LayoutNode>,
  frame: Frame,
  glyphs: Glyphs,
  figurePx?: number,
): number {
  const rooms = roomsOf(columns, nodes, frame, glyphs, figurePx);
  const [start, end] = span(rooms, columns, frame);
  const least = isCompact(frame) ? LEAST_GAP_COMPACT_PX : LEAST_GAP_PX;
  const between = end - start - rooms.right.slice(0, -1).reduce((a, b) => a + b + 60, 0);
  return Math.max(1, Math.floor(between / least) - 1);
}

/**
 * Where each column stands and how wide its labels may be: left of the first column, above in the
 * middle, right in the last, so that they cannot collide. In a narrow frame the first column's labels
 * go below the shape.
 */
export function placeColumns(
  columns: readonly Column[],
  nodes: ReadonlyMap<string, LayoutNode>,
  frame: Frame,
  glyphs: Glyphs,
  figurePx?: number,
): readonly ColumnPlace[] {
  const compact = isCompact(frame);
  const rooms = roomsOf(columns, nodes, frame, glyphs, figurePx);
  const [start, end] = span(rooms, columns, frame);
  const fixed = rooms.right.slice(0, -1).reduce((a, b) => a + b + 60, 0);
  const gaps = columns.length - 1 - Math.max(0, rooms.right.length - 1);
  const gap = gaps > 0 ? Math.max(24, (end - start - fixed) / gaps) : 0;
  let x = columns.length === 1 && rooms.right.length === 1 ? end : start;
  let right = 0;
  const xs = columns.map((column, index) => {
    const before = columns[index - 1];
    if (before) x += isRight(before) ? (rooms.right[right++] ?? 0) + 60 : gap;
    return { column, x };
  });
  // One giver before one who passes on: the one's label is below and the other's above, at one height.
  const lone = columns.every((column) => isRight(column) || column.ids.length === 1);
  let rightAt = 0;
  return xs.map(({ column, x: at }) => {
    if (isRight(column)) {
      return { x: at, side: 'right', labelPx: rooms.right[rightAt++] ?? 0 };
    }
    if (column.kind === 'passing') {
      if (!compact) return { x: at, side: 'above', labelPx: Math.max(30, gap * 0.94) };
      const room = lone ? 2 * (gap - 14) : gap - 8;
      return { x: at, side: 'above', labelPx: Math.max(30, room), flushLeft: !lone };
    }
    if (rooms.left > 0) return { x: at, side: 'left', labelPx: rooms.left };
    const room = lone ? gap * 2 - 20 : gap - 8;
    return { x: at, side: 'below', labelPx: Math.max(30, room), flushLeft: true };
  });
}

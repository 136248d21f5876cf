import { byText, clamp, savedToPoint, type Point } from '../geometry.ts';
import type { Fold, LabelSpot, LaidOut, LayoutInput, LayoutNode } from '../laid-out.ts';
import { asideLinks } from '../aside-links.ts';
import { placeAside } from '../place-aside.ts';
import { bandBoxes } from './band-boxes.ts';
import { whatIsShown, type Shown } from './what-is-shown.ts';
import { columnsOf, type Column } from './columns.ts';
import { isCompact, MARGIN_PX, mostPassingColumns, placeColumns } from './column-places.ts';
import type { ColumnPlace } from './column-places.ts';
import { amountsByNode, foldColumn, MOST_ROWS, type FoldedColumn } from './fold.ts';
import { columnHeights } from './column-heights.ts';
import { drawnLinks, type DrawnLink } from './drawn-links.ts';
import { orderColumns } from './order.ts';
import { linkPaths } from './link-paths.ts';
import {
  bandExtras,
  BAND_BOTTOM_PX,
  BAND_TOP_PX,
  LINE_PX,
  NARROW_PX,
  rowFor,
  spotFor,
} from './rows.ts';
import { neededPx } from './heights.ts';

const TOP_PX = 14;
/** The foot of the picture belongs to the zoom buttons and the count of hidden names. */
const BOTTOM_PX = 50;
const ARC_ROOM_PX = 8;

interface Space {
  readonly topPx: number;
  readonly bottomPx: number;
}

/** A wide label set goes above; where a middle column is too long for that, beside its shapes. */
function sideThatFits(place: ColumnPlace, ids: readonly string[], heightPx: number): ColumnPlace {
  if (place.side !== 'above' || ids.length * 46 <= heightPx) return place;
  return { ...place, side: 'right', labelPx: Math.max(30, place.labelPx * 0.62) };
}

/** What a row needs at most; names in narrow room to the left take two lines. */
const ROW_PX = { below: 74, above: 46, left: 20, right: 20 } as const;

function capacityOf(place: ColumnPlace, column: Column, heightPx: number, bands: number): number {
  const rowPx =
    ROW_PX[place.side] + (place.side === 'left' && place.labelPx < NARROW_PX ? LINE_PX : 0);
  const edges = bands * (BAND_TOP_PX + BAND_BOTTOM_PX);
  const fits = Math.max(3, Math.floor((heightPx - edges) / rowPx));
  return Math.min(MOST_ROWS, fits, Math.max(3, column.ids.length));
}

/** For each band the column that holds most of its members (the rightmost of equals); two at least. */
function bandColumns(
  bands: LayoutInput['bands'],
  columns: readonly Column[],
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const byColumn = new Map<number, Map<string, string>>();
  const taken = new Set<string>();
  for (const band of bands) {
    const members = new Set(band.members.filter((id) => !taken.has(id)));
    const counts = columns.map((column) => column.ids.filter((id) => members.has(id)).length);
    const most = Math.max(0, ...counts);
    if (most < 2) continue;
    const at = counts.lastIndexOf(most);
    const bandOf = byColumn.get(at) ?? new Map<string, string>();
    for (const id of columns[at]?.ids ?? []) {
      if (!members.has(id)) continue;
      taken.add(id);
      bandOf.set(id, band.id);
    }
    byColumn.set(at, bandOf);
  }
  return byColumn;
}

/** A fold weighs no more than the largest single flow, or it would draw everything to its end. */
function foldsAsOne(links: readonly DrawnLink[]): readonly DrawnLink[] {
  const single = links.filter((link) => link.linkIds.length === 1);
  const most = Math.max(0, ...single.map((link) => link.amount ?? 0));
  return links.map((link) =>
    link.linkIds.length > 1 && link.amount !== null
      ? { ...link, amount: Math.min(link.amount, most) }
      : link,
  );
}

interface FoldedAll {
  readonly columns: readonly Column[];
  readonly places: readonly ColumnPlace[];
  readonly folded: readonly FoldedColumn[];
  readonly bandOf: ReadonlyMap<string, string>;
}

function foldAll(input: LayoutInput, shown: Shown, heightPx: number): FoldedAll {
  const forward = shown.leading.filter((link) => !shown.back.has(link.id) && link.from !== link.to);
  const nodes = [...shown.nodes.values()];
  const { frame, glyphs } = input;
  const free = columnsOf(nodes, forward, Infinity);
  const most = mostPassingColumns(free, shown.nodes, frame, glyphs, input.figurePx);
  const columns = columnsOf(nodes, forward, most);
  const bands = bandColumns(input.bands, columns);
  const places = placeColumns(columns, shown.nodes, frame, glyphs, input.figurePx).map(
    (place, index) => sideThatFits(place, columns[index]?.ids ?? [], heightPx),
  );
  const counted = shown.links.filter((link) => !link.over);
  const amounts = amountsByNode(counted);
  const open = new Set(input.openFolds);
  const keep = new Map(
    nodes.map((node) => [node.id, node.id in input.saved ? { ...node, keep: true } : node]),
  );
  const folded = columns.map((column, index) => {
    const place = places[index] ?? { x: 0, side: 'right', labelPx: 0 };
    const bandCount = new Set(bands.get(index)?.values() ?? []).size;
    const capacity = capacityOf(place, column, heightPx, bandCount);
    const bySize = [...column.ids].sort(
      (a, b) => (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0) || byText(a, b),
    );
    return foldColumn({ ...column, ids: bySize }, capacity, keep, counted, amounts, open);
  });
  return {
    columns,
    places,
    folded,
    bandOf: new Map([...bands.values()].flatMap((map) => [...map])),
  };
}

/** Rows top to bottom, a fold's own row last. */
function orderedRows(all: FoldedAll, drawn: readonly DrawnLink[]): readonly (readonly string[])[] {
  const ordered = orderColumns(
    all.folded.map((column) => column.shown),
    drawn,
    all.bandOf,
  );
  return ordered.map((ids, index) => {
    const fold = all.folded[index]?.fold;
    if (!fold) return ids;
    const inside = new Set(fold.members);
    const front = ids.filter((id) => !inside.has(id));
    return [...front, ...ids.filter((id) => inside.has(id)), fold.id];
  });
}

/** The label of a fold's own row; whoever draws it adds the amount in words. */
export function foldLabel(fold: Fold): string {
  return fold.open ? 'show fewer' : `and ${String(fold.members.length)} others`;
}

function labelSpots(
  rows: readonly (readonly string[])[],
  all: FoldedAll,
  input: LayoutInput,
  nodes: ReadonlyMap<string, LayoutNode>,
): ReadonlyMap<string, LabelSpot> {
  const spots = new Map<string, LabelSpot>();
  rows.forEach((ids, index) => {
    const place = all.places[index];
    const fold = all.folded[index]?.fold;
    if (!place) return;
    for (const id of ids) {
      const label = fold?.id === id ? foldLabel(fold) : (nodes.get(id)?.label ?? id);
      spots.set(id, spotFor(place, label, input.glyphs));
    }
  });
  return spots;
}

/**
 * The stream: left to right in the order things pass. Pure and deterministic: the same input in any
 * order gives the same picture. All lengths are pixels at zoom 1.
 */
export function streamLayout(input: LayoutInput): LaidOut {
  const shown = whatIsShown(input);
  const { widthPx, heightPx } = input.frame;
  const arcs = shown.back.size > 0 || shown.links.some((link) => link.from === link.to);
  const space: Space = {
    topPx: TOP_PX,
    bottomPx: Math.max(TOP_PX + 60, heightPx - BOTTOM_PX - (arcs ? ARC_ROOM_PX : 0)),
  };
  const all = foldAll(input, shown, space.bottomPx - space.topPx);
  const folds = all.folded.flatMap((column) => column.fold ?? []);
  const drawn = drawnLinks(shown.links, folds);
  const ordering = foldsAsOne(drawnLinks(shown.leading, folds));
  const rows = orderedRows(all, ordering);
  const labels = labelSpots(rows, all, input, shown.nodes);
  const columns = rows.map((ids) => {
    const extras = bandExtras(ids, all.bandOf);
    return ids.map((id, at) => {
      const spot = labels.get(id) ?? { side: 'right', lines: [], widthPx: 0 };
      return { id, row: rowFor(spot, extras[at] ?? 0) };
    });
  });
  const ys = columnHeights(columns, ordering, space, isCompact(input.frame));
  const positions = new Map<string, Point>();
  rows.forEach((ids, index) => {
    for (const id of ids) {
      positions.set(id, { x: all.places[index]?.x ?? 0, y: ys.get(id) ?? space.topPx });
    }
  });
  const aside = placeAside(shown.alone, positions, labels, input);
  for (const [id, at] of aside.positions) positions.set(id, at);
  for (const [id, saved] of Object.entries(input.saved)) {
    if (positions.has(id)) positions.set(id, savedToPoint(saved, input.frame));
  }
  const tallest = Math.max(heightPx, ...columns.map((c) => neededPx(c.map((r) => r.row)) + 40));
  return {
    kind: 'stream',
    positions,
    labels: new Map([...labels, ...aside.labels]),
    columns: shown.alone.length > 0 ? [...rows, shown.alone.map((node) => node.id)] : rows,
    links: [
      ...linkPaths(drawn, rows, positions, shown.back, clamp(tallest, 0, Infinity) - 6, widthPx),
      ...asideLinks(input.links, positions),
    ],
    bands: bandBoxes(rows, all.places, all.bandOf, positions, widthPx),
    folds,
    notLinked: shown.notLinked,
    bounds: { left: 0, top: 0, right: Math.max(widthPx, MARGIN_PX), bottom: tallest },
  };
}

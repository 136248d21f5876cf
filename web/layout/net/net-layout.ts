import { around, byText, savedToPoint, type Box, type Frame, type Point } from '../geometry.ts';
import type { LabelSpot, LaidOut, LaidOutLink, LayoutInput, LayoutLink } from '../laid-out.ts';
import { asideLinks, lastingLinks } from '../aside-links.ts';
import { leadingLinks, widthScale } from '../leading-links.ts';
import { bodyAt, placeAside } from '../place-aside.ts';
import { cellsFor, type PartNeed } from './cells.ts';
import { componentsOf } from './components.ts';
import { arrangePart } from './arrange-part.ts';
import type { Force } from './force.ts';
import { netLabel } from './net-labels.ts';
import { bodyBox, separate, type Body } from './separate.ts';

const LINE_PX = 16.5;
const MARGIN_PX = 10;
/** The foot of the picture belongs to the zoom buttons. */
const FOOT_PX = 46;
/** Least room for each label with the air about it, as a part of what it asks for. */
const CROWDED = 1.15;
/** New actors start by those they are joined to; the rest stay where they stood. */
function besideKnown(
  ids: readonly string[],
  links: readonly LayoutLink[],
  previous: Readonly<Record<string, Point>>,
  bodies: ReadonlyMap<string, Body>,
  frame: Box,
): void {
  for (const id of ids) {
    const body = bodies.get(id);
    if (!body) continue;
    const known = previous[id];
    if (known) {
      body.at = known;
      continue;
    }
    const joined = links
      .filter((link) => link.from === id || link.to === id)
      .flatMap((link) => previous[link.from === id ? link.to : link.from] ?? []);
    const sum = joined.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    body.at =
      joined.length > 0
        ? { x: sum.x / joined.length, y: sum.y / joined.length + 40 }
        : { x: (frame.left + frame.right) / 2, y: frame.bottom - 40 };
  }
}

function straightLinks(
  links: readonly LayoutLink[],
  positions: ReadonlyMap<string, Point>,
  frameWidthPx: number,
): readonly LaidOutLink[] {
  const widthOf = widthScale(links, frameWidthPx);
  return links.flatMap((link) => {
    const start = positions.get(link.from);
    const end = positions.get(link.to);
    if (!start || !end) return [];
    return [
      {
        id: link.id,
        from: link.from,
        to: link.to,
        widthPx: widthOf(link),
        path: { start, bends: null, end },
        back: false,
        linkIds: [link.id],
      },
    ];
  });
}

/**
 * The net: a force layout, then stretched to the window's shape, label boxes pushed apart, all kept
 * inside the frame. Separate parts get cells of their own. Saved positions are kept exactly; with
 * `previous` given, what stood somewhere stays there. Deterministic for a given `force`.
 */
export function netLayout(input: LayoutInput, force: Force): LaidOut {
  const { widthPx } = input.frame;
  const all = new Map(input.nodes.map((node) => [node.id, node]));
  const links = [...lastingLinks(input.links)]
    .filter((link) => all.has(link.from) && all.has(link.to))
    .sort((a, b) => byText(a.id, b.id));
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const ids = [...linked].sort(byText);
  const labels = new Map(
    ids.map((id) => [id, netLabel(all.get(id) ?? { id, label: id }, input.glyphs)]),
  );
  const leading = leadingLinks(links);
  const parts = componentsOf(ids, leading);
  const needs = parts.map((part) => roomOf(part, labels));
  const { heightPx, frame, cells } = roomFor(needs, input.frame);
  const previous = input.previous ?? {};
  const follow = ids.filter((id) => previous[id]).length * 2 > ids.length;
  const bodies = new Map<string, Body>();
  parts.forEach((part, at) => {
    const cell = follow ? frame : shrink(cells[at] ?? frame, parts.length > 1 ? 8 : 0);
    for (const id of part) {
      const spot = labels.get(id);
      const fixed = follow && previous[id] !== undefined;
      if (spot) bodies.set(id, bodyAt(id, spot, { x: 0, y: 0 }, cell, fixed));
    }
    if (!follow) arrangePart(part, leading, bodies, cell, force);
  });
  if (follow) besideKnown(ids, leading, previous, bodies, frame);
  for (const [id, saved] of Object.entries(input.saved)) {
    const body = bodies.get(id);
    // Only now: the rest stands as it would without anybody's hand, and makes way where it must.
    if (body) bodies.set(id, { ...body, fixed: true, at: savedToPoint(saved, input.frame) });
  }
  const sorted = ids.flatMap((id) => bodies.get(id) ?? []);
  separate(sorted, sorted.length > 400 ? 40 : 400);
  const placed = new Map(sorted.map((body) => [body.id, body.at]));
  const notLinked = [...all.values()].filter((node) => !linked.has(node.id));
  const alone = notLinked.filter((node) => node.keep).sort((a, b) => byText(a.id, b.id));
  const aside = placeAside(alone, placed, labels, input);
  const positions = new Map([...placed, ...aside.positions]);
  const drawn = around(sorted.map((body) => bodyBox(body)));
  return {
    kind: 'net',
    positions,
    labels: new Map([...labels, ...aside.labels]),
    columns: [readingOrder(positions)],
    links: [...straightLinks(links, positions, widthPx), ...asideLinks(input.links, positions)],
    bands: [],
    folds: [],
    notLinked: notLinked
      .filter((node) => !node.keep)
      .map((node) => node.id)
      .sort(byText),
    bounds:
      around([{ left: 0, top: 0, right: widthPx, bottom: heightPx }, ...(drawn ? [drawn] : [])]) ??
      frame,
  };
}

function shrink(box: Box, byPx: number): Box {
  return {
    left: box.left + byPx,
    top: box.top + byPx,
    right: Math.max(box.left + byPx + 1, box.right - byPx),
    bottom: Math.max(box.top + byPx + 1, box.bottom - byPx),
  };
}

/** The window's height, or as much more as the labels need: a crowded net is moved about, not squeezed. */
function heightFor(needs: readonly PartNeed[], frame: Frame): number {
  const areaPx = needs.reduce((sum, need) => sum + need.areaPx, 0);
  return Math.max(frame.heightPx, Math.ceil((areaPx * CROWDED) / frame.widthPx));
}

interface Room {
  readonly heightPx: number;
  readonly frame: Box;
  readonly cells: readonly Box[];
}

/** Cells for all parts, in a frame as high as the most crowded of them asks for. */
function roomFor(needs: readonly PartNeed[], window: Frame): Room {
  const room = (heightPx: number): Room => {
    const frame: Box = {
      left: MARGIN_PX,
      top: MARGIN_PX,
      right: window.widthPx - MARGIN_PX,
      bottom: heightPx - FOOT_PX,
    };
    return { heightPx, frame, cells: cellsFor(needs, frame) };
  };
  const first = room(heightFor(needs, window));
  const crowded = first.cells.map(
    (cell, at) => (needs[at]?.areaPx ?? 0) / ((cell.right - cell.left) * (cell.bottom - cell.top)),
  );
  const most = Math.max(1, ...crowded);
  return most === 1 ? first : room(Math.ceil(first.heightPx * most));
}

/** The room a part's labels ask for, with as much again between them. */
function roomOf(part: readonly string[], labels: ReadonlyMap<string, LabelSpot>): PartNeed {
  const areaPx = part.reduce((sum, id) => {
    const spot = labels.get(id);
    return sum + (spot ? (spot.widthPx + 30) * (LINE_PX * spot.lines.length + 44) : 0);
  }, 0);
  return {
    areaPx,
    leastWidthPx: part.length < 3 ? 170 : 250,
    leastHeightPx: part.length < 3 ? 130 : 190,
  };
}

/** Row by row, left to right, for those who walk by keyboard. */
function readingOrder(positions: ReadonlyMap<string, Point>): readonly string[] {
  const row = (point: Point): number => Math.round(point.y / 40);
  return [...positions]
    .sort(([a, p], [b, q]) => row(p) - row(q) || p.x - q.x || byText(a, b))
    .map(([id]) => id);
}

import { overlaps, type Box, type Point } from '../layout/geometry.ts';
import { breakInTwo, cut, textWidthPx, type Glyphs } from '../layout/glyphs.ts';
import type { LabelSpot } from '../layout/laid-out.ts';

export const LINE_PX = 16.5;
const NOTE_GAP_PX = 9;

/** One label to be drawn, before it is known whether there is room. */
export interface LabelWish {
  readonly id: string;
  readonly at: Point;
  readonly spot: LabelSpot;
  readonly note: string | undefined;
  readonly bold: boolean;
  /** There is room for the figure on a line of its own under the name. */
  readonly tall?: boolean;
  /** The figure stands on the last line of a name above or below its shape, however wide that gets. */
  readonly inLine?: boolean;
  /** Half of the shape's size on screen. */
  readonly halfPx: number;
  /** A name above its shape that ends (or begins) there instead of standing in its middle. */
  readonly lean?: 'left' | 'right';
  /** Lower goes first when there is no room for all. */
  readonly turn: number;
}

export interface TextLine {
  readonly text: string;
  /** Left end of the text and its middle height, in px of the window. */
  readonly x: number;
  readonly y: number;
}

export interface PlannedLabel {
  readonly id: string;
  readonly lines: readonly TextLine[];
  readonly box: Box;
  readonly bold: boolean;
}

/**
 * Name and figure as lines: the figure beside the name (or its last line) in side columns where it fits
 * or where there is one row's height only, on a line of its own else.
 */
function linesOf(wish: LabelWish, glyphs: Glyphs): readonly string[] {
  const { spot, note, bold } = wish;
  if (!note) return spot.lines;
  if (spot.side === 'above' || spot.side === 'below') {
    const last = spot.lines.at(-1) ?? '';
    const widest = Math.max(0, ...spot.lines.map((line) => textWidthPx(glyphs, line, bold)));
    const both = `${last}\u2002${note}`;
    // A short last line takes a figure in, so that the name grows no taller.
    const takesIn = spot.lines.length > 1 && textWidthPx(glyphs, both, bold) <= widest;
    if (takesIn || wish.inLine === true) {
      return [...spot.lines.slice(0, -1), both];
    }
    // A long figure may be wider than the name's room, up to a point.
    return [...spot.lines, ...breakInTwo(glyphs, note, bold, Math.max(spot.widthPx * 1.5, 96))];
  }
  const room = spot.widthPx - textWidthPx(glyphs, note, bold) - NOTE_GAP_PX;
  if (spot.side === 'left') {
    const last = spot.lines.at(-1) ?? '';
    const fits = textWidthPx(glyphs, last, bold) <= room;
    if (fits) return [...spot.lines.slice(0, -1), `${last}\u2002${note}`];
    if (wish.tall) return [...spot.lines, note];
  }
  const name = cut(glyphs, spot.lines.join(' '), bold, Math.max(40, room));
  return [`${name}\u2002${note}`];
}

export function planLabel(wish: LabelWish, glyphs: Glyphs): PlannedLabel {
  const texts = linesOf(wish, glyphs);
  const { at, halfPx, spot, bold } = wish;
  const widths = texts.map((text) => textWidthPx(glyphs, text, bold));
  const widest = Math.max(0, ...widths);
  const height = LINE_PX * texts.length;
  const first =
    spot.side === 'above'
      ? at.y - halfPx - 6 - height + LINE_PX / 2
      : spot.side === 'below'
        ? at.y + halfPx + 4 + LINE_PX / 2
        : at.y - height / 2 + LINE_PX / 2;
  const left = (width: number): number => {
    if (spot.side === 'left') return at.x - halfPx - 6 - width;
    if (spot.side === 'right') return at.x + halfPx + 6;
    if (wish.lean === 'left') return at.x + halfPx - width;
    if (wish.lean === 'right') return at.x - halfPx;
    return spot.flushLeft ? at.x - Math.min(halfPx, 9) : at.x - width / 2;
  };
  return {
    id: wish.id,
    bold,
    lines: texts.map((text, i) => ({ text, x: left(widths[i] ?? 0), y: first + i * LINE_PX })),
    box: {
      left: left(widest),
      right: left(widest) + widest,
      top: first - LINE_PX / 2,
      bottom: first - LINE_PX / 2 + height,
    },
  };
}

/** Gives a figure a line of its own wherever no other label is in its way. */
export function withRoomForFigures(
  wishes: readonly LabelWish[],
  glyphs: Glyphs,
): readonly LabelWish[] {
  const boxes = new Map(wishes.map((wish) => [wish.id, planLabel(wish, glyphs).box]));
  return wishes.map((wish) => {
    if (!wish.note || wish.spot.side !== 'left') return wish;
    const tall = { ...wish, tall: true };
    const { box } = planLabel(tall, glyphs);
    const free = ![...boxes].some(([id, other]) => id !== wish.id && overlaps(other, box));
    if (free) boxes.set(wish.id, box);
    return free ? tall : wish;
  });
}

export interface LabelPlan {
  readonly shown: readonly PlannedLabel[];
  /** Labels left out for want of room, of those whose shape is in the window. */
  readonly hiddenIds: readonly string[];
}

/** Buckets of the window, so that each label is compared with those near it only. */
class Taken {
  private readonly cells = new Map<string, Box[]>();
  private static readonly sizePx = 80;

  private keys(box: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(box.left / Taken.sizePx); x <= box.right / Taken.sizePx; x += 1) {
      for (let y = Math.floor(box.top / Taken.sizePx); y <= box.bottom / Taken.sizePx; y += 1) {
        keys.push(`${String(x)},${String(y)}`);
      }
    }
    return keys;
  }

  isFree(box: Box): boolean {
    return !this.keys(box).some((key) =>
      this.cells.get(key)?.some((other) => overlaps(other, box, -1)),
    );
  }

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(box);
      else this.cells.set(key, [box]);
    }
  }
}

/**
 * Which labels fit: in order of turn, each where it belongs or not at all, so that no two overlap.
 * Labels keep their size whatever the zoom; what is not in focus has the later turns and hides first.
 */
export function planLabels(
  wishes: readonly LabelWish[],
  glyphs: Glyphs,
  blocked: readonly Box[],
): LabelPlan {
  const taken = new Taken();
  for (const box of blocked) taken.add(box);
  const shown: PlannedLabel[] = [];
  const hiddenIds: string[] = [];
  for (const wish of [...wishes].sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))) {
    const label = planLabel(wish, glyphs);
    if (taken.isFree(label.box)) {
      taken.add(label.box);
      shown.push(label);
    } else hiddenIds.push(wish.id);
  }
  return { shown, hiddenIds };
}

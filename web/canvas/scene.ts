import type { Core } from 'cytoscape';
import { around, grow, type Box, type Point } from '../layout/geometry.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { bandShape, type BandShape } from './band-shapes.ts';
import type { CanvasBand } from './canvas-props.ts';
import type { Shown } from './elements.ts';
import { planLabel, type LabelWish } from './label-plan.ts';
import type { Palette } from './palette.ts';

/** Everything that is drawn over and under the shapes and lines. */
export interface Scene {
  readonly laidOut: LaidOut;
  readonly shown: Shown;
  readonly bands: readonly CanvasBand[];
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  /** A letter on each line: more than one family is shown. */
  readonly lettered: boolean;
  readonly foldTexts: ReadonlyMap<string, string>;
  readonly cursor: string | null;
}

/** Where things are on screen now, after pan, zoom and drags, in px of the window. */
export interface View {
  readonly zoom: number;
  readonly pan: Point;
  readonly frame: Box;
  readonly at: ReadonlyMap<string, Point>;
  readonly halfPx: (id: string) => number;
}

export function viewOf(cy: Core): View {
  const at = new Map(
    cy.nodes().map((node): [string, Point] => [node.id(), node.renderedPosition()]),
  );
  const halves = new Map(
    cy.nodes().map((node): [string, number] => [node.id(), node.renderedOuterWidth() / 2]),
  );
  return {
    zoom: cy.zoom(),
    pan: cy.pan(),
    frame: { left: 0, top: 0, right: cy.width(), bottom: cy.height() },
    at,
    halfPx: (id) => halves.get(id) ?? 9,
  };
}

function isInFrame(point: Point, frame: Box): boolean {
  return point.x > -8 && point.y > -8 && point.x < frame.right + 8 && point.y < frame.bottom + 8;
}

/** In focus first, then folds, then by how much is joined to it. */
function turnOf(id: string, scene: Scene, joined: ReadonlyMap<string, number>): number {
  const node = scene.shown.nodes.get(id);
  if (scene.shown.playing && node?.focus === 'subject') return -3e6;
  if (id === scene.cursor || id === scene.shown.selection) return -2e6;
  if (scene.shown.playing && node?.focus === 'evidence') return -1e6;
  if (!node) return -0.5e6;
  return -(joined.get(id) ?? 0);
}

function isBold(id: string, scene: Scene): boolean {
  const node = scene.shown.nodes.get(id);
  const focused = scene.shown.playing && node !== undefined && node.focus !== 'none';
  return focused || id === scene.cursor || id === scene.shown.selection;
}

export function labelWishes(scene: Scene, view: View): readonly LabelWish[] {
  const joined = new Map<string, number>();
  for (const link of scene.laidOut.links) {
    joined.set(link.from, (joined.get(link.from) ?? 0) + 1);
    joined.set(link.to, (joined.get(link.to) ?? 0) + 1);
  }
  return [...scene.laidOut.labels].flatMap(([id, spot]): LabelWish[] => {
    const at = view.at.get(id);
    if (!at || !isInFrame(at, view.frame)) return [];
    const words = scene.foldTexts.get(id);
    const node = scene.shown.nodes.get(id);
    const note = (scene.shown.playing ? node?.note : undefined) ?? node?.figure;
    return [
      {
        id,
        at,
        spot: words === undefined ? spot : { ...spot, lines: [words] },
        note,
        bold: isBold(id, scene),
        halfPx: view.halfPx(id),
        turn: turnOf(id, scene, joined),
      },
    ];
  });
}

export interface PlacedBand {
  readonly band: CanvasBand;
  readonly shape: BandShape;
}

/** Bands that the layout made room for, and a finding's bands about wherever their members stand. */
export function placedBands(
  scene: Scene,
  view: View,
  wishes: readonly LabelWish[],
): readonly PlacedBand[] {
  const room = new Map(scene.laidOut.bands.map((band) => [band.id, band]));
  const wish = new Map(wishes.map((one) => [one.id, one]));
  return scene.bands.flatMap((band): PlacedBand[] => {
    const own = room.get(band.id);
    if (own) {
      const at = (x: number, y: number): Point => ({
        x: x * view.zoom + view.pan.x,
        y: y * view.zoom + view.pan.y,
      });
      const start = at(own.box.left, own.box.top);
      const end = at(own.box.right, own.box.bottom);
      // Names keep their size when shapes shrink: the band reaches as far as they do.
      const names = own.members.flatMap((id) => {
        const one = wish.get(id);
        return one ? [grow(planLabel(one, scene.glyphs).box, 4)] : [];
      });
      const made = { left: start.x, top: start.y, right: end.x, bottom: end.y };
      const whole = around([made, ...names]) ?? made;
      return [{ band, shape: { boxes: [whole], strokes: [], whole } }];
    }
    if (band.arranges) return [];
    const inside = new Set(band.members);
    const boxes = band.members.flatMap((id): Box[] => {
      const one = wish.get(id);
      const at = view.at.get(id);
      if (!one || !at) return [];
      const half = view.halfPx(id);
      const label = planLabel(one, scene.glyphs).box;
      return [
        grow(
          {
            left: Math.min(label.left, at.x - half),
            right: Math.max(label.right, at.x + half),
            top: Math.min(label.top, at.y - half),
            bottom: Math.max(label.bottom, at.y + half),
          },
          14,
        ),
      ];
    });
    const others = [...view.at].filter(([id]) => !inside.has(id)).map(([, point]) => point);
    const shape = bandShape(boxes, others);
    return shape ? [{ band, shape }] : [];
  });
}

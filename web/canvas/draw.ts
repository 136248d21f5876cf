import type { Core } from 'cytoscape';
import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import { around, type Box, type Point } from '../layout/geometry.ts';
import { textWidthPx } from '../layout/glyphs.ts';
import { bandWords } from './band-words.ts';
import { flowOf } from './elements.ts';
import { awayFromLines } from './away-from-lines.ts';
import { awayFromShapes } from './away-from-shapes.ts';
import { linePoints } from './line-points.ts';
import { planLabel, planLabels, withRoomForFigures, type PlannedLabel } from './label-plan.ts';
import {
  labelWishes,
  placedBands,
  viewOf,
  type PlacedBand,
  type Scene,
  type View,
} from './scene.ts';
import { FONT_FAMILY } from './useGlyphs.ts';

const HALO_PX = 4;
/** Letters and figures on lines are left out where a picture has more lines than can carry them. */
const MOST_LINE_WORDS = 90;

export interface Drawn {
  readonly hidden: number;
  /** Where each label lies: a press on a name is a press on its shape. */
  readonly labels: ReadonlyMap<string, Box>;
  readonly view: View;
}

function fontOf(scene: Scene, bold: boolean): string {
  return `${bold ? '700' : '400'} ${String(scene.glyphs.fontPx)}px ${FONT_FAMILY}`;
}

function drawText(
  ctx: CanvasRenderingContext2D,
  text: string,
  at: Point,
  colour: string,
  halo: string,
): void {
  ctx.lineWidth = HALO_PX;
  ctx.strokeStyle = halo;
  ctx.strokeText(text, at.x, at.y);
  ctx.fillStyle = colour;
  ctx.fillText(text, at.x, at.y);
}

function drawBands(
  ctx: CanvasRenderingContext2D,
  bands: readonly PlacedBand[],
  scene: Scene,
): void {
  ctx.fillStyle = scene.palette.band;
  ctx.strokeStyle = scene.palette.band;
  ctx.lineCap = 'round';
  ctx.lineWidth = 46;
  for (const { shape } of bands) {
    for (const box of shape.boxes) {
      ctx.beginPath();
      ctx.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 10);
      ctx.fill();
    }
    for (const [from, to] of shape.strokes) {
      ctx.beginPath();
      ctx.moveTo(from.x, from.y);
      ctx.lineTo(to.x, to.y);
      ctx.stroke();
    }
  }
}

function labelColour(id: string, scene: Scene, inBand: boolean): string {
  const { palette, shown } = scene;
  const node = shown.nodes.get(id);
  if (!node) return palette.action;
  if (id === scene.cursor || id === shown.selection) return palette.ink;
  if (!shown.playing || node.focus !== 'none') return palette.ink;
  return inBand ? palette.faintOnBand : palette.faint;
}

function drawLabel(
  ctx: CanvasRenderingContext2D,
  label: PlannedLabel,
  scene: Scene,
  inBand: boolean,
): void {
  ctx.font = fontOf(scene, label.bold);
  const halo = inBand ? scene.palette.band : scene.palette.background;
  const colour = labelColour(label.id, scene, inBand);
  for (const line of label.lines) drawText(ctx, line.text, line, colour, halo);
}

/** The family's letter, or the figure, at the middle of each line that is to carry one. */
function drawLineWords(
  ctx: CanvasRenderingContext2D,
  cy: Core,
  scene: Scene,
  taken: readonly Box[],
): void {
  const { shown, palette, laidOut } = scene;
  ctx.font = fontOf(scene, true);
  const boxes = [...taken];
  let count = 0;
  for (const link of laidOut.links) {
    const flow = flowOf(link, shown);
    if (!flow || count >= MOST_LINE_WORDS) continue;
    const near = [flow.from, flow.to, flow.id].includes(shown.selection ?? scene.cursor ?? '');
    const loud = near || (shown.playing ? flow.focus !== 'none' : true);
    const letter = scene.lettered && loud ? flowFamily(flow.family).letter : '';
    const text = flow.note && loud ? flow.note : letter;
    if (text === '') continue;
    const edge = cy.getElementById(link.id);
    if (edge.empty()) continue;
    const middle = edge.renderedMidpoint() as Point | undefined;
    if (!middle || !Number.isFinite(middle.x)) continue;
    const width = textWidthPx(scene.glyphs, text, true);
    const y = middle.y - (flow.note ? link.widthPx / 2 + 10 : 0);
    const box = {
      left: middle.x - width / 2,
      right: middle.x + width / 2,
      top: y - 8,
      bottom: y + 8,
    };
    if (
      boxes.some(
        (b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom,
      )
    )
      continue;
    boxes.push(box);
    count += 1;
    // Other families' colours are too light for words.
    const colour = flow.note && flow.family === 'money' ? palette.families.money : palette.ink;
    drawText(ctx, text, { x: box.left, y }, colour, palette.background);
  }
}

function shapeBoxes(view: View): readonly Box[] {
  return [...view.at].map(([id, { x, y }]) => {
    const half = view.halfPx(id) + 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

function clear(ctx: CanvasRenderingContext2D, frame: Box): void {
  const ratio = window.devicePixelRatio || 1;
  const { canvas } = ctx;
  const width = Math.round(frame.right * ratio);
  const height = Math.round(frame.bottom * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, frame.right, frame.bottom);
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
}

/** Draws bands under and names over what Cytoscape has drawn, for the view as it is now. */
export function drawScene(
  cy: Core,
  under: CanvasRenderingContext2D,
  over: CanvasRenderingContext2D,
  scene: Scene,
): Drawn {
  const view = viewOf(cy);
  const lines = linePoints(scene, view);
  const shapes = shapeBoxes(view);
  const wishes = awayFromShapes(
    awayFromLines(withRoomForFigures(labelWishes(scene, view), scene.glyphs), scene.glyphs, lines),
    scene.glyphs,
    shapes,
    lines,
    view.frame,
  );
  const bands = placedBands(scene, view, wishes);
  clear(under, view.frame);
  clear(over, view.frame);
  drawBands(under, bands, scene);
  const names = wishes.map((wish) => planLabel(wish, scene.glyphs).box);
  const words = bands.map((band) => bandWords(band, scene, view, [...names, ...shapes], lines));
  const plan = planLabels(
    wishes,
    scene.glyphs,
    words.map((one) => one.box),
  );
  const boxes = bands.flatMap(({ shape }) => shape.boxes);
  const isInBand = (box: Box): boolean =>
    boxes.some(
      (b) => box.left < b.right && b.left < box.right && box.top < b.bottom && b.top < box.bottom,
    );
  drawLineWords(over, cy, scene, [
    ...plan.shown.map((label) => label.box),
    ...words.map((one) => one.box),
    ...shapes,
  ]);
  for (const label of [...plan.shown].reverse()) {
    drawLabel(over, label, scene, isInBand(label.box));
  }
  over.font = fontOf(scene, true);
  bands.forEach(({ band }, index) => {
    const one = words[index];
    const money = band.arranges ? scene.palette.families.money : scene.palette.ink;
    if (one) drawText(over, one.text, one.at, money, scene.palette.background);
  });
  return {
    hidden: plan.hiddenIds.length,
    labels: new Map(plan.shown.map((label) => [label.id, around([label.box]) ?? label.box])),
    view,
  };
}

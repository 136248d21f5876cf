import type { Force } from '../layout/net/force.ts';
import { netLayout } from '../layout/net/net-layout.ts';
import { ATKINSON, textWidthPx, type Glyphs } from '../layout/glyphs.ts';
import type { LaidOut, LayoutInput } from '../layout/laid-out.ts';
import { streamLayout } from '../layout/stream/stream-layout.ts';
import type { CanvasLink, CanvasNode, LayoutChoice } from './canvas-props.ts';

export const MINI_FONT_PX = 12;
const WIDTH_PX = 340;
const ROW_PX = 20;
/** Names of several givers stand in up to three lines, with a figure below. */
const GIVER_PX = 62;

/** Small nets need no more than stress: this keeps Cytoscape out of the first page. */
const asTheyStand: Force = (nodes) => new Map(nodes.map((node) => [node.id, node.start]));

/** A finding's evidence is not folded away where a page that scrolls can be a little longer. */
const TALLER_PX = 60;
const MOST_HEIGHT_PX = 900;

function heightOf(
  nodes: readonly CanvasNode[],
  links: readonly CanvasLink[],
  layout: LayoutChoice,
): number {
  if (layout.name === 'net') return Math.max(150, Math.min(420, nodes.length * 44 + 40));
  const receive = new Set(links.map(({ to }) => to));
  const givers = nodes.filter(({ id }) => !receive.has(id)).length;
  return Math.max(150, Math.min(560, nodes.length * ROW_PX + 40), givers * GIVER_PX + 60);
}

export const MINI_GLYPHS: Glyphs = { ...ATKINSON, fontPx: MINI_FONT_PX };

interface MiniLayout {
  readonly laidOut: LaidOut;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The picture's own layouts for a narrow frame, of a finding's evidence alone. */
export function miniLayout(
  nodes: readonly CanvasNode[],
  links: readonly CanvasLink[],
  layout: LayoutChoice,
): MiniLayout {
  const heightPx = heightOf(nodes, links, layout);
  const notes = nodes.flatMap(({ note, focus }) => (note && focus !== 'subject' ? [note] : []));
  const figures =
    notes.length > 0 ? notes.map((note) => textWidthPx(MINI_GLYPHS, note, false)) : undefined;
  const input: LayoutInput = {
    nodes: nodes.map(({ id, label, last }) => ({ id, label, last: last ?? false, keep: true })),
    links: links.map(({ id, from, to, amount, family }) => ({
      id,
      from,
      to,
      amount,
      group: family,
      over: family !== layout.family,
    })),
    bands: [],
    frame: { widthPx: WIDTH_PX, heightPx },
    glyphs: MINI_GLYPHS,
    openFolds: [],
    ...(figures ? { figurePx: Math.ceil(Math.max(...figures)) + 10 } : {}),
    saved: {},
  };
  if (layout.name === 'net') return sized(netLayout(input, asTheyStand), heightPx);
  for (let tall = heightPx; ; tall += TALLER_PX) {
    const laidOut = streamLayout({ ...input, frame: { widthPx: WIDTH_PX, heightPx: tall } });
    if (laidOut.folds.length === 0 || tall >= MOST_HEIGHT_PX) return sized(laidOut, tall);
  }
}

function sized(laidOut: LaidOut, heightPx: number): MiniLayout {
  return { laidOut, widthPx: WIDTH_PX, heightPx: Math.max(heightPx, laidOut.bounds.bottom) };
}

import { useMemo } from 'react';
import { breakInTwo, cut, textWidthPx } from '../layout/glyphs.ts';
import type { LabelSpot, LaidOut, LaidOutLink } from '../layout/laid-out.ts';
import type { Point } from '../layout/geometry.ts';
import { svgPath } from '../layout/link-path.ts';
import { foldLabel } from '../layout/stream/stream-layout.ts';
import type { CanvasLink, CanvasNode, FoldSum, LayoutChoice } from './canvas-props.ts';
import { lineLook } from './family-look.ts';
import { LINE_PX, planLabel } from './label-plan.ts';
import { MINI_FONT_PX, MINI_GLYPHS, miniLayout } from './mini-layout.ts';
import { SHAPES } from './shapes.ts';
import './keys.css';

interface MiniPictureProps {
  /** A finding's evidence alone: its subject and what it rests on. */
  readonly nodes: readonly CanvasNode[];
  readonly links: readonly CanvasLink[];
  readonly layout: LayoutChoice;
  /** The same in a sentence, for those who do not see it. */
  readonly summary: string;
  readonly foldWords: (sum: FoldSum) => string;
}

function MiniLink({ link, flow }: { readonly link: LaidOutLink; readonly flow: CanvasLink }) {
  const look = lineLook(flow.family);
  const width = look.widthPx ?? Math.max(1.2, link.widthPx * 0.8);
  const d = svgPath(link.path);
  const line = (stroke: string, strokeWidth: number) => (
    <path
      d={d}
      fill="none"
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={flow.counted ? look.dash?.join(' ') : '3 4'}
      strokeLinecap={look.roundEnds ? 'round' : 'butt'}
    />
  );
  const colour = `var(--color-${flow.family})`;
  if (!look.doubled) return line(colour, width);
  return (
    <>
      {line(colour, width)}
      {line('var(--color-background)', width - 2.6)}
    </>
  );
}

function MiniShape({ node, at }: { readonly node: CanvasNode; readonly at: Point }) {
  const { path, dashed, sizePx } = SHAPES[node.shape];
  const scale = sizePx / 20;
  const half = sizePx / 2;
  return (
    <path
      d={path}
      transform={`translate(${String(at.x - half)} ${String(at.y - half)}) scale(${String(scale)})`}
      fill={node.focus === 'subject' ? 'var(--color-ink)' : 'var(--color-background)'}
      stroke="var(--color-ink)"
      strokeWidth={2.2}
      strokeDasharray={dashed ? '5.8 2.8' : undefined}
    />
  );
}

interface MiniLabelProps {
  readonly id: string;
  readonly spot: LabelSpot;
  readonly at: Point;
  readonly words: string | undefined;
  readonly node: CanvasNode | undefined;
  readonly rightPx: number;
  /** Rows of the list stand far enough apart for more than one line. */
  readonly roomy: boolean;
  /** No line is drawn that words could cover. */
  readonly clear: boolean;
}

/** The lines of a label: in a roomy list the whole name, broken, with its figure on the last line. */
function miniLines(
  props: MiniLabelProps,
  whole: string | undefined,
  roomPx: number,
): readonly string[] {
  const { spot, node, roomy } = props;
  const bold = node?.focus === 'subject';
  if (whole === undefined) return spot.lines;
  if (!roomy) return [cut(MINI_GLYPHS, whole, bold, roomPx)];
  const note = node?.note === undefined ? [] : breakInTwo(MINI_GLYPHS, node.note, bold, roomPx);
  return [...breakInTwo(MINI_GLYPHS, whole, bold, roomPx), ...note];
}

function MiniLabel(props: MiniLabelProps) {
  const { id, spot, at, words, node, rightPx, roomy } = props;
  const bold = node?.focus === 'subject';
  const note = node?.note;
  const beside = spot.side === 'right' && note !== undefined && !roomy;
  const noteWidth = beside ? textWidthPx(MINI_GLYPHS, note, false) + 10 : 0;
  const whole = words ?? (spot.side === 'right' ? (node?.label ?? '') : undefined);
  const roomPx = rightPx - at.x - 15 - noteWidth;
  const lines = miniLines(props, whole, roomPx);
  const label = planLabel(
    {
      id,
      at,
      spot: { ...spot, lines },
      // Never where it would cover lines, as over a waist: the finding's sentence says it.
      note: spot.side === 'left' || props.clear ? note : undefined,
      tall: true,
      bold,
      halfPx: 9,
      turn: 0,
    },
    MINI_GLYPHS,
  );
  const text = (content: string, x: number, y: number, anchor: 'start' | 'end') => (
    <text
      key={`${content} ${String(y)}`}
      x={x}
      y={y}
      dominantBaseline="central"
      textAnchor={anchor}
      fontWeight={bold ? 700 : 400}
      fill="var(--color-ink)"
      stroke="var(--color-background)"
      strokeWidth={3.5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {content}
    </text>
  );
  return (
    <>
      {label.lines.map((line) => text(line.text, line.x, line.y, 'start'))}
      {beside ? text(note, rightPx, at.y, 'end') : null}
    </>
  );
}

const ROOMY_PX = 4 * LINE_PX;

function isRoomy({ positions, labels }: LaidOut): boolean {
  const heights = [...positions]
    .filter(([id]) => labels.get(id)?.side === 'right')
    .map(([, { y }]) => y)
    .sort((a, b) => a - b);
  return heights.every((y, at) => at === 0 || y - (heights[at - 1] ?? y) >= ROOMY_PX);
}

/** How far the drawing reaches up and down: labels and arcs included. */
function heightsOf(laidOut: LaidOut): { readonly top: number; readonly bottom: number } {
  let top = Infinity;
  let bottom = 0;
  for (const [id, at] of laidOut.positions) {
    const spot = laidOut.labels.get(id);
    const label = 14 + LINE_PX * ((spot?.lines.length ?? 0) + (laidOut.links.length === 0 ? 1 : 0));
    bottom = Math.max(bottom, at.y + (spot?.side === 'below' ? label : 14));
    top = Math.min(top, at.y - (spot?.side === 'above' ? label : 14));
  }
  for (const link of laidOut.links) {
    if (!link.back) continue;
    for (const bend of link.path.bends ?? []) bottom = Math.max(bottom, bend.y + 4);
  }
  return { top: Math.floor(Math.min(top, bottom)) - 4, bottom: Math.ceil(bottom) + 6 };
}

/** A small picture of a finding's evidence, for a phone and for comparing: plain SVG, no Cytoscape. */
export function MiniPicture({ nodes, links, layout, summary, foldWords }: MiniPictureProps) {
  const { laidOut, widthPx } = useMemo(
    () => miniLayout(nodes, links, layout),
    [nodes, links, layout],
  );
  const { top, bottom } = heightsOf(laidOut);
  const roomy = isRoomy(laidOut);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const flows = new Map(links.map((link) => [link.id, link]));
  const folds = new Map(laidOut.folds.map((fold) => [fold.id, fold]));
  const words = (id: string): string | undefined => {
    const fold = folds.get(id);
    if (!fold) return undefined;
    return fold.open
      ? foldLabel(fold)
      : foldWords({ count: fold.members.length, amount: fold.amount });
  };
  return (
    <svg
      className="mini-picture"
      viewBox={`0 ${String(top)} ${String(widthPx)} ${String(bottom - top)}`}
      role="img"
      aria-label={summary}
      fontSize={MINI_FONT_PX}
    >
      {laidOut.links.map((link) => {
        const flow = flows.get(link.id) ?? flows.get(link.linkIds[0] ?? '');
        return flow ? <MiniLink key={link.id} link={link} flow={flow} /> : null;
      })}
      {[...laidOut.positions].map(([id, at]) => {
        const node = byId.get(id);
        return node ? <MiniShape key={id} node={node} at={at} /> : null;
      })}
      {[...laidOut.positions].map(([id, at]) => {
        const spot = laidOut.labels.get(id);
        return spot ? (
          <MiniLabel
            key={id}
            id={id}
            spot={spot}
            at={at}
            words={words(id)}
            node={byId.get(id)}
            rightPx={widthPx - 4}
            roomy={roomy}
            clear={links.length === 0}
          />
        ) : null;
      })}
    </svg>
  );
}

import type { ElementDefinition } from 'cytoscape';
import type { LaidOut, LaidOutLink } from '../layout/laid-out.ts';
import { bendsOf } from './bends.ts';
import type { CanvasLink, CanvasNode } from './canvas-props.ts';
import { lineLook } from './family-look.ts';

export interface Shown {
  readonly nodes: ReadonlyMap<string, CanvasNode>;
  readonly links: ReadonlyMap<string, CanvasLink>;
  readonly playing: boolean;
  readonly selection: string | null;
}

const ARROW_LEAST = 0.26;
const ARROW_GROWTH = 0.006;
/** Cytoscape takes the whole size of an arrow from the width; this holds it to about 2.2 widths. */
function arrowScale(widthPx: number): number {
  return Math.round((ARROW_LEAST + ARROW_GROWTH * widthPx) * 100) / 100;
}

function nodeClasses(node: CanvasNode, shown: Shown): string {
  const focus = shown.playing ? (node.focus === 'none' ? 'pale' : node.focus) : '';
  const selected = shown.selection === node.id ? 'selected' : '';
  return [node.shape, focus === 'subject' ? 'evidence subject' : focus, selected]
    .filter(Boolean)
    .join(' ');
}

/** What a drawn link stands for: its own flow, or the first of those that end in a fold. */
export function flowOf(link: LaidOutLink, shown: Shown): CanvasLink | undefined {
  return shown.links.get(link.id) ?? shown.links.get(link.linkIds[0] ?? '');
}

function linkClasses(link: LaidOutLink, flow: CanvasLink, shown: Shown, extra: string): string {
  const flows = link.linkIds.flatMap((id) => shown.links.get(id) ?? []);
  const inFocus = flows.some((one) => one.focus !== 'none');
  const focus = shown.playing ? (inFocus ? 'strong' : 'pale') : '';
  const counted = flows.some((one) => one.counted) ? '' : 'not-counted';
  const twoWay = flow.twoWay ? 'two-way' : '';
  const selected =
    shown.selection !== null && link.linkIds.includes(shown.selection) ? 'selected' : '';
  return [flow.family, extra, twoWay, counted, focus, selected].filter(Boolean).join(' ');
}

function drawnWidth(link: LaidOutLink, flow: CanvasLink, shown: Shown): number {
  const own = lineLook(flow.family).widthPx;
  const strong = shown.playing && flow.focus !== 'none';
  const width = own ?? Math.max(link.widthPx, flow.family === 'money' ? 1.2 : 1.8);
  return Math.round((own !== null && strong ? width + 0.8 : width) * 100) / 100;
}

function linkElements(laidOut: LaidOut, shown: Shown): ElementDefinition[] {
  const pairs = new Map<string, number>();
  const pairOf = (link: LaidOutLink): string => [link.from, link.to].sort().join(' ');
  for (const link of laidOut.links) pairs.set(pairOf(link), (pairs.get(pairOf(link)) ?? 0) + 1);
  return laidOut.links.flatMap((link): ElementDefinition[] => {
    const flow = flowOf(link, shown);
    const from = laidOut.positions.get(link.from);
    const to = laidOut.positions.get(link.to);
    if (!flow || !from || !to) return [];
    const curved = link.path.bends !== null && link.from !== link.to;
    const parallel = !curved && (pairs.get(pairOf(link)) ?? 0) > 1;
    const bends = curved && link.path.bends ? bendsOf(from, to, link.path.bends) : null;
    const widthPx = drawnWidth(link, flow, shown);
    return [
      {
        data: {
          id: link.id,
          source: link.from,
          target: link.to,
          widthPx,
          arrow: arrowScale(widthPx),
          // Keys once set stay on an element: null, never left out.
          bendAt: bends?.bendAt ?? null,
          bendPx: bends?.bendPx ?? null,
        },
        classes: linkClasses(link, flow, shown, curved ? 'curved' : parallel ? 'parallel' : ''),
      },
    ];
  });
}

/**
 * Elements for Cytoscape from a layout: edges are always derived from the nodes that are there, so
 * that one never outlives its ends.
 */
export function toElements(laidOut: LaidOut, shown: Shown): ElementDefinition[] {
  const folds = new Map(laidOut.folds.map((fold) => [fold.id, fold]));
  const nodes = [...laidOut.positions].flatMap(([id, at]): ElementDefinition[] => {
    const node = shown.nodes.get(id);
    if (!node && !folds.has(id)) return [];
    const classes = node ? nodeClasses(node, shown) : `fold${shown.playing ? ' pale' : ''}`;
    return [
      { data: { id }, position: { x: at.x, y: at.y }, classes, grabbable: node !== undefined },
    ];
  });
  return [...nodes, ...linkElements(laidOut, shown)];
}

import type { ElementDefinition } from 'cytoscape';
import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
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

/** Lines out of focus say that there is a flow, no longer how large: wide pale bars would shout. */
const PALE_MOST_PX = 1.6;

function nodeClasses(node: CanvasNode, shown: Shown): string {
  const focus = shown.playing ? (node.focus === 'none' ? 'pale' : node.focus) : '';
  const selected = shown.selection === node.id ? 'selected' : '';
  const measured = [
    node.sizePx === undefined ? '' : 'sized',
    node.tint === undefined ? '' : `tint-${String(node.tint)}`,
    node.plain === true ? 'plain' : '',
  ];
  return [node.shape, focus === 'subject' ? 'evidence subject' : focus, ...measured, selected]
    .filter(Boolean)
    .join(' ');
}

/** What a drawn link stands for: its own flow, or the first of those that end in a fold. */
export function flowOf(link: LaidOutLink, shown: Shown): CanvasLink | undefined {
  return shown.links.get(link.id) ?? shown.links.get(link.linkIds[0] ?? '');
}

function isInFocus(link: LaidOutLink, shown: Shown): boolean {
  return link.linkIds.some((id) => (shown.links.get(id)?.focus ?? 'none') !== 'none');
}

function linkClasses(link: LaidOutLink, flow: CanvasLink, shown: Shown, extra: string): string {
  const flows = link.linkIds.flatMap((id) => shown.links.get(id) ?? []);
  const focus = shown.playing ? (isInFocus(link, shown) ? 'strong' : 'pale') : '';
  const counted = flows.some((one) => one.counted) ? '' : 'not-counted';
  const twoWay = flow.twoWay ? 'two-way' : '';
  const selected =
    shown.selection !== null && link.linkIds.includes(shown.selection) ? 'selected' : '';
  return [flow.family, extra, twoWay, counted, focus, selected].filter(Boolean).join(' ');
}

/** Dots and dashes run together in a wide line: only money takes its full width. */
function familyWidth(widthPx: number, family: FamilyName): number {
  if (family === 'money') return widthPx;
  const most = lineLook(family).roundEnds ? 3 : 6;
  return Math.min(most, 1.8 + Math.max(0, widthPx - 1.2) * 0.3);
}

function drawnWidth(link: LaidOutLink, flow: CanvasLink, shown: Shown): number {
  const own = lineLook(flow.family).widthPx;
  const strong = shown.playing && isInFocus(link, shown);
  const width = own ?? familyWidth(link.widthPx, flow.family);
  if (shown.playing && !strong) return own ?? Math.min(width, PALE_MOST_PX);
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
    const bends = curved ? bendsOf(from, to, link.path.bends) : null;
    const widthPx = drawnWidth(link, flow, shown);
    return [
      {
        data: {
          id: link.id,
          source: link.from,
          target: link.to,
          widthPx,
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
      {
        // Keys once set stay on an element: null, never left out.
        data: { id, sizePx: node?.sizePx ?? null },
        position: { x: at.x, y: at.y },
        classes,
        grabbable: node !== undefined,
      },
    ];
  });
  return [...nodes, ...linkElements(laidOut, shown)];
}

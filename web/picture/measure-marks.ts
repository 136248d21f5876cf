import type { Id } from '../../graph-schema/model/ids.ts';
import type { CanvasNode } from '../canvas/canvas-props.ts';
import { TINT_STEPS, type TintStep } from '../canvas/palette.ts';
import { SHAPES } from '../canvas/shapes.ts';
import type { Measured } from '../state/measured.ts';
import type { Picture } from './picture-of.ts';

/** Sides of a square of the least and the most value. Rows of a stream stand 21 px apart, at the least. */
const LEAST_PX = 8;
const MOST_PX = { stream: 24, net: 32 } as const;
const SQUARE_PX = SHAPES.square.sizePx;

/** The two ends of a scale: from 0 or the least value, if that is below it, to the most. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

export function scaleOf({ answer }: Measured): Scale {
  return { low: Math.min(0, answer.least ?? 0), high: Math.max(0, answer.most ?? 0) };
}

/** Where a value stands between the ends: 0 to 1. All alike is 0. */
export function shareOf(value: number, { low, high }: Scale): number {
  return high > low ? (value - low) / (high - low) : 0;
}

/** Side of a square whose area grows evenly with the share. */
export function sidePx(share: number, layout: 'stream' | 'net'): number {
  const [least, most] = [LEAST_PX ** 2, MOST_PX[layout] ** 2];
  return Math.round(Math.sqrt(least + share * (most - least)) * 10) / 10;
}

export function tintStep(share: number): TintStep {
  return TINT_STEPS[Math.min(TINT_STEPS.length - 1, Math.floor(share * TINT_STEPS.length))] ?? 1;
}

/**
 * The picture with each shape sized or tinted by a measure, and its value beside its name. Communities,
 * rooms and actors without a value are drawn plain. Nothing moves.
 */
export function withMeasure(picture: Picture, measured: Measured): Picture {
  const scale = scaleOf(measured);
  const mark = (node: CanvasNode): CanvasNode => {
    const found = measured.valueOf.get(node.id as Id);
    if (found === undefined) return { ...node, plain: true };
    if (found.value === null) return { ...node, plain: true, figure: 'no value' };
    const share = shareOf(found.value, scale);
    if (measured.by === 'tint') return { ...node, tint: tintStep(share), figure: found.words };
    const factor = SHAPES[node.shape].sizePx / SQUARE_PX;
    const sizePx = Math.round(sidePx(share, picture.layout.name) * factor * 10) / 10;
    return { ...node, sizePx, figure: found.words };
  };
  return { ...picture, nodes: picture.nodes.map(mark) };
}

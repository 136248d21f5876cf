import { flowFamily, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { LinePattern } from '../../graph-schema/flow-families/family.ts';

/** How a line pattern is drawn, on the canvas and in SVG alike. Lengths in px. */
export interface LineLook {
  readonly dash: readonly number[] | null;
  readonly roundEnds: boolean;
  readonly doubled: boolean;
  readonly barEnd: boolean;
  /** A width of its own, for families whose amounts do not set it. */
  readonly widthPx: number | null;
}

const PLAIN: LineLook = {
  dash: null,
  roundEnds: false,
  doubled: false,
  barEnd: false,
  widthPx: null,
};

export const LINE_LOOKS: Readonly<Record<LinePattern, LineLook>> = {
  solid: PLAIN,
  'long-dash': { ...PLAIN, dash: [9, 5] },
  'dash-dot': { ...PLAIN, dash: [9, 4, 2, 4] },
  dotted: { ...PLAIN, dash: [0.1, 4.6], roundEnds: true },
  double: { ...PLAIN, doubled: true, widthPx: 4.5 },
  'bar-end': { ...PLAIN, barEnd: true, widthPx: 3.2 },
  thin: { ...PLAIN, widthPx: 1.4 },
};

export function lineLook(family: FamilyName): LineLook {
  return LINE_LOOKS[flowFamily(family).pattern];
}

/** Proposed, declined or ended. */
export const NOT_COUNTED_DASH = [3, 4];

import type { Box, Frame, Point, SavedPosition } from './geometry.ts';
import type { Glyphs } from './glyphs.ts';

/** One thing to place: an actor or a room. */
export interface LayoutNode {
  readonly id: string;
  readonly label: string;
  /** Communities stand last when they only receive. */
  readonly last?: boolean;
  /** Never folded away: in focus, selected, found. */
  readonly keep?: boolean;
}

export interface LayoutLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** In the family's own unit; null where it is not known. */
  readonly amount: number | null;
  /** Amounts are compared inside one group only: the flow family. */
  readonly group?: string;
  /** Laid over the picture of the leading family: places nothing that the leading family places. */
  readonly over?: boolean;
  /** There only while a finding is played: straight lines between what stands without them. */
  readonly aside?: boolean;
}

export interface LayoutBand {
  readonly id: string;
  readonly members: readonly string[];
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly bands: readonly LayoutBand[];
  readonly frame: Frame;
  readonly glyphs: Glyphs;
  /** Folds that a person opened. */
  readonly openFolds: readonly string[];
  /** Put there by a person: kept exactly. */
  readonly saved: Readonly<Record<string, SavedPosition>>;
  /** Room to keep free for a figure beside each name in the right columns; by the frame where not said. */
  readonly figurePx?: number;
  /** Where things stood a moment ago; a net keeps them there when something is added. */
  readonly previous?: Readonly<Record<string, Point>>;
}

export type LabelSide = 'left' | 'right' | 'above' | 'below';

/** A label's lines and where they stand by the shape. */
export interface LabelSpot {
  readonly side: LabelSide;
  readonly lines: readonly string[];
  /** Room for name and figure together. */
  readonly widthPx: number;
  /** Above or below: lines start at the shape's left edge instead of standing in its middle. */
  readonly flushLeft?: boolean;
}

/** "and 283 others, £412,000": the smallest of a long column in one row. */
export interface Fold {
  readonly id: string;
  readonly members: readonly string[];
  readonly linkIds: readonly string[];
  /** Sum of the known amounts of those links. */
  readonly amount: number;
  readonly open: boolean;
}

/**
 * The way a link takes: two quadratic curves that meet in the middle of the two bends. A straight
 * link has no bends.
 */
export interface LinkPath {
  readonly start: Point;
  readonly bends: readonly [Point, Point] | null;
  readonly end: Point;
}

export interface LaidOutLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly widthPx: number;
  readonly path: LinkPath;
  /** Sent back against the stream, drawn as an arc below. */
  readonly back: boolean;
  /** The links it stands for: itself, or all that end in a fold. */
  readonly linkIds: readonly string[];
}

export interface LaidOutBand {
  readonly id: string;
  readonly box: Box;
  readonly members: readonly string[];
}

export interface LaidOut {
  readonly kind: 'stream' | 'net';
  readonly positions: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, LabelSpot>;
  /** Ids from left to right, each column from top to bottom; one list for a net. */
  readonly columns: readonly (readonly string[])[];
  readonly links: readonly LaidOutLink[];
  readonly bands: readonly LaidOutBand[];
  readonly folds: readonly Fold[];
  /** Not joined to anything shown: to be listed beside the picture. */
  readonly notLinked: readonly string[];
  /** Everything drawn lies in here; larger than the frame only when a fold is open. */
  readonly bounds: Box;
}

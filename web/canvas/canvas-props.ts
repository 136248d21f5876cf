import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { SavedPosition } from '../layout/geometry.ts';
import type { Theme, TintStep } from './palette.ts';
import type { ShapeName } from './shapes.ts';

/** What a talking point makes of a thing: its subject, a piece of its evidence, or neither. */
export type Focus = 'subject' | 'evidence' | 'none';

export interface CanvasNode {
  readonly id: string;
  readonly label: string;
  readonly shape: ShapeName;
  /** A figure written by the name while a talking point is played: "£45,000". */
  readonly note?: string;
  readonly focus: Focus;
  /** The value of a measure, always written by the name. */
  readonly figure?: string;
  /** Side in px by a measure's value, or the step of its tint. */
  readonly sizePx?: number;
  readonly tint?: TintStep;
  /** A measure is shown, and this has no value. */
  readonly plain?: boolean;
  /** Drawn though no line reaches it: never folded away. */
  readonly alone?: boolean;
  /** Communities: they stand last when they only receive. */
  readonly last?: boolean;
}

export interface CanvasLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: FamilyName;
  /** In the family's own unit; amounts are compared inside one family only. */
  readonly amount: number | null;
  readonly twoWay: boolean;
  /** Happening now. What was proposed, declined or has ended is pale and dashed. */
  readonly counted: boolean;
  readonly focus: Focus;
  /** Drawn only while a finding is played: places nothing that stands without it. */
  readonly aside?: boolean;
  /** Words at the middle of the line: "£20,000 a year". */
  readonly note?: string;
}

export interface CanvasBand {
  readonly id: string;
  readonly members: readonly string[];
  /** "Steady Ground: 12 partners, £450,000". */
  readonly words: string;
  readonly placement: 'above' | 'below';
  /**
   * True: a group of the map itself (a programme), always given, whose members a stream keeps together.
   * False: a finding's band, drawn where its members stand; playing must move nothing.
   */
  readonly arranges: boolean;
}

export interface LayoutChoice {
  readonly name: 'stream' | 'net';
  /** The family that decides where things stand; the others are laid over it. */
  readonly family: FamilyName;
}

export interface FoldSum {
  readonly count: number;
  /** Sum of the known amounts, in the leading family's unit. */
  readonly amount: number;
}

/** A small mark beside a shape or line that others look at: "AO", "Ade Obi is looking at this too". */
export interface HerePoint {
  readonly id: string;
  readonly letters: string;
  readonly words: string;
}

export interface CanvasProps {
  /** "Money in Aldermouth": the picture's name for those who hear it. */
  readonly name: string;
  /** The picture in sentences. */
  readonly summary: string;
  readonly nodes: readonly CanvasNode[];
  readonly links: readonly CanvasLink[];
  readonly bands: readonly CanvasBand[];
  /** A talking point is played: what is not in focus is pale. */
  readonly playing: boolean;
  readonly layout: LayoutChoice;
  readonly saved: ReadonlyMap<string, SavedPosition>;
  /** Id of an actor, room or flow. */
  readonly selection: string | null;
  readonly openFolds: readonly string[];
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  /** What others look at just now. */
  readonly here?: readonly HerePoint[];
  /** A full sentence about an actor: "The Net Loft, charity. Gets £45,000 a year from …". */
  readonly describe: (id: string) => string;
  /** "and 283 others, £412,000". */
  readonly foldWords: (sum: FoldSum) => string;
  readonly onSelect: (id: string | null) => void;
  /** Once, when the move has ended. In thousandths of the picture's width and height. */
  readonly onMove: (id: string, position: SavedPosition) => void;
  readonly onFold: (foldId: string, open: boolean) => void;
  /** The selected actor, by its name, where a line can be drawn from it to another. */
  readonly connects?: { readonly from: string; readonly name: string } | null;
  /** A line was drawn from one to another, or, with null, one was begun by key or press. False: none can be. */
  readonly onConnect?: (from: string, to: string | null) => boolean;
}

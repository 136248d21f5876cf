import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Network } from '../snapshot/network.ts';
import type { Naming } from '../words/naming.ts';
import type { Phrase } from '../words/phrases.ts';
import type { WhoMayHelp } from '../words/who-may-help.ts';
import type { Finding } from './finding.ts';

/** In the order in which they are shown. */
export const THEMES = [
  'money',
  'terms',
  'voice-and-decisions',
  'connection',
  'holding-it-together',
] as const;
export type Theme = (typeof THEMES)[number];

export type BetterWayElement = 'listen' | 'share-power' | 'join-forces' | 'relationships-first';

export type PowerDimension =
  'resources' | 'rules' | 'culture-and-connections' | 'consciousness-and-capabilities';

/** A setting that a map may change. Its words and the reason for the default stand in `words.en.ts`. */
export interface Option {
  readonly type: 'percent' | 'count';
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

export type Options<O extends string> = Readonly<Record<O, number>>;

/** A talking point without its words: `detect.ts` of its folder. `O` names its options. */
export interface TalkingPoint<
  F extends string = string,
  L extends string = string,
  O extends string = string,
> {
  /** The name of its folder. */
  readonly id: string;
  readonly theme: Theme;
  readonly betterWay: BetterWayElement;
  readonly powerDimension: PowerDimension;
  /** Option names are unique over all talking points: they are keys of the map's thresholds. */
  readonly options: Readonly<Record<O, Option>>;
  /** Worked out only when asked for; its words then have a `question`. */
  readonly onRequest?: true;
  /** Whether the map holds the least data without which it stays silent. */
  readonly hasLeastData: (network: Network) => boolean;
  /** Pure. Findings in the order of their keys. */
  readonly detect: (network: Network, options: Options<O>) => readonly Finding<F, L>[];
}

export interface PictureNote {
  readonly at: Id;
  readonly words: string;
}

export interface PictureBand {
  readonly around: readonly Id[];
  readonly words: string;
}

export interface FindingPicture {
  /** The first decides the layout. */
  readonly families: readonly FamilyName[];
  readonly notes: readonly PictureNote[];
  readonly bands: readonly PictureBand[];
}

/** The words of a talking point: `words.en.ts` of its folder. */
export interface TalkingPointWords<
  F extends string = string,
  L extends string = string,
  O extends string = string,
> {
  readonly title: string;
  /** What one asks with it, where it is worked out only when asked for. */
  readonly question?: string;
  /** The least data in words, shown while it is silent. */
  readonly needs: string;
  readonly see: (finding: Finding<F, L>, naming: Naming) => readonly Phrase[];
  readonly why: string;
  readonly notProof: string;
  readonly ask: readonly string[];
  readonly others: string;
  /** Who may help two sides to talk; only where two sides of an agreement are in question. */
  readonly mayHelp?: (finding: Finding<F, L>, naming: Naming) => WhoMayHelp;
  readonly picture: (finding: Finding<F, L>, naming: Naming) => FindingPicture;
  readonly options: Readonly<Record<O, { readonly words: string; readonly reason: string }>>;
}

import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Network } from '../snapshot/network.ts';
import type { Finding } from '../talking-points/finding.ts';
import type { FindingPicture } from '../talking-points/talking-point.ts';
import type { Naming } from '../words/naming.ts';
import type { Phrase } from '../words/phrases.ts';

/**
 * A pattern that seems to work, without its words: `detect.ts` of its folder. It describes terms, routes and rooms;
 * it is no praise of an actor, and not being found is no fault. `F` and `L` name its facts and lists.
 */
export interface Pattern<F extends string = string, L extends string = string> {
  /** The name of its folder. */
  readonly id: string;
  /** Pure. Findings in the order of their keys; thresholds are those of the map. */
  readonly detect: (
    network: Network,
    thresholds: Readonly<Record<string, number>>,
  ) => readonly Finding<F, L>[];
}

/** The words of a pattern: `words.en.ts` of its folder. */
export interface PatternWords<F extends string = string, L extends string = string> {
  readonly title: string;
  readonly see: (finding: Finding<F, L>, naming: Naming) => readonly Phrase[];
  readonly picture: (finding: Finding<F, L>, naming: Naming) => FindingPicture;
}

/** A pattern found, with its sentences filled: the fields of GraphQL's type WhatWorks. */
export interface WhatWorks {
  readonly id: string;
  /** The id of the pattern. */
  readonly pattern: string;
  readonly title: string;
  readonly see: readonly Phrase[];
  readonly subjects: readonly Id[];
  readonly evidence: readonly Id[];
  readonly restsOn: string;
  readonly picture: FindingPicture;
}

import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { ChosenNetwork, Direction, Weighting } from './chosen-network.ts';

/** What every measure offered to people says of itself. The first of each choice is the measure's own. */
interface Offered {
  /** Kebab-case, unique over all measures, for example betweenness. */
  readonly id: string;
  /** The field's own name for it, for example "Betweenness". */
  readonly title: string;
  /** The question it answers, in plain words: "How often does it sit on the shortest way between two others?" */
  readonly question: string;
  readonly families: readonly [FamilyName, ...FamilyName[]];
  readonly directions: readonly [Direction, ...Direction[]];
  readonly weightings: readonly [Weighting, ...Weighting[]];
  /** What it does not prove, in sentences. */
  readonly notProof: string;
  /** Paper or standard, for example "Freeman 1977; Brandes 2001". */
  readonly source: string;
}

/** A measure with one value for each actor. Shown one at a time, in name order, never for a community. */
export interface ActorMeasureEntry extends Offered {
  /** What the value means, for a legend: "Share of the shortest ways between two others that pass it". */
  readonly meaning: string;
  /** One number for each actor of the network; NaN where undefined. Pure. */
  readonly values: (chosen: ChosenNetwork) => ArrayLike<number> | SampledValues;
  /** A value with its unit: "12%", "3 ways", "£1.2m". */
  readonly inWords: (value: number) => string;
  /** What it says of an actor without a value: "It has no known money in." */
  readonly undefinedInWords: string;
}

/** Values that were estimated from a sample, with the error in words. */
export interface SampledValues {
  readonly values: ArrayLike<number>;
  readonly sampling: string;
}

export interface MeasurePart {
  /** In words: "from charities to public bodies". */
  readonly name: string;
  /** Null where undefined. */
  readonly value: number | null;
  readonly words: string;
}

/** A measure of the network as a whole. */
export interface NetworkMeasureEntry extends Offered {
  readonly measure: (chosen: ChosenNetwork) => {
    /** Null where undefined. */
    readonly value: number | null;
    /** The value in a sentence with its meaning. */
    readonly words: string;
    /** From which it can be worked out again. */
    readonly parts: readonly MeasurePart[];
  };
}

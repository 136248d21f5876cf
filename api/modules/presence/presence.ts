import type { ChangeSetId, Id, PersonId } from '../../../graph-schema/model/ids.ts';
import type { EffectiveLevel } from '../../../graph-schema/model/visibility.ts';

/** Something on the map that a visit is about, with its effective level now. */
export interface About extends EffectiveLevel {
  readonly id: Id;
}

/** What someone wrote where another's value stands, while they decide between the two. */
export interface Wanted extends About {
  readonly field: string;
  /** The change set whose value stands. */
  readonly against: ChangeSetId;
  readonly value: unknown;
}

/** One open page of a map. No part of the map: it is gone soon after the page is. */
export interface Visit {
  readonly visit: string;
  readonly person: PersonId | null;
  readonly name: string;
  /** False: this person chose not to be shown. */
  readonly shown: boolean;
  /** What is selected; null where nothing is, or where it is gone. */
  readonly on: About | null;
  readonly wanted: Wanted | null;
}

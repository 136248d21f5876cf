import type { Id } from './ids.ts';

/** Why a change set is refused: nothing of it is applied. */
export interface Problem {
  readonly code:
    | 'INVALID_VALUE'
    | 'UNKNOWN_KIND'
    | 'UNKNOWN_FIELD'
    | 'UNKNOWN_ENTITY'
    | 'RULE_BROKEN'
    | 'TOO_MANY_CHANGES'
    | 'EMPTY_SET'
    | 'FUTURE_REVISION'
    | 'STOPPED';
  /** Which change of the set, counted from 0. */
  readonly change: number | undefined;
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly field: string | undefined;
  readonly expected: string;
  readonly found: string;
  readonly todo: string;
}

/** What a change meant to replace is no longer there. */
export interface Conflict {
  readonly change: number;
  readonly kind: string;
  readonly id: Id;
  /** Absent where the whole entity conflicts. */
  readonly field: string | undefined;
  /** What the sender wants there. */
  readonly yours: unknown;
  /** What is there now; `removed` where it is gone. */
  readonly theirs: unknown;
  /** The other entity, where a removal and a pointer meet. */
  readonly other: Id | undefined;
}

/** What is in place of an entity that is not there. */
export const REMOVED = 'removed';

/** A value in a few words, for messages; long text is cut. */
export function shown(value: unknown): string {
  const words = value === undefined ? 'nothing' : JSON.stringify(value);
  return words.length > 120 ? `${words.slice(0, 117)}… (${words.length} characters)` : words;
}

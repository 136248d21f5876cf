import { z } from 'zod';

/**
 * The four states of a fact that a finding may rest on.
 * `none`: we know there is none (counts as 0). `notStated`: the paper is silent.
 * `notKnown`: nobody told us (the default). Missing is never zero.
 */
export type Known<T> =
  | { readonly is: 'value'; readonly value: T }
  | { readonly is: 'none' }
  | { readonly is: 'notStated' }
  | { readonly is: 'notKnown' };

export type KnownState = Known<unknown>['is'];

export const KNOWN_STATES = ['value', 'none', 'notStated', 'notKnown'] as const;

export const NONE = { is: 'none' } as const;
export const NOT_STATED = { is: 'notStated' } as const;
export const NOT_KNOWN = { is: 'notKnown' } as const;

export function value<T>(of: T): Known<T> {
  return { is: 'value', value: of };
}

/** The value, or undefined in the other three states. */
export function valueOf<T>(known: Known<T> | undefined): T | undefined {
  return known?.is === 'value' ? known.value : undefined;
}

/** A number for sums: the value, 0 where there is known to be none, else undefined. */
export function numberOf(known: Known<number> | undefined): number | undefined {
  if (known?.is === 'none') return 0;
  return valueOf(known);
}

/** True where someone has told us: a value or none. "Else" in two-sided values takes the first such. */
export function isTold(known: Known<unknown> | undefined): boolean {
  return known?.is === 'value' || known?.is === 'none';
}

/** The first that is a value or none; when no one has told us, the first given state, else `notKnown`. */
export function firstTold<T>(...candidates: readonly (Known<T> | undefined)[]): Known<T> {
  const told = candidates.find((candidate) => isTold(candidate));
  if (told !== undefined) return told;
  return candidates.find((candidate) => candidate?.is === 'notStated') ?? NOT_KNOWN;
}

export function knownSchema<T>(inner: z.ZodType<T>): z.ZodType<Known<T>> {
  return z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('value'), value: inner }),
    z.strictObject({ is: z.literal('none') }),
    z.strictObject({ is: z.literal('notStated') }),
    z.strictObject({ is: z.literal('notKnown') }),
  ]);
}

import { z } from 'zod';
import type { Entity, Kind } from './entity-kinds.ts';
import { idSchema, type Id } from './ids.ts';

/** The closed union of edits. Merging, pasting, drawing and importing are lists of these. */
export type Change =
  | { readonly is: 'add'; readonly entity: Entity }
  | { readonly is: 'remove'; readonly entity: Entity }
  | {
      readonly is: 'set';
      readonly kind: Kind;
      readonly id: Id;
      /** The smallest part edited alone, as `amount.byTo`. */
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    };

/** As many as one request brings and one transaction writes. */
export const MOST_CHANGES_IN_A_SET = 5000;
/** A set with more than one transaction takes is a batch: sent and written in steps, and seen whole or not at all. */
export const MOST_CHANGES_IN_A_BATCH = 100_000;

/** The outer shape only; entities, fields and values are checked one by one against the tables. */
export const rawChangeSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('add'), entity: z.record(z.string(), z.unknown()) }),
  z.strictObject({ is: z.literal('remove'), entity: z.record(z.string(), z.unknown()) }),
  z.strictObject({
    is: z.literal('set'),
    kind: z.string(),
    id: idSchema,
    field: z.string().min(1).max(200),
    before: z.unknown(),
    after: z.unknown(),
  }),
]);

/** The change that takes this one back. */
export function invert(change: Change): Change {
  switch (change.is) {
    case 'add':
      return { is: 'remove', entity: change.entity };
    case 'remove':
      return { is: 'add', entity: change.entity };
    case 'set':
      return { ...change, before: change.after, after: change.before };
  }
}

/** The changes that take a whole set back, last first. */
export function invertAll(changes: readonly Change[]): readonly Change[] {
  return changes.map(invert).reverse();
}

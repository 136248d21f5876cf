import { choiceOr, optionalText, type FieldsOf, type FieldTable } from './field.ts';
import type { Id } from './ids.ts';

/** Who may see an item, from strictest to widest. */
export const LEVELS = ['only-me', 'mapping-group', 'alliance', 'public'] as const;
export type Level = (typeof LEVELS)[number];

/** Fields that every entity has besides its kind and id. */
export const COMMON_FIELDS = {
  level: choiceOr<Level>(LEVELS, 'mapping-group'),
  /** The person whose "only me" item it is; empty otherwise. */
  owner: optionalText(80),
} satisfies FieldTable;

/** An entity of one kind, as plain immutable data. */
export type EntityOf<K extends string, F extends FieldTable> = {
  readonly kind: K;
  readonly id: Id;
} & FieldsOf<typeof COMMON_FIELDS> &
  FieldsOf<F>;

/** One thing that is wrong with an entity, in words for the person who sent it. */
export interface RuleProblem {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  readonly todo: string;
}

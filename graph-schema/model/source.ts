import type { EntityOf } from './entity.ts';
import {
  choice,
  choiceOr,
  day,
  known,
  optionalText,
  outwards,
  pointer,
  pointers,
  text,
} from './field.ts';

export const SOURCE_KINDS = [
  'published-record',
  'document',
  'spreadsheet',
  'said-by-the-actor',
  'said-in-workshop',
  'said-about-the-actor',
  'estimate',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One document, record or conversation. */
export const sourceFields = {
  sourceKind: choice(SOURCE_KINDS),
  reference: text(500),
  date: known(day()),
  saidBy: pointers(['actor'], outwards('SAID_BY')),
  /** A role, never a name. */
  enteredBy: optionalText(120),
};

export type Source = EntityOf<'source', typeof sourceFields>;

export const CONFIRMED = ['neither', 'one-side', 'both'] as const;

/** Joins a source to an entity, and to one field of it if need be. */
export const evidenceFields = {
  source: pointer(['source'], outwards('FROM')),
  shows: pointer(['any'], outwards('SHOWS')),
  field: optionalText(120),
  confirmed: choiceOr(CONFIRMED, 'neither'),
  sureness: known(choice(['sure', 'fairly', 'guess'])),
  reviewDate: known(day()),
};

export type Evidence = EntityOf<'evidence', typeof evidenceFields>;

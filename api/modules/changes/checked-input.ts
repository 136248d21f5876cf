import { z } from 'zod';
import {
  changeSetIdSchema,
  mapIdSchema,
  type ChangeSetId,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import { invalidInput } from '../../errors.ts';

const MOST_OF_A_LABEL = 500;
const labelSchema = z.string().trim().min(1).max(MOST_OF_A_LABEL);

/** Throws INVALID_INPUT that names the field. */
export function checkedMapId(text: string): MapId {
  return checked(mapIdSchema, text, 'mapId', ID_WORDS);
}

export function checkedChangeSetId(text: string, field = 'changeSetId'): ChangeSetId {
  return checked(changeSetIdSchema, text, field, ID_WORDS);
}

export function checkedLabel(text: string): string {
  return checked(labelSchema, text, 'label', `1 to ${MOST_OF_A_LABEL} characters`);
}

const ID_WORDS = 'an id of 1 to 120 letters, digits or the signs _ . : -';

function checked<T>(schema: z.ZodType<T>, text: string, field: string, expected: string): T {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  const found = text.length > 80 ? `${text.slice(0, 80)}…, ${text.length} characters` : text;
  throw invalidInput(`Expected ${expected} as "${field}", found "${found}".`, field);
}

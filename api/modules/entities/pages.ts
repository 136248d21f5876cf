import { z } from 'zod';
import type { Kind } from '../../../graph-schema/model/entity-kinds.ts';
import { idSchema, type Id } from '../../../graph-schema/model/ids.ts';
import { invalidInput } from '../../errors.ts';
import type { OnMap } from './on-map.ts';

export const MOST_ON_A_PAGE = 200;

/** One page of a map's entities of a kind. Never skipped through: each page starts where the last one ended. */
export interface Page<K extends Kind> {
  readonly edges: readonly { readonly cursor: string; readonly node: OnMap<K> }[];
  readonly nodes: readonly OnMap<K>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Counts them all; one statement more. */
  readonly count: () => Promise<number>;
}

/** Where a page starts: after the entity that was entered then and has this id. */
export interface Keyset {
  readonly entered: number;
  readonly id: Id;
}

const VERSION = 1;
const cursorSchema = z.strictObject({
  v: z.literal(VERSION),
  entered: z.number().int(),
  id: idSchema,
});

export function cursorOf({ entered, id }: Keyset): string {
  return Buffer.from(JSON.stringify({ v: VERSION, entered, id })).toString('base64url');
}

/** Throws INVALID_INPUT for a cursor that no page has given. */
export function keysetOf(cursor: string): Keyset {
  const parsed = cursorSchema.safeParse(parsedJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) {
    throw invalidInput('Expected a cursor from an earlier page. Start again without one.', 'after');
  }
  return parsed.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Throws INVALID_INPUT where `first` is not 1 to `most`. */
export function checkedFirst(first: number | null | undefined, most = MOST_ON_A_PAGE): number {
  if (typeof first === 'number' && first >= 1 && first <= most) return first;
  throw invalidInput(`Expected "first" from 1 to ${most}, found ${String(first)}.`, 'first');
}

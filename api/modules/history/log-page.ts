import { z } from 'zod';
import { invalidInput } from '../../errors.ts';
import type { SeenChangeSet } from '../changes/seen-change-sets.ts';

/** A page of the log, newest first. */
export interface LogPage {
  readonly edges: readonly { readonly cursor: string; readonly node: SeenChangeSet }[];
  readonly nodes: readonly SeenChangeSet[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** One statement more. */
  readonly people: () => Promise<readonly string[]>;
}

const cursorSchema = z.strictObject({ v: z.literal(1), revision: z.number().int().positive() });

export function logCursor(revision: number): string {
  return Buffer.from(JSON.stringify({ v: 1, revision })).toString('base64url');
}

/** The revision that a page ended at. Throws INVALID_INPUT for a cursor that no page has given. */
export function revisionOf(cursor: string): number {
  const parsed = cursorSchema.safeParse(parsedJson(Buffer.from(cursor, 'base64url').toString()));
  if (parsed.success) return parsed.data.revision;
  throw invalidInput('Expected a cursor from an earlier page. Start again without one.', 'after');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

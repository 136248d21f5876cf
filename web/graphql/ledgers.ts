import { z } from 'zod';
import { FAMILY_NAMES } from '../../graph-schema/flow-families/index.ts';
import { idSchema, type MapId } from '../../graph-schema/model/ids.ts';
import { enumOf } from './enum-of.ts';
import { LEDGERS } from './ledgers.operations.ts';
import { request } from './request.ts';
import { RequestProblem } from './request-problem.ts';

const cellSchema = z.object({
  words: z.string(),
  /** In pence for money; null where the cell is text or nobody told us. */
  value: z.number().nullable(),
  is: enumOf(['value', 'none', 'not-stated', 'not-known']),
  about: idSchema.nullable(),
});

const rowSchema = z.object({
  id: z.string(),
  cells: z.array(cellSchema),
  items: z.array(idSchema),
  families: z.array(enumOf(FAMILY_NAMES)),
});

const tableSchema = z.object({
  id: z.string(),
  title: z.string(),
  definition: z.string(),
  columns: z.array(z.object({ id: z.string(), words: z.string(), figures: z.boolean() })),
  rows: z.array(rowSchema),
  total: rowSchema.nullable(),
  empty: z.string(),
  notes: z.array(z.string()),
  restsOn: z.string(),
});

const ledgersSchema = z.object({
  revision: z.number(),
  period: z.string(),
  ledgers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      about: z.string(),
      tables: z.array(tableSchema),
    }),
  ),
});

export type LedgerCell = z.infer<typeof cellSchema>;
export type LedgerRow = z.infer<typeof rowSchema>;
export type LedgerTable = z.infer<typeof tableSchema>;
export type Ledgers = z.infer<typeof ledgersSchema>;
export type Ledger = Ledgers['ledgers'][number];

/** All ledgers of a map at its newest content revision. Throws RequestProblem. */
export async function readLedgers(mapId: MapId): Promise<Ledgers> {
  const schema = z.object({ map: z.object({ ledgers: ledgersSchema }).nullable() });
  const { map } = await request(LEDGERS, { mapId }, schema);
  if (map === null) throw new RequestProblem('not-found');
  return map.ledgers;
}

import { z } from 'zod';
import { day, flag, number, openParts, optionalText, plain, text, texts } from './field.ts';
import { daySchema, type Day } from './day.ts';
import type { EntityOf } from './entity.ts';

/** What a map shows: the flows of a day, of a financial year (1 April to 31 March), or of all years. */
export type Shows =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'financial-year'; readonly startYear: number }
  | { readonly is: 'all-years' };

export const showsSchema: z.ZodType<Shows> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('day'), day: daySchema }),
  z.strictObject({
    is: z.literal('financial-year'),
    startYear: z.number().int().min(1900).max(2200),
  }),
  z.strictObject({ is: z.literal('all-years') }),
]);

/** The one entity that stands for the whole map; its id is the map's id. */
export const mapFields = {
  title: text(120),
  purpose: optionalText(2000),
  /** Where it draws its line, in words. */
  boundary: optionalText(2000),
  asAt: day(),
  shows: plain(showsSchema),
  /** Settings of talking points that differ from their defaults, by option name. */
  thresholds: openParts(number({ max: 1_000_000_000, whole: false })),
  madeUp: flag(),
  /** Licence and source of open data that the map was made from. */
  attribution: optionalText(2000),
  ownerGroup: optionalText(200),
  /** Labels to hint at besides those that every map begins with, and those of them that this map leaves out. */
  hintLabels: texts(120, 200),
  hintLabelsOff: texts(120, 200),
};

export type MapEntity = EntityOf<'map', typeof mapFields>;

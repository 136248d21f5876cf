import { z } from 'zod';
import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { idSchema, type MapId } from '../../graph-schema/model/ids.ts';
import { enumOf } from './enum-of.ts';
import { request } from './request.ts';
import { RequestProblem } from './request-problem.ts';
import { TALKING_POINTS } from './talking-points.operations.ts';

/** Themes in the order in which they are shown. None is more serious than another. */
export const THEMES = [
  'money',
  'terms',
  'voice-and-decisions',
  'connection',
  'holding-it-together',
] as const;
export type Theme = (typeof THEMES)[number];

const familySchema: z.ZodType<FamilyName> = enumOf(FAMILY_NAMES);

const findingSchema = z.object({
  id: z.string(),
  talkingPoint: z.string(),
  theme: enumOf(THEMES),
  title: z.string(),
  see: z.array(z.object({ text: z.string(), strong: z.boolean(), about: idSchema.nullable() })),
  why: z.string(),
  notProof: z.string(),
  ask: z.array(z.string()),
  others: z.string(),
  restsOn: z.string(),
  replies: z.string(),
  subjects: z.array(idSchema),
  evidence: z.array(idSchema),
  settings: z.array(
    z.object({
      name: z.string(),
      words: z.string(),
      value: z.number(),
      defaultValue: z.number(),
      reason: z.string(),
    }),
  ),
  picture: z.object({
    families: z.array(familySchema),
    notes: z.array(z.object({ at: idSchema, words: z.string() })),
    bands: z.array(z.object({ around: z.array(idSchema), words: z.string() })),
  }),
});

/** One pattern in what people have told the map, in words. */
export type Finding = z.infer<typeof findingSchema>;

const talkingPointsSchema = z.object({
  revision: z.number(),
  upToDate: z.boolean(),
  progress: z.number(),
  findings: z.array(findingSchema),
  silent: z.array(z.object({ id: z.string(), title: z.string(), needs: z.string() })),
});
export type TalkingPoints = z.infer<typeof talkingPointsSchema>;

export async function readTalkingPoints(mapId: MapId): Promise<TalkingPoints> {
  const schema = z.object({ map: z.object({ talkingPoints: talkingPointsSchema }).nullable() });
  const { map } = await request(TALKING_POINTS, { mapId }, schema);
  if (map === null) throw new RequestProblem('not-found');
  return map.talkingPoints;
}

import { z } from 'zod';
import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { idSchema, type MapId } from '../../graph-schema/model/ids.ts';
import { enumOf } from './enum-of.ts';
import { request } from './request.ts';
import { RequestProblem } from './request-problem.ts';
import {
  ABOUT_THE_MAP,
  ASKED_FOR,
  HOW_SURE,
  IF_SETTINGS,
  TALKING_POINTS,
  WHAT_WORKS,
} from './talking-points.operations.ts';

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

const seeSchema = z.array(
  z.object({ text: z.string(), strong: z.boolean(), about: idSchema.nullable() }),
);
/** A sentence, its figures and names in bold. */
export type See = z.infer<typeof seeSchema>;

const pictureSchema = z.object({
  families: z.array(familySchema),
  notes: z.array(z.object({ at: idSchema, words: z.string() })),
  bands: z.array(z.object({ around: z.array(idSchema), words: z.string() })),
});

const findingSchema = z.object({
  id: z.string(),
  talkingPoint: z.string(),
  theme: enumOf(THEMES),
  title: z.string(),
  see: seeSchema,
  why: z.string(),
  notProof: z.string(),
  ask: z.array(z.string()),
  others: z.string(),
  mayHelp: z.object({ words: seeSchema }).nullable(),
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
  picture: pictureSchema,
});

/** One pattern in what people have told the map, in words. */
export type Finding = z.infer<typeof findingSchema>;

const settingSchema = z.object({
  name: z.string(),
  talkingPoint: z.string(),
  title: z.string(),
  words: z.string(),
  type: enumOf(['count', 'percent']),
  value: z.number(),
  defaultValue: z.number(),
  least: z.number(),
  most: z.number(),
  reason: z.string(),
});

/** A threshold of the map, with its default and the reason for it. */
export type Setting = z.infer<typeof settingSchema>;

const onRequestSchema = z.object({ id: z.string(), title: z.string(), question: z.string() });
/** A talking point that waits to be asked for. */
export type OnRequest = z.infer<typeof onRequestSchema>;

const talkingPointsSchema = z.object({
  revision: z.number(),
  upToDate: z.boolean(),
  progress: z.number(),
  findings: z.array(findingSchema),
  silent: z.array(z.object({ id: z.string(), title: z.string(), needs: z.string() })),
  onRequest: z.array(onRequestSchema),
  settings: z.array(settingSchema),
});
export type TalkingPoints = z.infer<typeof talkingPointsSchema>;

export async function readTalkingPoints(mapId: MapId): Promise<TalkingPoints> {
  const map = await readOfMap(TALKING_POINTS, { mapId }, { talkingPoints: talkingPointsSchema });
  return map.talkingPoints;
}

const askedForSchema = z.object({ findings: z.array(findingSchema), needs: z.string() });
export type AskedFor = z.infer<typeof askedForSchema>;

export async function readAskedFor(mapId: MapId, talkingPoint: string): Promise<AskedFor> {
  const map = await readOfMap(ASKED_FOR, { mapId, talkingPoint }, { askedFor: askedForSchema });
  return map.askedFor;
}

/** How sure a finding is, in words; null where the map has no such finding any more. */
export async function readHowSure(mapId: MapId, finding: string): Promise<string | null> {
  const howSure = z.object({ words: z.string() }).nullable();
  const map = await readOfMap(HOW_SURE, { mapId, finding }, { howSure });
  return map.howSure?.words ?? null;
}

const nearFindingSchema = z
  .object({ id: z.string(), title: z.string(), see: z.array(z.object({ text: z.string() })) })
  .transform(({ id, title, see }) => ({ id, title, see: see.map(({ text }) => text).join('') }));
const ifSettingsSchema = z.object({
  appears: z.array(nearFindingSchema),
  disappears: z.array(nearFindingSchema),
});
/** What other settings would bring and take away. */
export type IfSettings = z.infer<typeof ifSettingsSchema>;

export async function readIfSettings(
  mapId: MapId,
  tried: Readonly<Record<string, number>>,
): Promise<IfSettings> {
  const settings = Object.entries(tried).map(([name, value]) => ({ name, value }));
  const map = await readOfMap(IF_SETTINGS, { mapId, settings }, { ifSettings: ifSettingsSchema });
  return map.ifSettings;
}

const whatWorksSchema = z.object({
  found: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      see: seeSchema,
      subjects: z.array(idSchema),
      evidence: z.array(idSchema),
      restsOn: z.string(),
      picture: pictureSchema,
    }),
  ),
});
/** A pattern that seems to work. */
export type WhatWorks = z.infer<typeof whatWorksSchema>['found'][number];

export async function readWhatWorks(mapId: MapId): Promise<readonly WhatWorks[]> {
  const map = await readOfMap(WHAT_WORKS, { mapId }, { whatWorks: whatWorksSchema });
  return map.whatWorks.found;
}

const aboutSchema = z.object({
  see: seeSchema,
  families: z.array(z.object({ family: familySchema, words: z.string() })),
  cards: z.array(z.object({ question: z.string() })),
});
/** What the map covers, who has not been asked, and what no map can see. */
export type AboutTheMap = z.infer<typeof aboutSchema>;

export async function readAboutTheMap(mapId: MapId): Promise<AboutTheMap> {
  const map = await readOfMap(ABOUT_THE_MAP, { mapId }, { aboutTheMap: aboutSchema });
  return map.aboutTheMap;
}

/** Fields of a map that is there. Throws RequestProblem. */
async function readOfMap<const S extends z.ZodRawShape>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: S,
): Promise<z.infer<z.ZodObject<S>>> {
  const schema = z.object({ map: z.object(shape).nullable() });
  const { map } = await request(query, variables, schema);
  if (map === null) throw new RequestProblem('not-found');
  return map;
}

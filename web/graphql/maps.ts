import { z } from 'zod';
import { daySchema, type Day } from '../../graph-schema/model/day.ts';
import { mapIdSchema, type MapId } from '../../graph-schema/model/ids.ts';
import {
  COPY_MAP,
  CREATE_MAP,
  DELETE_MAP,
  LIST_MAPS,
  RENAME_MAP,
  RESTORE_MAP,
} from './maps.operations.ts';
import { request } from './request.ts';

const listingSchema = z.object({
  id: mapIdSchema,
  title: z.string(),
  purpose: z.string(),
  asAt: daySchema,
  madeUp: z.boolean(),
  attribution: z.string(),
  revision: z.number(),
  lastChangedAt: z.string(),
  /** Null while an import is running. */
  counts: z
    .object({
      actors: z.number(),
      flows: z.number(),
      agreements: z.number(),
      rooms: z.number(),
      interests: z.number(),
      sources: z.number(),
    })
    .nullable(),
});

const deletedSchema = z.object({ id: mapIdSchema, title: z.string(), deletedAt: z.string() });

/** A map as the list of maps shows it. */
export type MapListing = z.infer<typeof listingSchema>;
export type DeletedMap = z.infer<typeof deletedSchema>;

const listSchema = z.object({ maps: z.array(listingSchema), deletedMaps: z.array(deletedSchema) });
export type MapsList = z.infer<typeof listSchema>;

export function listMaps(): Promise<MapsList> {
  return request(LIST_MAPS, {}, listSchema);
}

export interface NewMap {
  readonly mapId: MapId;
  readonly title: string;
  readonly purpose: string;
  readonly asAt: Day;
}

export async function createMap(input: NewMap): Promise<MapListing> {
  const schema = z.object({ createMap: listingSchema });
  return (await request(CREATE_MAP, { input }, schema)).createMap;
}

export async function renameMap(mapId: MapId, title: string): Promise<MapListing> {
  const schema = z.object({ renameMap: listingSchema });
  return (await request(RENAME_MAP, { mapId, title }, schema)).renameMap;
}

export async function copyMap(mapId: MapId, title: string): Promise<MapListing> {
  const schema = z.object({ copyMap: listingSchema });
  return (await request(COPY_MAP, { mapId, title }, schema)).copyMap;
}

export async function deleteMap(mapId: MapId): Promise<DeletedMap> {
  const schema = z.object({ deleteMap: deletedSchema });
  return (await request(DELETE_MAP, { mapId }, schema)).deleteMap;
}

export async function restoreMap(mapId: MapId): Promise<MapListing> {
  const schema = z.object({ restoreMap: listingSchema });
  return (await request(RESTORE_MAP, { mapId }, schema)).restoreMap;
}

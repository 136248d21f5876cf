import type { MapId } from '../../graph-schema/model/ids.ts';

/** The address of a map's own page. */
export function mapPath(mapId: MapId): string {
  return `/maps/${encodeURIComponent(mapId)}`;
}

export function ledgersPath(mapId: MapId): string {
  return `${mapPath(mapId)}/ledgers`;
}

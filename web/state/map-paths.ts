import type { Id, MapId } from '../../graph-schema/model/ids.ts';

/** The address of a map's own page. */
export function mapPath(mapId: MapId): string {
  return `/maps/${encodeURIComponent(mapId)}`;
}

export function ledgersPath(mapId: MapId): string {
  return `${mapPath(mapId)}/ledgers`;
}

export function changesPath(mapId: MapId): string {
  return `${mapPath(mapId)}/changes`;
}

/** The map with one thing selected in the picture. */
export function selectedPath(mapId: MapId, id: Id): string {
  return `${mapPath(mapId)}?${new URLSearchParams({ view: 'picture', select: id }).toString()}`;
}

import type { MapId } from '../../graph-schema/model/ids.ts';

/** Hands the reader the whole map as our JSON, as the server writes it: all that they may see. */
export function downloadMap(mapId: MapId): void {
  const link = document.createElement('a');
  link.href = `/maps/${encodeURIComponent(mapId)}/download`;
  link.download = '';
  link.click();
}

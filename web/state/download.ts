import type { MapId } from '../../graph-schema/model/ids.ts';

/** Hands the reader the whole map as our JSON, as the server writes it: all that they may see. */
export function downloadMap(mapId: MapId): void {
  const link = document.createElement('a');
  link.href = `/maps/${encodeURIComponent(mapId)}/download`;
  link.download = '';
  link.click();
}

/** Hands the reader a text of this page as a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

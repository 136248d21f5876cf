import { settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';

/** The whole map as our JSON: every entity that the reader may see, as the model holds it. */
export function wholeMapAsJson(state: AllianceMap): string {
  const { mapId, revision, contentRevision } = state;
  const entities = [...state.entities.values()];
  const whole = { format: 'alliance-map', version: 1, mapId, revision, contentRevision, entities };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** "aldermouth-revision-12.json": letters, digits and hyphens only. */
export function downloadName(state: AllianceMap): string {
  const title = settings(state)?.title ?? state.mapId;
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${plain === '' ? 'map' : plain}-revision-${String(state.revision)}.json`;
}

/** Hands the reader a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

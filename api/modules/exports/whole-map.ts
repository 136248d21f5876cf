import { settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';

export const FORMAT_NAME = 'alliance-map';
export const FORMAT_VERSION = 1;

/** A whole map as one file: everything that is needed to make the same map again, by one `add` for each entity. */
export interface WholeMapFile {
  readonly format: typeof FORMAT_NAME;
  readonly version: typeof FORMAT_VERSION;
  /** When it was written, and at which revision of the map. */
  readonly writtenAt: string;
  readonly revision: number;
  readonly contentRevision: number;
  /** How many change sets the log held; the log itself stays with the map. */
  readonly changeSets: number;
  readonly map: { readonly id: string; readonly title: string };
  /** All that the viewer may see, the map's own settings first. */
  readonly entities: readonly Entity[];
}

/** Pure. The state must hold the map's own settings, as every map does. */
export function wholeMapFile(state: AllianceMap, writtenAt: string): WholeMapFile {
  const map = settings(state);
  const entities = [...state.entities.values()];
  return {
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    writtenAt,
    revision: state.revision,
    contentRevision: state.contentRevision,
    changeSets: state.revision,
    map: { id: state.mapId, title: map?.title ?? '' },
    entities: [
      ...entities.filter(({ kind }) => kind === 'map'),
      ...entities.filter(({ kind }) => kind !== 'map'),
    ],
  };
}

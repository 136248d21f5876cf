import type { Entity, Kind } from '../../graph-schema/model/entity-kinds.ts';
import type { SelectionPanelProps } from '../state/view-types.ts';

/** What every part of a panel is given: the map as it is shown. */
export interface InView {
  readonly view: SelectionPanelProps;
}

/** A panel of one kind: the map as it is shown, and the entity that the panel is about. */
export interface PanelOf<K extends Kind> extends InView {
  readonly about: Extract<Entity, { kind: K }>;
}

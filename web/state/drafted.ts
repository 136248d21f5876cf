import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';

/** A flow that is being told and not saved yet, as the picture shows it. */
export interface Drafted {
  /** The map as it would be with it. */
  readonly state: AllianceMap;
  readonly flow: Id;
  /** How it reads; null while something is still to be told. */
  readonly reads: string | null;
}

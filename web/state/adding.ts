import type { ActorSort } from '../../graph-schema/edits/add-actor.ts';
import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { Id } from '../../graph-schema/model/ids.ts';

/** What is known of a flow before it is told: an end that was pressed, a family that was asked about. */
export interface AddedFlow {
  readonly from?: Id | null;
  readonly to?: Id | null;
  readonly family?: FamilyName;
}

/** What is being added to the map beside it. */
export type Adding =
  | { readonly is: 'names'; readonly usual: ActorSort | undefined }
  | { readonly is: 'flow'; readonly known: AddedFlow };

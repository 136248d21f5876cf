import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';

/** What the panel of one thing is given. */
export interface PanelProps {
  readonly state: AllianceMap;
  readonly time: TimeShown;
  readonly selection: Id | null;
  onSelect(this: void, id: Id | null): void;
}

import { createContext, use } from 'react';
import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import type { CommandTarget } from '../commands/commands.ts';
import type { Finding } from '../graphql/talking-points.ts';
import type { Picture } from '../picture/picture-of.ts';
import type { Adding } from './adding.ts';
import type { Drafted } from './drafted.ts';
import type { AskedView } from './useAsked.ts';
import type { AddressState } from './useAddress.ts';
import type { MeasuredView } from './useMeasured.ts';
import type { MarkedView } from '../history/useMarked.ts';
import type { OpenMap, OpenMapView } from './open-map.ts';
import type { ShownLedgerRow } from './useShownRow.ts';
import type { Say } from './useSaid.ts';
import type { TalkingPointsView } from './useTalkingPoints.ts';
import type { ViewName } from './view-types.ts';

/** All that the parts of a map page share. */
export interface MapPageState extends AddressState {
  readonly mapId: MapId;
  readonly openMap: OpenMap;
  readonly saved: OpenMapView;
  readonly state: AllianceMap;
  readonly time: TimeShown;
  readonly phone: boolean;
  /** What is shown; `talk` only where there is no room for a panel beside the view. */
  readonly view: ViewName | 'talk';
  /** Families switched on; in the picture at most three of them. */
  readonly families: readonly FamilyName[];
  readonly points: TalkingPointsView;
  /** What was asked for besides. */
  readonly asked: AskedView;
  /** The finding that is played. */
  readonly finding: Finding | null;
  /** The row of a ledger that is shown, where the address names one. */
  readonly ledgerRow: ShownLedgerRow;
  /** What the page of changes, or a day of the past, marks. */
  readonly marking: MarkedView;
  /** The measure by which shapes are sized or tinted, where the address names one. */
  readonly measuring: MeasuredView;
  readonly picture: Picture;
  /** What is in full colour: the evidence of the finding, else the items of the ledger's row. */
  readonly marked: ReadonlySet<Id>;
  /** Something is in full colour and the rest is pale. */
  readonly playing: boolean;
  /** What is being added beside the map. */
  readonly adding: Adding | null;
  readonly setAdding: (adding: Adding | null) => void;
  /** The flow that is being told, where the picture shows it already. */
  readonly drafted: Drafted | null;
  readonly setDrafted: (drafted: Drafted | null) => void;
  readonly commands: CommandTarget;
  readonly select: (id: Id | null) => void;
  readonly play: (finding: Finding | null) => void;
  /** Tells the reader what was done, on screen and aloud. */
  readonly say: Say;
}

export const MapPageContext = createContext<MapPageState | null>(null);

export function useMapPage(): MapPageState {
  const page = use(MapPageContext);
  if (page === null) throw new Error('This part belongs on a map page.');
  return page;
}

import type { Problem } from '../graph-schema/model/problem.ts';
import type { Shows } from '../graph-schema/model/alliance-map-entity.ts';
import type { Id, MapId } from '../graph-schema/model/ids.ts';
import type { Known } from '../graph-schema/model/known.ts';
import type { ApplyOutcome } from './modules/changes/change-request.ts';
import type { ToldConflict } from './modules/changes/changed-since.ts';
import type { SeenChange, SeenChangeSet } from './modules/changes/seen-change-sets.ts';
import type { LogPage } from './modules/history/log-page.ts';
import type { OnMap } from './modules/entities/on-map.ts';
import type { Page } from './modules/entities/pages.ts';
import type { MapListing } from './modules/maps/maps.store.ts';
import type { FlowWay, ReachedPlace } from './modules/paths/paths.service.ts';
import type { TalkingPointsOfMap } from './modules/talking-points/talking-points.service.ts';

/** What the resolvers of each type are given, where that is not the type itself. */

export type MapParent = MapListing;
export type ShowsParent = Shows;

export type ActorParent = OnMap<'actor'>;
export type FlowParent = OnMap<'flow'>;
export type AgreementParent = OnMap<'agreement'>;
export type PartyParent = OnMap<'party'>;
export type TermParent = OnMap<'term'>;
export type RoomParent = OnMap<'room'>;
export type SeatParent = OnMap<'seat'>;
export type AffectedByParent = OnMap<'affectedBy'>;
export type InterestParent = OnMap<'interest'>;
export type InterestLinkParent = OnMap<'interestLink'>;
export type SourceParent = OnMap<'source'>;
export type EvidenceParent = OnMap<'evidence'>;
export type PlaceParent = OnMap<'place'>;

export interface TermByPartyParent {
  readonly mapId: MapId;
  readonly partyId: Id;
  readonly value: Known<string | number | boolean>;
}

export interface KnownActorParent {
  readonly mapId: MapId;
  readonly known: Known<Id>;
}

export type KnownFact = Known<unknown>;

export type ActorPage = Page<'actor'>;
export type FlowPage = Page<'flow'>;
export type AgreementPage = Page<'agreement'>;
export type RoomPage = Page<'room'>;
export type InterestPage = Page<'interest'>;
export type SourcePage = Page<'source'>;

export type ReachedParent = ReachedPlace;
export type FlowPathParent = FlowWay;

export type TalkingPointsParent = TalkingPointsOfMap;

export type AppliedParent = Extract<ApplyOutcome, { is: 'applied' }>;
export type ConflictsParent = Extract<ApplyOutcome, { is: 'conflict' }>;
export type RefusedParent = Extract<ApplyOutcome, { is: 'refused' }>;
export type ConflictParent = ToldConflict;
export type ProblemParent = Problem;
export type ChangeParent = SeenChange;
export type ChangeSetParent = SeenChangeSet;
export type LogPageParent = LogPage;

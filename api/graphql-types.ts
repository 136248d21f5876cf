/* Printed by "npm run generate" from graph-schema/graphql. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  KnownFact,
  MapParent,
  ActorParent,
  FlowParent,
  AgreementParent,
  PartyParent,
  TermParent,
  TermByPartyParent,
  RoomParent,
  SeatParent,
  AffectedByParent,
  InterestParent,
  InterestLinkParent,
  SourceParent,
  EvidenceParent,
  PlaceParent,
  ActorPage,
  FlowPage,
  AgreementPage,
  RoomPage,
  InterestPage,
  SourcePage,
  ReachedParent,
  FlowPathParent,
  KnownActorParent,
  ShowsParent,
  TalkingPointsParent,
  ChangeSetParent,
  LogPageParent,
  ChangeParent,
  AppliedParent,
  ConflictsParent,
  RefusedParent,
  ConflictParent,
  ProblemParent,
} from './graphql-parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day as ISO text, for example 2025-10-31. */
  Day: { input: string; output: string };
  /**
   * One entity as plain data, in the shape of the tables in graph-schema/model: `kind`, `id`, `level` and the
   * fields of its kind. Facts are one of {is: "value", value}, {is: "none"}, {is: "notStated"}, {is: "notKnown"}.
   */
  EntityData: { input: unknown; output: unknown };
  /** A value of one field, in the shape that the field's table gives it. */
  FieldValue: { input: unknown; output: unknown };
  /** A moment as ISO text in UTC, for example 2025-10-31T09:30:00.000Z. */
  Moment: { input: string; output: string };
  /** The value of a term: text, a number, or true or false, as the table of terms says for its key. */
  TermValue: { input: string | number | boolean; output: string | number | boolean };
};

/** What the map is and is not. */
export type AboutTheMap = {
  /** Questions to ask oneself about what no map can see. */
  readonly cards: ReadonlyArray<ReflectionCard>;
  /** How much is known of each family, in the order of the families. */
  readonly families: ReadonlyArray<FamilyCovered>;
  /** The content revision that it belongs to. */
  readonly revision: Scalars['Int']['output'];
  /** In sentences: who has not told us anything yet, what is well covered, what can't be seen. */
  readonly see: ReadonlyArray<Phrase>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type Actor = {
  /** Whether it says it acts as a connector. */
  readonly actsAsConnector: KnownActsAsConnector;
  /** Other names it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is based. */
  readonly based: KnownBased;
  /** Actors that something from it reaches, through others if need be, nearest first. */
  readonly downstream: ReadonlyArray<Reached>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows to it, in the order in which they came. */
  readonly flowsIn: ReadonlyArray<Flow>;
  /** Flows from it, in the order in which they came. */
  readonly flowsOut: ReadonlyArray<Flow>;
  /** A hint on the name, or empty. */
  readonly hint: Scalars['String']['output'];
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Charity or company numbers and organisation identifiers. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Its links to interests; what it offers comes first to ask for. */
  readonly interestLinks: ReadonlyArray<InterestLink>;
  /** Led by people it serves; self-declared only. */
  readonly ledByPeopleItServes: KnownLedBy;
  /** Who may see it. */
  readonly level: Level;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The actor that it is part of. */
  readonly partOf: Maybe<Actor>;
  /** Agreements it is a party to, with its roles. */
  readonly parties: ReadonlyArray<Party>;
  /** Actors that are part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** Neighbourhoods, villages or towns it is in. */
  readonly places: ReadonlyArray<Place>;
  /** What it does in this place. */
  readonly roles: ReadonlyArray<RoleHere>;
  /** Seats it holds in rooms. */
  readonly seats: ReadonlyArray<Seat>;
  /** True where location, places and neighbours are hidden from wider views. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** A short name, or empty. */
  readonly shortName: Scalars['String']['output'];
  /** Yearly income. */
  readonly size: KnownSize;
  /** Which of the four types. */
  readonly type: ActorType;
  /** Actors from whom something reaches it, through others if need be, nearest first. */
  readonly upstream: ReadonlyArray<Reached>;
  /** Why it is on this map. */
  readonly whyOnMap: WhyOnMap;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorDownstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorFlowsInArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorFlowsOutArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorInterestLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is on the map. Actors carry no number that orders them. */
export type ActorUpstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  /** The actors of the page with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; asked for only when wanted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One actor of a page. */
export type ActorEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** Which actors a list holds. All that is given must hold. */
export type ActorFilter = {
  /** In one of these places. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these sectors. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** With these words in a name or alias. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<ActorType>>;
};

/** One measure of position for each organisation, funder and connector. */
export type ActorMeasure = {
  /** The day or period of its data, in words. */
  readonly data: Scalars['String']['output'];
  /** The direction that was used. */
  readonly direction: MeasureDirection;
  /** The families that were used. */
  readonly families: ReadonlyArray<FlowFamily>;
  /** Smallest value, or null where there is none: the lower end of a legend. */
  readonly least: Maybe<Scalars['Float']['output']>;
  /** The same in words. */
  readonly leastWords: Scalars['String']['output'];
  /** What the value means, in words, for a legend. */
  readonly meaning: Scalars['String']['output'];
  /** The measure. */
  readonly measure: MeasureOffered;
  /** Largest value, or null where there is none: the upper end of a legend. */
  readonly most: Maybe<Scalars['Float']['output']>;
  /** The same in words. */
  readonly mostWords: Scalars['String']['output'];
  /** What it does not prove. */
  readonly notProof: Scalars['String']['output'];
  /** The content revision that it belongs to. */
  readonly revision: Scalars['Int']['output'];
  /** Error where values are sampled, in words, else empty. */
  readonly sampling: Scalars['String']['output'];
  /** Where the definition comes from. */
  readonly source: Scalars['String']['output'];
  /** In the order of names. Communities have none. */
  readonly values: ReadonlyArray<ActorMeasureValue>;
  /** The weighting that was used. */
  readonly weighting: MeasureWeighting;
};

/** The value of one actor. */
export type ActorMeasureValue = {
  /** The actor. */
  readonly actor: Scalars['ID']['output'];
  /** The value; null where it is undefined or the map knows too little. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The value in a sentence with its meaning. */
  readonly words: Scalars['String']['output'];
};

/** An actor or a room. */
export type ActorOrRoom = Community | Connector | Funder | Organisation | Room;

/** The four types of actor. */
export type ActorType =
  /** People who share a place, experience, interest or identity; never a list of persons. */
  | 'community'
  /** A connecting role; never a name unless the person chose it. */
  | 'connector'
  /** A body that is here mainly to fund or commission. */
  | 'funder'
  /** An organisation. */
  | 'organisation';

/** Self-declared connecting. */
export type ActsAsConnector =
  /** Informally. */
  | 'informally'
  /** No. */
  | 'no'
  /** Paid. */
  | 'paid'
  /** Recognised. */
  | 'recognised';

/** That a community is affected by an agreement or a room. */
export type AffectedBy = {
  /** The agreement or room. */
  readonly by: AgreementOrRoom;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
};

/** A deal that flows happen under. */
export type Agreement = {
  /** Its kind. */
  readonly agreementKind: AgreementKind;
  /** Agreements that stand under it. */
  readonly below: ReadonlyArray<Agreement>;
  /** From the agreement it stands under up to the root. */
  readonly chain: ReadonlyArray<Agreement>;
  /** Rooms that decide about it. */
  readonly decidedIn: ReadonlyArray<Room>;
  /** Its last day. */
  readonly end: KnownDay;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that happen under it. */
  readonly flows: ReadonlyArray<Flow>;
  /** How the parties say they work; never worked out. */
  readonly howWeWork: KnownHowWeWork;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** A note, or empty. */
  readonly note: Scalars['String']['output'];
  /** Who is in it, with their roles. */
  readonly parties: ReadonlyArray<Party>;
  /** The name of the programme that it and all under it make; root agreements only. */
  readonly programmeName: Scalars['String']['output'];
  /** A short reference such as A14a, or empty. */
  readonly reference: Scalars['String']['output'];
  /** Agreements that replace it. */
  readonly replacedBy: ReadonlyArray<Agreement>;
  /** Agreements that it replaces. */
  readonly replaces: ReadonlyArray<Agreement>;
  /** Its first day. */
  readonly start: KnownDay;
  /** How it stands, as entered. */
  readonly state: State;
  /** Who refused, declined or proposed it. */
  readonly stateBy: Maybe<Actor>;
  /** How it stands on a day, with ended and not started worked out from its dates. */
  readonly stateOn: State;
  /** Why, in their words; or empty. */
  readonly stateReason: Scalars['String']['output'];
  /** What it is about; or empty. */
  readonly subject: Scalars['String']['output'];
  /** What it says. */
  readonly terms: ReadonlyArray<Term>;
  /** The agreement it stands under. */
  readonly under: Maybe<Agreement>;
};

/** A deal that flows happen under. */
export type AgreementBelowArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A deal that flows happen under. */
export type AgreementDecidedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A deal that flows happen under. */
export type AgreementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A deal that flows happen under. */
export type AgreementFlowsArgs = {
  first: Scalars['Int']['input'];
};

/** A deal that flows happen under. */
export type AgreementPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A deal that flows happen under. */
export type AgreementReplacedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A deal that flows happen under. */
export type AgreementStateOnArgs = {
  day: InputMaybe<Scalars['Day']['input']>;
};

/** A deal that flows happen under. */
export type AgreementTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** The agreements of the page with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; asked for only when wanted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One agreement of a page. */
export type AgreementEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** Which agreements a list holds. All that is given must hold. */
export type AgreementFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** With one of these actors among the parties. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states, as entered. */
  readonly states?: InputMaybe<ReadonlyArray<State>>;
  /** With these words in its name or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of agreement. */
export type AgreementKind =
  /** An alliance agreement. */
  | 'alliance-agreement'
  /** A consortium or member agreement. */
  | 'consortium-agreement'
  /** A contract. */
  | 'contract'
  /** Data sharing. */
  | 'data-sharing'
  /** A grant. */
  | 'grant'
  /** A handshake. */
  | 'handshake'
  /** A joint company. */
  | 'joint-company'
  /** A memorandum without money. */
  | 'memorandum'
  /** Ownership or merger. */
  | 'ownership'
  /** A sub-contract. */
  | 'sub-contract'
  /** Use of space. */
  | 'use-of-space';

/** What affects a community. */
export type AgreementOrRoom = Agreement | Room;

/** An amount as the record and both sides say. Where they differ all show and nothing is averaged. */
export type Amount = {
  /** What the giver says. */
  readonly byFrom: KnownNumber;
  /** What the receiver says. */
  readonly byTo: KnownNumber;
  /** True where those that are told differ. */
  readonly differ: Scalars['Boolean']['output'];
  /** For a year, or once. */
  readonly per: Per;
  /** What the record says. */
  readonly record: KnownNumber;
  /** The unit, or null where the kind has no amount. Money is in whole pence. */
  readonly unit: Maybe<FlowUnit>;
  /** The one that sums use: the record, else the receiver's, else the giver's. */
  readonly used: KnownNumber;
};

/** A list of changes to apply to one map. */
export type ApplyChangesInput = {
  /** The revision the client last saw. An old one alone is no error; one from the future is. */
  readonly baseRevision: Scalars['Int']['input'];
  /** Made by the client, random. */
  readonly changeSetId: Scalars['ID']['input'];
  /** Add, remove or set; at most 5,000. More are sent ahead in parts: see `stageChanges`. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** What was done, in words for the log. */
  readonly label: Scalars['String']['input'];
  /** The map. */
  readonly mapId: Scalars['ID']['input'];
  /** True only for moves of positions. */
  readonly quiet?: Scalars['Boolean']['input'];
};

/** What came of a change set. */
export type ApplyChangesResult = ChangesApplied | ChangesConflict | ChangesRefused;

/** Names what was sent ahead, all of it. */
export type ApplyStagedChangesInput = {
  /** The revision the client last saw. An old one alone is no error; one from the future is. */
  readonly baseRevision: Scalars['Int']['input'];
  /** How many changes there are in all parts; at most 100,000. */
  readonly changeCount: Scalars['Int']['input'];
  /** As it was sent ahead. */
  readonly changeSetId: Scalars['ID']['input'];
  /** What was done, in words for the log. */
  readonly label: Scalars['String']['input'];
  /** The map. */
  readonly mapId: Scalars['ID']['input'];
  /** How many parts there are. */
  readonly parts: Scalars['Int']['input'];
};

/** The findings of a talking point that is worked out when asked for. */
export type AskedFor = {
  /** What was found. */
  readonly findings: ReadonlyArray<Finding>;
  /** What it would need, where it does not know enough; else empty. */
  readonly needs: Scalars['String']['output'];
  /** The content revision that they belong to. */
  readonly revision: Scalars['Int']['output'];
};

/** Where an actor is based. */
export type Based =
  /** Covers this place from elsewhere. */
  | 'covers-from-elsewhere'
  /** In this place. */
  | 'in-this-place'
  /** National. */
  | 'national';

/** The four elements of a Better Way. */
export type BetterWayElement =
  /** Join forces. */
  | 'join-forces'
  /** Listen to each other. */
  | 'listen'
  /** Put relationships first. */
  | 'relationships-first'
  /** Share and build power. */
  | 'share-power';

/** One change as it was applied. */
export type Change = {
  /** What stands there since, for set. */
  readonly after: Maybe<Scalars['FieldValue']['output']>;
  /** What stood there before, for set. */
  readonly before: Maybe<Scalars['FieldValue']['output']>;
  /** The whole entity, for add and remove. */
  readonly entity: Maybe<Scalars['EntityData']['output']>;
  /** The field, for set. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** The id of the entity, for set. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** Which of the three. */
  readonly is: ChangeKind;
  /** The kind of entity, for set. */
  readonly kind: Maybe<Scalars['String']['output']>;
};

/** One of three: `add` with an entity, `remove` with the whole entity, or `set` with kind, id, field, before and after. */
export type ChangeInput = {
  /** What the sender wants there, for set. */
  readonly after?: InputMaybe<Scalars['FieldValue']['input']>;
  /** What the sender saw there, for set. */
  readonly before?: InputMaybe<Scalars['FieldValue']['input']>;
  /** The whole entity, for add and remove. */
  readonly entity?: InputMaybe<Scalars['EntityData']['input']>;
  /** The smallest part edited alone, as amount.byTo, for set. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** The id of the entity, for set. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the three. */
  readonly is: ChangeKind;
  /** The kind of entity, for set. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
};

/** The three kinds of change. */
export type ChangeKind =
  /** A new entity. */
  | 'add'
  /** An entity taken away. */
  | 'remove'
  /** One field of an entity. */
  | 'set';

/** A list of changes that was applied, as it stands in the log. */
export type ChangeSet = {
  /** When. */
  readonly at: Scalars['Moment']['output'];
  /** Who did it, as they chose to be shown. */
  readonly by: Scalars['String']['output'];
  /**
   * How many changes the viewer may see. In the log, a set of more than 5,000 shows only some of them; this is null where
   * the viewer may not see all of such a set.
   */
  readonly changeCount: Maybe<Scalars['Int']['output']>;
  /** The changes that the viewer may see, in order. */
  readonly changes: ReadonlyArray<Change>;
  /** The content revision after it. */
  readonly contentRevision: Scalars['Int']['output'];
  /** What the changes name, with no more than its name, what it is and what it needs, as it was then. */
  readonly context: ReadonlyArray<Scalars['EntityData']['output']>;
  /** The id of the set. */
  readonly id: Scalars['ID']['output'];
  /** True where the sender made it. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** What was done, in words; less where the viewer may see less. */
  readonly label: Scalars['String']['output'];
  /** True for moves of positions. */
  readonly quiet: Scalars['Boolean']['output'];
  /** The revision that it made. */
  readonly revision: Scalars['Int']['output'];
  /** The set that this one takes back. */
  readonly undoes: Maybe<Scalars['ID']['output']>;
  /** The set by which this one is taken back now; null while it holds. */
  readonly undoneBy: Maybe<Scalars['ID']['output']>;
};

/** A page of the log. */
export type ChangeSetConnection = {
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<ChangeSetEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<ChangeSet>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Everyone who is shown in the log, by name. */
  readonly people: ReadonlyArray<Scalars['String']['output']>;
};

/** One entry of a page of the log. */
export type ChangeSetEdge = {
  /** Where it stands in the log. */
  readonly cursor: Scalars['String']['output'];
  /** The change set. */
  readonly node: ChangeSet;
};

/** The set is in the log and on the map. */
export type ChangesApplied = {
  /** The id of the set. */
  readonly changeSetId: Scalars['ID']['output'];
  /** The map's content revision after it. */
  readonly contentRevision: Scalars['Int']['output'];
  /** What could not be taken back, where only what can be was asked for. */
  readonly left: ReadonlyArray<Conflict>;
  /** The map's new revision. */
  readonly revision: Scalars['Int']['output'];
};

/** Someone else changed the same thing; nothing was applied. */
export type ChangesConflict = {
  /** Each thing that was changed meanwhile. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The map's revision now. */
  readonly revision: Scalars['Int']['output'];
};

/** Something in the set is wrong; nothing was applied. */
export type ChangesRefused = {
  /** At most 100 of what is wrong. */
  readonly problems: ReadonlyArray<Problem>;
  /** The map's revision now. */
  readonly revision: Scalars['Int']['output'];
};

/** The part is there. */
export type ChangesStaged = {
  /** Which part, counted from 0. */
  readonly part: Scalars['Int']['output'];
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type Community = Actor & {
  /** Whether it says it acts as a connector. */
  readonly actsAsConnector: KnownActsAsConnector;
  /** Agreements and rooms that affect it. */
  readonly affectedBy: ReadonlyArray<AffectedBy>;
  /** Other names it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is based. */
  readonly based: KnownBased;
  /** Actors that something from it reaches, through others if need be, nearest first. */
  readonly downstream: ReadonlyArray<Reached>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows to it, in the order in which they came. */
  readonly flowsIn: ReadonlyArray<Flow>;
  /** Flows from it, in the order in which they came. */
  readonly flowsOut: ReadonlyArray<Flow>;
  /** A hint on the name, or empty. */
  readonly hint: Scalars['String']['output'];
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Charity or company numbers and organisation identifiers. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Its links to interests; what it offers comes first to ask for. */
  readonly interestLinks: ReadonlyArray<InterestLink>;
  /** Led by people it serves; self-declared only. */
  readonly ledByPeopleItServes: KnownLedBy;
  /** Who may see it. */
  readonly level: Level;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The actor that it is part of. */
  readonly partOf: Maybe<Actor>;
  /** Agreements it is a party to, with its roles. */
  readonly parties: ReadonlyArray<Party>;
  /** Actors that are part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** About how many people. */
  readonly people: KnownNumber;
  /** Neighbourhoods, villages or towns it is in. */
  readonly places: ReadonlyArray<Place>;
  /** What it does in this place. */
  readonly roles: ReadonlyArray<RoleHere>;
  /** Seats it holds in rooms. */
  readonly seats: ReadonlyArray<Seat>;
  /** True where location, places and neighbours are hidden from wider views. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** A short name, or empty. */
  readonly shortName: Scalars['String']['output'];
  /** Yearly income. */
  readonly size: KnownSize;
  /** Which of the four types. */
  readonly type: ActorType;
  /** Actors from whom something reaches it, through others if need be, nearest first. */
  readonly upstream: ReadonlyArray<Reached>;
  /** Why it is on this map. */
  readonly whyOnMap: WhyOnMap;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityAffectedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityDownstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityFlowsInArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityFlowsOutArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityInterestLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunitySeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People who share a place, experience, interest or identity; never a list of persons. */
export type CommunityUpstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** Who confirmed what a source says. */
export type Confirmed =
  /** Both sides. */
  | 'both'
  /** Neither side. */
  | 'neither'
  /** One side. */
  | 'one-side';

/** What a change meant to replace is no longer there. */
export type Conflict = {
  /** Which change of the set, counted from 0. */
  readonly change: Scalars['Int']['output'];
  /** When they did. */
  readonly changedAt: Maybe<Scalars['Moment']['output']>;
  /** Who changed it since, as they chose to be shown; null where that is not known or not for the sender to know. */
  readonly changedBy: Maybe<Scalars['String']['output']>;
  /** The field, or null where the whole entity conflicts. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** The id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** The kind of entity. */
  readonly kind: Scalars['String']['output'];
  /** The same in words. */
  readonly message: Scalars['String']['output'];
  /** The other entity, where a removal and a pointer meet. */
  readonly other: Maybe<Scalars['ID']['output']>;
  /** What is there now; "removed" where it is gone. */
  readonly theirs: Maybe<Scalars['FieldValue']['output']>;
  /** What the sender wants there. */
  readonly yours: Maybe<Scalars['FieldValue']['output']>;
};

/** What only connections have. */
export type ConnectionDetails = {
  /** Who introduced the two. */
  readonly introducedBy: Maybe<Actor>;
};

/** A connecting role; never a name unless the person chose it. */
export type Connector = Actor & {
  /** Whether it says it acts as a connector. */
  readonly actsAsConnector: KnownActsAsConnector;
  /** Other names it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is based. */
  readonly based: KnownBased;
  /** Actors that something from it reaches, through others if need be, nearest first. */
  readonly downstream: ReadonlyArray<Reached>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows to it, in the order in which they came. */
  readonly flowsIn: ReadonlyArray<Flow>;
  /** Flows from it, in the order in which they came. */
  readonly flowsOut: ReadonlyArray<Flow>;
  /** The day until which it is funded. */
  readonly fundedUntil: KnownDay;
  /** A hint on the name, or empty. */
  readonly hint: Scalars['String']['output'];
  /** The organisation it sits in. */
  readonly host: Maybe<Actor>;
  /** Hours a week. */
  readonly hoursAWeek: KnownNumber;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Charity or company numbers and organisation identifiers. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Its links to interests; what it offers comes first to ask for. */
  readonly interestLinks: ReadonlyArray<InterestLink>;
  /** Led by people it serves; self-declared only. */
  readonly ledByPeopleItServes: KnownLedBy;
  /** Who may see it. */
  readonly level: Level;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether it is paid. */
  readonly paid: KnownConnectorPay;
  /** The actor that it is part of. */
  readonly partOf: Maybe<Actor>;
  /** Agreements it is a party to, with its roles. */
  readonly parties: ReadonlyArray<Party>;
  /** Actors that are part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** Neighbourhoods, villages or towns it is in. */
  readonly places: ReadonlyArray<Place>;
  /** What it does in this place. */
  readonly roles: ReadonlyArray<RoleHere>;
  /** Seats it holds in rooms. */
  readonly seats: ReadonlyArray<Seat>;
  /** True where location, places and neighbours are hidden from wider views. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** A short name, or empty. */
  readonly shortName: Scalars['String']['output'];
  /** Yearly income. */
  readonly size: KnownSize;
  /** Which of the four types. */
  readonly type: ActorType;
  /** Actors from whom something reaches it, through others if need be, nearest first. */
  readonly upstream: ReadonlyArray<Reached>;
  /** Why it is on this map. */
  readonly whyOnMap: WhyOnMap;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorDownstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorFlowsInArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorFlowsOutArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorInterestLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A connecting role; never a name unless the person chose it. */
export type ConnectorUpstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a connector is paid. */
export type ConnectorPay =
  /** Paid. */
  | 'paid'
  /** Paid part-time. */
  | 'paid-part-time'
  /** Unpaid. */
  | 'unpaid';

/** What only control has. */
export type ControlDetails = {
  /** About what, in words; or empty. */
  readonly aboutWhat: Scalars['String']['output'];
  /** Whether it can be refused. */
  readonly canBeRefused: KnownYesNo;
  /** The role of the one who controls; a role, never a name. */
  readonly fromRole: Scalars['String']['output'];
  /** How many seats the board has, where seats are appointed. */
  readonly ofHowMany: KnownNumber;
  /** When it is to be looked at again. */
  readonly reviewDate: KnownDay;
  /** The role of the one controlled; a role, never a name. */
  readonly toRole: Scalars['String']['output'];
  /** Why, in words; or empty. */
  readonly why: Scalars['String']['output'];
  /** Written or by custom. */
  readonly written: KnownControlWritten;
};

/** Whether control is written down. */
export type ControlWritten =
  /** By custom. */
  | 'custom'
  /** Written. */
  | 'written';

/** What makes a new map. */
export type CreateMapInput = {
  /** The day it is dated. */
  readonly asAt: Scalars['Day']['input'];
  /** Made by the client, random; also the id of the new map. */
  readonly mapId: Scalars['ID']['input'];
  /** What it is for. */
  readonly purpose?: Scalars['String']['input'];
  /** Its name. */
  readonly title: Scalars['String']['input'];
};

/** How a room decides. */
export type DecisionRule =
  /** By money. */
  | 'by-money'
  /** The holder decides. */
  | 'holder-decides'
  /** By majority. */
  | 'majority'
  /** One vote each. */
  | 'one-each'
  /** All agree. */
  | 'unanimous';

/** People declined, by the reason given. A referral declined is no failure. */
export type Declined = {
  /** They did not meet the criteria. */
  readonly criteria: KnownNumber;
  /** It was too far. */
  readonly distance: KnownNumber;
  /** There was no room. */
  readonly full: KnownNumber;
  /** Nobody said why. */
  readonly notKnown: KnownNumber;
  /** Words or language. */
  readonly words: KnownNumber;
};

/** A map that was deleted less than a day ago. */
export type DeletedMap = {
  /** When it was deleted; a day later it is gone for good. */
  readonly deletedAt: Scalars['Moment']['output'];
  /** The id of the map. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
};

/** Joins a source to what it shows, and to one field of it if need be. */
export type Evidence = {
  /** Who confirmed it. */
  readonly confirmed: Confirmed;
  /** The field that it shows, or empty for the whole. */
  readonly field: Scalars['String']['output'];
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** When it is to be looked at again. */
  readonly reviewDate: KnownDay;
  /** The id of what it shows. */
  readonly shows: Scalars['ID']['output'];
  /** The source. */
  readonly source: Source;
  /** How sure it is. */
  readonly sureness: KnownSureness;
};

/** A figure of a finding. */
export type Fact = {
  /** Its name, for example throughHolderPence. */
  readonly name: Scalars['String']['output'];
  /** Its unit, for example pence, percent or votes. */
  readonly unit: Scalars['String']['output'];
  /** The number, or null where it is text or not known. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The same in words, for example £450,000. */
  readonly words: Scalars['String']['output'];
};

/** How much of one family is on the map. */
export type FamilyCovered = {
  /** The family. */
  readonly family: FlowFamily;
  /** How many flows of it there are. */
  readonly flows: Scalars['Int']['output'];
  /** How many actors have told us of any. */
  readonly toldBy: Scalars['Int']['output'];
  /** In words: well covered, thin or nothing yet, with the counts behind it. */
  readonly words: Scalars['String']['output'];
};

/** One pattern in what people have told the map. */
export type Finding = {
  /** Questions to ask. */
  readonly ask: ReadonlyArray<Scalars['String']['output']>;
  /** Which of the four Better Way elements it belongs to. */
  readonly betterWay: BetterWayElement;
  /** Ids of the flows, agreements, terms, rooms, seats and actors that show it. */
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
  /** Named facts with value and unit, from which the sentences are filled. */
  readonly facts: ReadonlyArray<Fact>;
  /** Id of the finding within the map: the talking point and what it is about. */
  readonly id: Scalars['ID']['output'];
  /** Who may help two sides to talk; null where no two sides are in question. */
  readonly mayHelp: Maybe<WhoMayHelp>;
  /** What it does not prove. */
  readonly notProof: Scalars['String']['output'];
  /** What others did. */
  readonly others: Scalars['String']['output'];
  /** How it is played in the picture. */
  readonly picture: FindingPicture;
  /** Which dimension of power it is about. */
  readonly powerDimension: PowerDimension;
  /** Replies, in a sentence. */
  readonly replies: Scalars['String']['output'];
  /** What it rests on, in a sentence. */
  readonly restsOn: Scalars['String']['output'];
  /** The same as counts. */
  readonly restsOnCounts: RestsOn;
  /** What people can see on the map. */
  readonly see: ReadonlyArray<Phrase>;
  /** The settings that it was worked out with. */
  readonly settings: ReadonlyArray<SettingUsed>;
  /** Ids of the actors or rooms that it is about. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** The talking point's id, for example money-gateway. */
  readonly talkingPoint: Scalars['ID']['output'];
  /** Its theme. */
  readonly theme: Theme;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Why it may matter. */
  readonly why: Scalars['String']['output'];
};

/** How a finding is played in the picture. */
export type FindingPicture = {
  /** Soft bands with words. */
  readonly bands: ReadonlyArray<PictureBand>;
  /** Families to show, the first decides the layout. */
  readonly families: ReadonlyArray<FlowFamily>;
  /** Words beside actors or rooms, for example each partner's amount. */
  readonly notes: ReadonlyArray<PictureNote>;
};

/** What passes from one actor to another, or to a room. A thing with terms, dates, a state and sources of its own. */
export type Flow = {
  /** The agreement it happens under. */
  readonly agreement: Maybe<Agreement>;
  /** Its amount, as each side and the record say. */
  readonly amount: Amount;
  /** What only connections have. */
  readonly connection: Maybe<ConnectionDetails>;
  /** What only control has. */
  readonly control: Maybe<ControlDetails>;
  /** Its last day. */
  readonly end: KnownDay;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its family. */
  readonly family: FlowFamily;
  /** Its kind within the family. */
  readonly flowKind: FlowKind;
  /** True where it pays for connecting others. */
  readonly forConnecting: Scalars['Boolean']['output'];
  /** Who gives. */
  readonly from: Actor;
  /** What only help has. */
  readonly help: Maybe<HelpDetails>;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** What only information has. */
  readonly information: Maybe<InformationDetails>;
  /** Who may see it. */
  readonly level: Level;
  /** What only flows of its family have; null for other families. */
  readonly money: Maybe<MoneyDetails>;
  /** A note, or empty. */
  readonly note: Scalars['String']['output'];
  /** What only referrals have. */
  readonly referrals: Maybe<ReferralDetails>;
  /** Its first day. */
  readonly start: KnownDay;
  /** How it stands, as entered. */
  readonly state: State;
  /** Who refused, declined or proposed it. */
  readonly stateBy: Maybe<Actor>;
  /** How it stands on a day, with ended and not started worked out from its dates. */
  readonly stateOn: State;
  /** Why, in their words; or empty. */
  readonly stateReason: Scalars['String']['output'];
  /** Who receives; null for a voice that reaches no room. */
  readonly to: Maybe<ActorOrRoom>;
  /** True where it passes both ways. */
  readonly twoWay: Scalars['Boolean']['output'];
  /** Through whom it passes, in order. */
  readonly via: ReadonlyArray<Actor>;
  /** What only voice has. */
  readonly voice: Maybe<VoiceDetails>;
};

/** What passes from one actor to another, or to a room. A thing with terms, dates, a state and sources of its own. */
export type FlowEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What passes from one actor to another, or to a room. A thing with terms, dates, a state and sources of its own. */
export type FlowStateOnArgs = {
  day: InputMaybe<Scalars['Day']['input']>;
};

/** A page of flows. */
export type FlowConnection = {
  /** The flows of the page with their cursors. */
  readonly edges: ReadonlyArray<FlowEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Flow>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; asked for only when wanted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One flow of a page. */
export type FlowEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The flow. */
  readonly node: Flow;
};

/** The seven families of what passes between actors. */
export type FlowFamily =
  /** How do these two know each other? */
  | 'connection'
  /** What does one decide for the other? */
  | 'control'
  /** What help passes between these two? */
  | 'help'
  /** What do these two tell each other? */
  | 'information'
  /** What money passes between these two? */
  | 'money'
  /** Who is sent on between these two? */
  | 'referrals'
  /** Where is this community heard? */
  | 'voice';

/** Which flows a list holds. All that is given must hold. */
export type FlowFilter = {
  /** From or to one of these actors or rooms. */
  readonly ends?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these families. */
  readonly families?: InputMaybe<ReadonlyArray<FlowFamily>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<FlowKind>>;
  /** In one of these states, as entered. */
  readonly states?: InputMaybe<ReadonlyArray<State>>;
};

/** The kinds of flow of all families. */
export type FlowKind =
  /** Help: advice. */
  | 'advice'
  /** Control: answers to. */
  | 'answers-to'
  /** Control: appoints board of. */
  | 'appoints-board-of'
  /** Control: approves spending of. */
  | 'approves-spending-of'
  /** Help: back office. */
  | 'back-office'
  /** Control: can veto. */
  | 'can-veto'
  /** Connection: also competes with. */
  | 'competes-with'
  /** Money: contract payment. */
  | 'contract-payment'
  /** Information: data. */
  | 'data'
  /** Control: decides on behalf of. */
  | 'decides-on-behalf-of'
  /** Help: equipment. */
  | 'equipment'
  /** Information: findings. */
  | 'findings'
  /** Money: gift. */
  | 'gift'
  /** Money: grant. */
  | 'grant'
  /** Connection: introduced. */
  | 'introduced'
  /** Connection: knows. */
  | 'knows'
  /** Money: loan. */
  | 'loan'
  /** Control: manages contract of. */
  | 'manages-contract-of'
  /** Money: member fee. */
  | 'member-fee'
  /** Connection: needs repair. */
  | 'needs-repair'
  /** Control: owns. */
  | 'owns'
  /** Money: payment to partner. */
  | 'payment-to-partner'
  /** Money: pay for involvement. */
  | 'pay-for-involvement'
  /** Money: profit share. */
  | 'profit-share'
  /** Referrals: referral. */
  | 'referral'
  /** Information: report. */
  | 'report'
  /** Control: sets targets for. */
  | 'sets-targets-for'
  /** Referrals: signpost. */
  | 'signpost'
  /** Help: space. */
  | 'space'
  /** Control: speaks for. */
  | 'speaks-for'
  /** Help: staff time. */
  | 'staff-time'
  /** Information: story. */
  | 'story'
  /** Help: training. */
  | 'training'
  /** Voice: voice. */
  | 'voice'
  /** Help: volunteer time. */
  | 'volunteer-time'
  /** Referrals: warm handover. */
  | 'warm-handover'
  /** Connection: works with. */
  | 'works-with';

/** One way from one actor to another. */
export type FlowPath = {
  /** The flow of each step, in order. One flow through others is several steps. */
  readonly flows: ReadonlyArray<Flow>;
  /** Actors, and a room at the end, in order; one more than steps. */
  readonly nodes: ReadonlyArray<ActorOrRoom>;
  /** How many steps. */
  readonly steps: Scalars['Int']['output'];
};

/** Units of amounts. Amounts of different units are never added. */
export type FlowUnit =
  /** Counted in days. */
  | 'days'
  /** Counted in hours. */
  | 'hours'
  /** Counted in items. */
  | 'items'
  /** Whole pence. */
  | 'pence'
  /** Counted in people. */
  | 'people'
  /** Counted in %. */
  | 'percent'
  /** Counted in places. */
  | 'places'
  /** Counted in seats. */
  | 'seats'
  /** Counted in stories. */
  | 'stories'
  /** Counted in targets. */
  | 'targets'
  /** Counted in times. */
  | 'times';

/** A body that is here mainly to fund or commission. Others may also pay. */
export type Funder = Actor & {
  /** Whether it says it acts as a connector. */
  readonly actsAsConnector: KnownActsAsConnector;
  /** Other names it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is based. */
  readonly based: KnownBased;
  /** Actors that something from it reaches, through others if need be, nearest first. */
  readonly downstream: ReadonlyArray<Reached>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows to it, in the order in which they came. */
  readonly flowsIn: ReadonlyArray<Flow>;
  /** Flows from it, in the order in which they came. */
  readonly flowsOut: ReadonlyArray<Flow>;
  /** A hint on the name, or empty. */
  readonly hint: Scalars['String']['output'];
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Charity or company numbers and organisation identifiers. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Its links to interests; what it offers comes first to ask for. */
  readonly interestLinks: ReadonlyArray<InterestLink>;
  /** Led by people it serves; self-declared only. */
  readonly ledByPeopleItServes: KnownLedBy;
  /** Who may see it. */
  readonly level: Level;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The actor that it is part of. */
  readonly partOf: Maybe<Actor>;
  /** Agreements it is a party to, with its roles. */
  readonly parties: ReadonlyArray<Party>;
  /** Actors that are part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** Neighbourhoods, villages or towns it is in. */
  readonly places: ReadonlyArray<Place>;
  /** What it does in this place. */
  readonly roles: ReadonlyArray<RoleHere>;
  /** Seats it holds in rooms. */
  readonly seats: ReadonlyArray<Seat>;
  /** True where location, places and neighbours are hidden from wider views. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** A short name, or empty. */
  readonly shortName: Scalars['String']['output'];
  /** Yearly income. */
  readonly size: KnownSize;
  /** Which of the four types. */
  readonly type: ActorType;
  /** Actors from whom something reaches it, through others if need be, nearest first. */
  readonly upstream: ReadonlyArray<Reached>;
  /** Why it is on this map. */
  readonly whyOnMap: WhyOnMap;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderDownstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderFlowsInArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderFlowsOutArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderInterestLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A body that is here mainly to fund or commission. Others may also pay. */
export type FunderUpstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** Actors and rooms with the flows between them. */
export type Graph = {
  /** Flows between two of the nodes. A voice that reaches no room has no edge. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** Actors and rooms. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** The revision that it belongs to. */
  readonly revision: Scalars['Int']['output'];
  /** True where there was more than fits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A flow of a graph. */
export type GraphEdge = {
  /** The agreement it happens under. */
  readonly agreement: Maybe<Scalars['ID']['output']>;
  /** The amount that sums use; null where there is no value. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** Its last day, where known. */
  readonly end: Maybe<Scalars['Day']['output']>;
  /** Its family. */
  readonly family: FlowFamily;
  /** Its kind. */
  readonly flowKind: FlowKind;
  /** Who gives. */
  readonly from: Scalars['ID']['output'];
  /** The id of the flow. */
  readonly id: Scalars['ID']['output'];
  /** For a year, or once. */
  readonly per: Per;
  /** Its first day, where known. */
  readonly start: Maybe<Scalars['Day']['output']>;
  /** How it stands on the day. */
  readonly state: State;
  /** Who receives: an actor or a room. */
  readonly to: Scalars['ID']['output'];
  /** True where it passes both ways. */
  readonly twoWay: Scalars['Boolean']['output'];
  /** The unit of the amount. */
  readonly unit: Maybe<FlowUnit>;
  /** Through whom, in order. */
  readonly via: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a graph shows. All that is given must hold. */
export type GraphFilter = {
  /** Only flows in force on this day by their dates; states are as they stand on it. */
  readonly asAt?: InputMaybe<Scalars['Day']['input']>;
  /** Flows of these families. */
  readonly families?: InputMaybe<ReadonlyArray<FlowFamily>>;
  /** Flows of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<FlowKind>>;
  /** Actors in these places. Rooms are left out. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Actors of these sectors. Rooms are left out. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** Only what these sources show. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Flows in these states, as they stand on the day. */
  readonly states?: InputMaybe<ReadonlyArray<State>>;
  /** Actors of these types. Rooms are left out. */
  readonly types?: InputMaybe<ReadonlyArray<ActorType>>;
};

/** An actor or a room of a graph. */
export type GraphNode = {
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Which of the two. */
  readonly is: GraphNodeKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Ids of its places. */
  readonly places: ReadonlyArray<Scalars['ID']['output']>;
  /** The sector of an organisation, where known. */
  readonly sector: Maybe<Sector>;
  /** The type of an actor; null for a room. */
  readonly type: Maybe<ActorType>;
};

/** The two kinds of node. */
export type GraphNodeKind =
  /** An actor. */
  | 'actor'
  /** A room. */
  | 'room';

/** What only help has. */
export type HelpDetails = {
  /** Free, at cost or in exchange. */
  readonly exchange: KnownHelpExchange;
  /** For whom, in words; or empty. */
  readonly forWhom: Scalars['String']['output'];
};

/** What is given for help. */
export type HelpExchange =
  /** What it costs. */
  | 'at-cost'
  /** Nothing. */
  | 'free'
  /** Something in exchange. */
  | 'in-exchange';

/** How sure a finding is. */
export type HowSure = {
  /** The sources without which the finding would not be there. */
  readonly carriedBy: ReadonlyArray<Scalars['ID']['output']>;
  /** The content revision that it belongs to. */
  readonly revision: Scalars['Int']['output'];
  /** How many doubtful sources were left out, one after the other. */
  readonly tried: Scalars['Int']['output'];
  /** The same in words. */
  readonly words: Scalars['String']['output'];
};

/** How the parties say they work. */
export type HowWeWork =
  /** A shared purpose made together. */
  | 'shared-purpose-made-together'
  /** Side by side. */
  | 'side-by-side'
  /** Signed up to an agenda. */
  | 'signed-up-to-an-agenda';

/** What other settings would do. */
export type IfSettings = {
  /** Findings that would appear. */
  readonly appears: ReadonlyArray<Finding>;
  /** Findings that would go. */
  readonly disappears: ReadonlyArray<Finding>;
  /** The content revision that it belongs to. */
  readonly revision: Scalars['Int']['output'];
};

/** How far an import has got. */
export type ImportProgress = {
  /** Changes that are written. */
  readonly done: Scalars['Int']['output'];
  /** Changes in all. */
  readonly of: Scalars['Int']['output'];
};

/** What only information has. A story's words are never in the map. */
export type InformationDetails = {
  /** Stories: whether the teller approved the use. */
  readonly approved: KnownYesNo;
  /** Stories: whether the teller agreed; null for other kinds. */
  readonly consent: Maybe<StoryConsent>;
  /** Whether the giver is credited. */
  readonly credited: KnownYesNo;
  /** Stories: how the teller is named. */
  readonly named: KnownStoryNamed;
  /** Stories: whether the teller was paid. */
  readonly paidForStory: KnownYesNo;
  /** Whether a reply was given. */
  readonly replyGiven: KnownYesNo;
};

/** What actors care about, in their own words. */
export type Interest = {
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** The label. */
  readonly label: Scalars['String']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** Which actors are linked to it, and how. */
  readonly links: ReadonlyArray<InterestLink>;
  /** What it is about. */
  readonly type: InterestType;
};

/** What actors care about, in their own words. */
export type InterestLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of interests. */
export type InterestConnection = {
  /** The interests of the page with their cursors. */
  readonly edges: ReadonlyArray<InterestEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Interest>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; asked for only when wanted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One interest of a page. */
export type InterestEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The interest. */
  readonly node: Interest;
};

/** Which interests a list holds. All that is given must hold. */
export type InterestFilter = {
  /** With these words in its label. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<InterestType>>;
};

/** How one actor relates to one interest. */
export type InterestLink = {
  /** The actor. */
  readonly actor: Actor;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** The interest. */
  readonly interest: Interest;
  /** Who may see it. */
  readonly level: Level;
  /** How. */
  readonly link: InterestLinkKind;
};

/** How an actor relates to an interest. */
export type InterestLinkKind =
  /** Cares about it. */
  | 'cares-about'
  /** Decided against it. */
  | 'decided-against'
  /** Leads on it. */
  | 'leads-on'
  /** Needs it. */
  | 'needs'
  /** Offers it. */
  | 'offers';

/** What an interest is about. */
export type InterestType =
  /** An issue. */
  | 'issue'
  /** A need. */
  | 'need'
  /** An offer. */
  | 'offer'
  /** A place. */
  | 'place'
  /** A purpose. */
  | 'purpose';

/** An actor in one of four states: none named is not the same as not known. */
export type KnownActor = {
  /** How much is known. */
  readonly is: KnownState;
  /** The actor, where there is one. */
  readonly value: Maybe<Actor>;
};

/** Self-declared connecting, in one of four states. */
export type KnownActsAsConnector = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<ActsAsConnector>;
};

/** Where an actor is based, in one of four states. */
export type KnownBased = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<Based>;
};

/** Whether a connector is paid, in one of four states. */
export type KnownConnectorPay = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<ConnectorPay>;
};

/** Whether control is written down, in one of four states. */
export type KnownControlWritten = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<ControlWritten>;
};

/** A day in one of four states. */
export type KnownDay = {
  /** How much is known. */
  readonly is: KnownState;
  /** The day, where there is one. */
  readonly value: Maybe<Scalars['Day']['output']>;
};

/** How a room decides, in one of four states. */
export type KnownDecisionRule = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<DecisionRule>;
};

/** What is given for help, in one of four states. */
export type KnownHelpExchange = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<HelpExchange>;
};

/** How the parties say they work, in one of four states. */
export type KnownHowWeWork = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<HowWeWork>;
};

/** Led by people it serves, self-declared, in one of four states. */
export type KnownLedBy = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<LedBy>;
};

/** Whether money may be used freely, in one of four states. */
export type KnownMoneyUse = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<MoneyUse>;
};

/** A number in one of four states. Missing is never zero. */
export type KnownNumber = {
  /** How much is known. */
  readonly is: KnownState;
  /** The number, where there is one. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** When money is paid, in one of four states. */
export type KnownPaidWhen = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<PaidWhen>;
};

/** How open a room is, in one of four states. */
export type KnownRoomKind = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<RoomKind>;
};

/** The level at which a room decides, in one of four states. */
export type KnownRoomLevel = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<RoomLevel>;
};

/** What a seat is paid, in one of four states. */
export type KnownSeatPay = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<SeatPay>;
};

/** The sector of an organisation, in one of four states. */
export type KnownSector = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<Sector>;
};

/** Yearly income of an actor, in one of four states. */
export type KnownSize = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<Size>;
};

/** How much is known of a fact. Missing is never zero. */
export type KnownState =
  /** We know there is none; counts as 0. */
  | 'none'
  /** Nobody told us. */
  | 'notKnown'
  /** The paper is silent. */
  | 'notStated'
  /** There is a value. */
  | 'value';

/** How the teller of a story is named, in one of four states. */
export type KnownStoryNamed = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<StoryNamed>;
};

/** How sure a piece of evidence is, in one of four states. */
export type KnownSureness = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<Sureness>;
};

/** The value of a term in one of four states. */
export type KnownTermValue = {
  /** How much is known. */
  readonly is: KnownState;
  /** The value, where there is one. */
  readonly value: Maybe<Scalars['TermValue']['output']>;
};

/** Text in one of four states. */
export type KnownText = {
  /** How much is known. */
  readonly is: KnownState;
  /** The text, where there is one. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Yes or no in one of four states. */
export type KnownYesNo = {
  /** How much is known. */
  readonly is: KnownState;
  /** The answer, where there is one. */
  readonly value: Maybe<Scalars['Boolean']['output']>;
};

/** Led by people it serves, self-declared. */
export type LedBy =
  /** No. */
  | 'no'
  /** Partly. */
  | 'partly'
  /** Yes. */
  | 'yes';

/** One ledger, for example money or decisions. */
export type Ledger = {
  /** What it shows and what it does not, in sentences. */
  readonly about: Scalars['String']['output'];
  /** Its id, for example money. */
  readonly id: Scalars['ID']['output'];
  /** Its tables. */
  readonly tables: ReadonlyArray<LedgerTable>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** A cell of a ledger's table. */
export type LedgerCell = {
  /** The actor, room or agreement that it names, if any. */
  readonly about: Maybe<Scalars['ID']['output']>;
  /** Whether it is a value, none, not stated or not known. */
  readonly is: KnownState;
  /** The number, in pence for money; null where the cell is text or nobody told us. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** What a person reads: a name, a figure with its unit, not stated, not known or none. */
  readonly words: Scalars['String']['output'];
};

/** A column of a ledger's table. */
export type LedgerColumn = {
  /** True where cells are figures, which stand at the right. */
  readonly figures: Scalars['Boolean']['output'];
  /** Its id within the table. */
  readonly id: Scalars['ID']['output'];
  /** Its heading, with its unit. */
  readonly words: Scalars['String']['output'];
};

/** A row of a ledger's table. */
export type LedgerRow = {
  /** One cell for each column. */
  readonly cells: ReadonlyArray<LedgerCell>;
  /** Families of flows among them; the first decides how the picture is laid out. */
  readonly families: ReadonlyArray<FlowFamily>;
  /** Its id within the table. */
  readonly id: Scalars['ID']['output'];
  /** Ids of the flows, agreements, rooms, seats and actors that show it, for the picture and the table of the map. */
  readonly items: ReadonlyArray<Scalars['ID']['output']>;
};

/** A plain table with its definition, its sources and what is not stated. */
export type LedgerTable = {
  /** Columns from left to right. The first names the row. */
  readonly columns: ReadonlyArray<LedgerColumn>;
  /** How its figures are worked out, in words, so that a person can add them up again. */
  readonly definition: Scalars['String']['output'];
  /** What the table says where it has no rows. */
  readonly empty: Scalars['String']['output'];
  /** Its id, unique over all ledgers of the map, for example money-from. */
  readonly id: Scalars['ID']['output'];
  /** Sentences under the table. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** What the whole table rests on, in a sentence. */
  readonly restsOn: Scalars['String']['output'];
  /** Rows in the order of their names or places, never of their figures. */
  readonly rows: ReadonlyArray<LedgerRow>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The last line, or null where nothing is to be added up. */
  readonly total: Maybe<LedgerRow>;
};

/** The ledgers of a map at one content revision. */
export type Ledgers = {
  /** In the order in which they are shown. */
  readonly ledgers: ReadonlyArray<Ledger>;
  /** The time of the sums, in words, for example: a year, on 31 October 2025. */
  readonly period: Scalars['String']['output'];
  /** The content revision that they belong to. */
  readonly revision: Scalars['Int']['output'];
};

/** Who may see an item, from strictest to widest. */
export type Level =
  /** The alliance. */
  | 'alliance'
  /** The group that makes the map. */
  | 'mapping-group'
  /** Only the person who entered it. */
  | 'only-me'
  /** Everyone. */
  | 'public';

/** One alliance in one place: everything the viewer may see of it. */
export type Map = {
  /** What the map covers, who has not been asked, and what no map can see. */
  readonly aboutTheMap: AboutTheMap;
  /** One actor, or null where there is none with this id or the viewer may not see it. */
  readonly actor: Maybe<Actor>;
  /** Actors in the order in which they came. */
  readonly actors: ActorConnection;
  /** One agreement, or null where there is none with this id or the viewer may not see it. */
  readonly agreement: Maybe<Agreement>;
  /** Agreements in the order in which they came. */
  readonly agreements: AgreementConnection;
  /** The day the map is dated. */
  readonly asAt: Scalars['Day']['output'];
  /**
   * One talking point that is worked out when asked for, such as where one more connector would help most: an id of
   * TalkingPoints.onRequest.
   */
  readonly askedFor: AskedFor;
  /** Licence and source of open data that the map was made from, or empty. */
  readonly attribution: Scalars['String']['output'];
  /** Where it draws its line, in words. */
  readonly boundary: Scalars['String']['output'];
  /** Change sets after a revision, oldest first, as the viewer may see them; fewer at once where they are very large. */
  readonly changeSets: ReadonlyArray<ChangeSet>;
  /** Raised by every change set that changes more than positions; findings belong to this number. */
  readonly contentRevision: Scalars['Int']['output'];
  /** How many of the main things are on it; null while an import is running. */
  readonly counts: Maybe<MapCounts>;
  /** One flow, or null where there is none with this id or the viewer may not see it. */
  readonly flow: Maybe<Flow>;
  /** Flows in the order in which they came. */
  readonly flows: FlowConnection;
  /** The map as nodes and edges, for other programs. At most 25,000 of both together. */
  readonly graph: Graph;
  /**
   * How sure a finding is, worked out when it is opened: again without each doubtful source of its own evidence
   * (confirmed by neither side, estimated or guessed; at most 20). Null where there is no such finding.
   */
  readonly howSure: Maybe<HowSure>;
  /** The id of the map; ids of what is on it are unique within it. */
  readonly id: Scalars['ID']['output'];
  /** What would appear and what would go if the map had these settings. Nothing is changed. */
  readonly ifSettings: IfSettings;
  /** How far an import has got that is running on the map now; null where none is. */
  readonly importing: Maybe<ImportProgress>;
  /** One interest, or null where there is none with this id or the viewer may not see it. */
  readonly interest: Maybe<Interest>;
  /** Interests in the order in which they came. */
  readonly interests: InterestConnection;
  /** When the last change was made. */
  readonly lastChangedAt: Scalars['Moment']['output'];
  /** Power kept as separate ledgers: plain tables that a person can add up again. Never one number. */
  readonly ledgers: Ledgers;
  /** What was done to the map, newest first, as the viewer may see it. Moves of positions are left out. */
  readonly log: ChangeSetConnection;
  /** True where all names and figures are invented; each page says so. */
  readonly madeUp: Scalars['Boolean']['output'];
  /**
   * One measure of position, worked out now for what is asked: in the order of names, never ranked, never for a
   * community and never stored. What has no value is undefined, which is not 0.
   */
  readonly measures: ActorMeasure;
  /** What can be measured on this map, with its choices: for one actor each, and for the network as a whole. */
  readonly measuresOffered: MeasuresOffered;
  /** Measures of the network as a whole, with the choices of one network view. */
  readonly networkMeasures: ReadonlyArray<NetworkMeasure>;
  /** What the sender's next undo and redo would take back and do again, worked out from the log. */
  readonly ownSteps: OwnSteps;
  /** The shortest ways from one actor to another over flows that happen, at most 20. */
  readonly paths: ReadonlyArray<FlowPath>;
  /** The map's own list of neighbourhoods, villages and towns. */
  readonly places: ReadonlyArray<Place>;
  /** What the map is for, in one sentence. */
  readonly purpose: Scalars['String']['output'];
  /** Raised by every change set. */
  readonly revision: Scalars['Int']['output'];
  /** One room, or null where there is none with this id or the viewer may not see it. */
  readonly room: Maybe<Room>;
  /** Rooms in the order in which they came. */
  readonly rooms: RoomConnection;
  /** Actors by name, short name and alias. Accents, apostrophes and capitals make no difference; the start of a word is enough. */
  readonly search: ReadonlyArray<Actor>;
  /** What it shows: a day, a financial year or all years. */
  readonly shows: Shows;
  /** One source, or null where there is none with this id or the viewer may not see it. */
  readonly source: Maybe<Source>;
  /** Sources in the order in which they came. */
  readonly sources: SourceConnection;
  /** Everything the viewer may see, as plain entities: the client's state. */
  readonly state: MapState;
  /** Patterns in what people have told the map, in words. */
  readonly talkingPoints: TalkingPoints;
  /**
   * What we knew then: all that the viewer may see of the map as it stood in its log. By a revision or by a moment, not both.
   * What was true then is another question, which the dates of flows and agreements answer.
   */
  readonly then: MapState;
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** Things that seem to work, shown when asked. */
  readonly whatWorks: WhatSeemsToWork;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapActorArgs = {
  id: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapActorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: Scalars['Int']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapAgreementArgs = {
  id: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapAskedForArgs = {
  talkingPoint: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapChangeSetsArgs = {
  after: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapFlowArgs = {
  id: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapFlowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FlowFilter>;
  first: Scalars['Int']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapGraphArgs = {
  filter: InputMaybe<GraphFilter>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapHowSureArgs = {
  finding: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapIfSettingsArgs = {
  settings: ReadonlyArray<SettingInput>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapInterestArgs = {
  id: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapInterestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InterestFilter>;
  first: Scalars['Int']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapLogArgs = {
  actor: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  from: InputMaybe<Scalars['Moment']['input']>;
  person: InputMaybe<Scalars['String']['input']>;
  to: InputMaybe<Scalars['Moment']['input']>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapMeasuresArgs = {
  direction: InputMaybe<MeasureDirection>;
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  measure: Scalars['ID']['input'];
  weighting: InputMaybe<MeasureWeighting>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapNetworkMeasuresArgs = {
  direction: InputMaybe<MeasureDirection>;
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  measures: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weighting: InputMaybe<MeasureWeighting>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapOwnStepsArgs = {
  without?: ReadonlyArray<Scalars['ID']['input']>;
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapPathsArgs = {
  families: ReadonlyArray<FlowFamily>;
  from: Scalars['ID']['input'];
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapRoomArgs = {
  id: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapRoomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RoomFilter>;
  first: Scalars['Int']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapSearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapSourceArgs = {
  id: Scalars['ID']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapSourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SourceFilter>;
  first: Scalars['Int']['input'];
};

/** One alliance in one place: everything the viewer may see of it. */
export type MapThenArgs = {
  at: InputMaybe<Scalars['Moment']['input']>;
  revision: InputMaybe<Scalars['Int']['input']>;
};

/** How many of the main things are on a map. */
export type MapCounts = {
  /** Organisations, funders, communities and connectors. */
  readonly actors: Scalars['Int']['output'];
  /** Agreements. */
  readonly agreements: Scalars['Int']['output'];
  /** Flows of all families and states. */
  readonly flows: Scalars['Int']['output'];
  /** Interests. */
  readonly interests: Scalars['Int']['output'];
  /** Rooms. */
  readonly rooms: Scalars['Int']['output'];
  /** Sources. */
  readonly sources: Scalars['Int']['output'];
};

/** All that the viewer may see of a map at one revision. */
export type MapState = {
  /** The content revision that the entities belong to. */
  readonly contentRevision: Scalars['Int']['output'];
  /** All entities, the map's own settings among them. */
  readonly entities: ReadonlyArray<Scalars['EntityData']['output']>;
  /** The revision that the entities belong to. */
  readonly revision: Scalars['Int']['output'];
};

/** Which way flows are followed. */
export type MeasureDirection =
  /** From the one who gets back to the one who gives. */
  | 'backward'
  /** Either way. */
  | 'either'
  /** From the one who gives to the one who gets. */
  | 'forward';

/** A measure with its choices. */
export type MeasureOffered = {
  /** Ways it can follow flows, its own first. */
  readonly directions: ReadonlyArray<MeasureDirection>;
  /** Families that it can be worked out over, its own first. */
  readonly families: ReadonlyArray<FlowFamily>;
  /** Its id, for example betweenness. */
  readonly id: Scalars['ID']['output'];
  /** The question that it answers, in plain words. */
  readonly question: Scalars['String']['output'];
  /** The field's own name for it. */
  readonly title: Scalars['String']['output'];
  /** Ways it can weigh links, its own first. */
  readonly weightings: ReadonlyArray<MeasureWeighting>;
};

/** A part of a measure. */
export type MeasurePart = {
  /** Its name in words. */
  readonly name: Scalars['String']['output'];
  /** The number; null where it is undefined. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The same in words. */
  readonly words: Scalars['String']['output'];
};

/** What each link counts. */
export type MeasureWeighting =
  /** By amount, in the unit of the family. Amounts of different units are never added. */
  | 'amount'
  /** Each pair that is linked counts once. */
  | 'links';

/** What can be measured. */
export type MeasuresOffered = {
  /** For one actor each, in the order of the catalogue. */
  readonly forActors: ReadonlyArray<MeasureOffered>;
  /** For the network as a whole. */
  readonly forNetwork: ReadonlyArray<MeasureOffered>;
};

/** What only money has. */
export type MoneyDetails = {
  /** Days until it is paid. */
  readonly daysToPay: KnownNumber;
  /** When it is paid. */
  readonly paidWhen: KnownPaidWhen;
  /** Free or tied use. */
  readonly use: KnownMoneyUse;
};

/** Whether money may be used freely. */
export type MoneyUse =
  /** For anything. */
  | 'free'
  /** For a stated use. */
  | 'tied';

export type Mutation = {
  /**
   * Applies a list of changes in one transaction, all or nothing, and appends them to the map's log.
   * The client makes `changeSetId`; the same set sent twice happens once and gets the first answer.
   * A new map is made by its first set: base revision 0, first change `add` of the map.
   */
  readonly applyChanges: ApplyChangesResult;
  /**
   * Applies what was sent ahead as one change set: a batch. It is checked as a whole, written in steps, seen by others at
   * its end and never half, and undone as one step. Until it ends, the map can't be read or written: `IMPORT_RUNNING`,
   * also to the same mutation sent again, which gets the answer of the set once that is there.
   */
  readonly applyStagedChanges: ApplyChangesResult;
  /** Makes a copy with another title, without its log. */
  readonly copyMap: Map;
  /** Makes an empty map and gives it back. */
  readonly createMap: Map;
  /** Deletes a map. It can be brought back for a day. */
  readonly deleteMap: DeletedMap;
  /** Gives a map another title. */
  readonly renameMap: Map;
  /** Brings back a map that was deleted less than a day ago. */
  readonly restoreMap: Map;
  /**
   * Puts the map, or one thing on it, back to how it stood in the log, by a new change set that can be undone.
   * One thing comes back with what it needs and what was removed with it. By a revision or by a moment, not both.
   */
  readonly restoreTo: ApplyChangesResult;
  /**
   * Sends a part of a change set that is too large for one request, ahead of `applyStagedChanges`. Nothing of it is on the
   * map yet. What is never applied is dropped after an hour.
   */
  readonly stageChanges: StageChangesResult;
  /**
   * Gives up what was sent ahead. Where it is being applied, it is taken back, and whoever applies it is told that it was
   * stopped. What is on the map already stays, to be undone. True where anything was given up.
   */
  readonly stopStagedChanges: Scalars['Boolean']['output'];
  /**
   * Takes back one change set that the sender made, by a new set of its inverses under the same rule of conflict.
   * To undo an undo is a redo. What others did is not undone but restored.
   */
  readonly undoChangeSet: ApplyChangesResult;
};

export type MutationApplyChangesArgs = {
  input: ApplyChangesInput;
};

export type MutationApplyStagedChangesArgs = {
  input: ApplyStagedChangesInput;
};

export type MutationCopyMapArgs = {
  mapId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type MutationCreateMapArgs = {
  input: CreateMapInput;
};

export type MutationDeleteMapArgs = {
  mapId: Scalars['ID']['input'];
};

export type MutationRenameMapArgs = {
  mapId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type MutationRestoreMapArgs = {
  mapId: Scalars['ID']['input'];
};

export type MutationRestoreToArgs = {
  at: InputMaybe<Scalars['Moment']['input']>;
  entityId: InputMaybe<Scalars['ID']['input']>;
  label: Scalars['String']['input'];
  mapId: Scalars['ID']['input'];
  newChangeSetId: Scalars['ID']['input'];
  revision: InputMaybe<Scalars['Int']['input']>;
};

export type MutationStageChangesArgs = {
  input: StageChangesInput;
};

export type MutationStopStagedChangesArgs = {
  changeSetId: Scalars['ID']['input'];
  mapId: Scalars['ID']['input'];
};

export type MutationUndoChangeSetArgs = {
  changeSetId: Scalars['ID']['input'];
  mapId: Scalars['ID']['input'];
  newChangeSetId: Scalars['ID']['input'];
  onlyWhatCanBe?: Scalars['Boolean']['input'];
};

/** A measure of the network as a whole. */
export type NetworkMeasure = {
  /** The day or period of its data, in words. */
  readonly data: Scalars['String']['output'];
  /** The direction that was used. */
  readonly direction: MeasureDirection;
  /** The families that were used. */
  readonly families: ReadonlyArray<FlowFamily>;
  /** The measure. */
  readonly measure: MeasureOffered;
  /** What it does not prove. */
  readonly notProof: Scalars['String']['output'];
  /** Its parts, from which it can be worked out again, for example a mixing matrix or an expected value. */
  readonly parts: ReadonlyArray<MeasurePart>;
  /** The content revision that it belongs to. */
  readonly revision: Scalars['Int']['output'];
  /** Where the definition comes from. */
  readonly source: Scalars['String']['output'];
  /** The value; null where it is undefined. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The weighting that was used. */
  readonly weighting: MeasureWeighting;
  /** The value in a sentence with its meaning. */
  readonly words: Scalars['String']['output'];
};

/** A talking point that waits to be asked for. */
export type OnRequest = {
  /** Its id, for example next-connector. */
  readonly id: Scalars['ID']['output'];
  /** The question that it answers. */
  readonly question: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** A public body, charity or social enterprise, community group or business. */
export type Organisation = Actor & {
  /** Whether it says it acts as a connector. */
  readonly actsAsConnector: KnownActsAsConnector;
  /** Other names it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is based. */
  readonly based: KnownBased;
  /** Actors that something from it reaches, through others if need be, nearest first. */
  readonly downstream: ReadonlyArray<Reached>;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows to it, in the order in which they came. */
  readonly flowsIn: ReadonlyArray<Flow>;
  /** Flows from it, in the order in which they came. */
  readonly flowsOut: ReadonlyArray<Flow>;
  /** A hint on the name, or empty. */
  readonly hint: Scalars['String']['output'];
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Charity or company numbers and organisation identifiers. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Its links to interests; what it offers comes first to ask for. */
  readonly interestLinks: ReadonlyArray<InterestLink>;
  /** Led by people it serves; self-declared only. */
  readonly ledByPeopleItServes: KnownLedBy;
  /** Who may see it. */
  readonly level: Level;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The actor that it is part of. */
  readonly partOf: Maybe<Actor>;
  /** Agreements it is a party to, with its roles. */
  readonly parties: ReadonlyArray<Party>;
  /** Actors that are part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** Neighbourhoods, villages or towns it is in. */
  readonly places: ReadonlyArray<Place>;
  /** What it does in this place. */
  readonly roles: ReadonlyArray<RoleHere>;
  /** Seats it holds in rooms. */
  readonly seats: ReadonlyArray<Seat>;
  /** Its sector. */
  readonly sector: KnownSector;
  /** True where location, places and neighbours are hidden from wider views. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** A short name, or empty. */
  readonly shortName: Scalars['String']['output'];
  /** Yearly income. */
  readonly size: KnownSize;
  /** Which of the four types. */
  readonly type: ActorType;
  /** Actors from whom something reaches it, through others if need be, nearest first. */
  readonly upstream: ReadonlyArray<Reached>;
  /** Why it is on this map. */
  readonly whyOnMap: WhyOnMap;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationDownstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationFlowsInArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationFlowsOutArgs = {
  families: InputMaybe<ReadonlyArray<FlowFamily>>;
  first: Scalars['Int']['input'];
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationInterestLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A public body, charity or social enterprise, community group or business. */
export type OrganisationUpstreamArgs = {
  families: ReadonlyArray<FlowFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
};

/** The two ways in which the sender can step through what they did. */
export type OwnSteps = {
  /** The undo that redo would take back; null where there is none, or something was done since. */
  readonly redo: Maybe<ChangeSet>;
  /** What undo would take back; null where there is nothing. */
  readonly undo: Maybe<ChangeSet>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  /** Give this as `after` to get what follows; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True where more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** When money is paid. */
export type PaidWhen =
  /** In advance. */
  | 'advance'
  /** Monthly. */
  | 'monthly'
  /** On results. */
  | 'on-results'
  /** Quarterly. */
  | 'quarterly';

/** An actor's place in an agreement. */
export type Party = {
  /** The actor. */
  readonly actor: Actor;
  /** The agreement. */
  readonly agreement: Agreement;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** What it does there. */
  readonly roles: ReadonlyArray<PartyRole>;
};

/** What a party does in an agreement. */
export type PartyRole =
  /** Chooses what is bought. */
  | 'chooses'
  /** Delivers. */
  | 'delivers'
  /** Gains. */
  | 'gains'
  /** Guarantees. */
  | 'guarantees'
  /** Holds the money or the agreement. */
  | 'holds'
  /** Hosts. */
  | 'hosts'
  /** Pays. */
  | 'pays';

/** Whether an amount is for a year or once. */
export type Per =
  /** Once, on its start. */
  | 'once'
  /** A year. */
  | 'year';

/** Some words of a sentence. */
export type Phrase = {
  /** The actor, room or flow that the words name, if any. */
  readonly about: Maybe<Scalars['ID']['output']>;
  /** True for figures and names, which are shown in bold. */
  readonly strong: Scalars['Boolean']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** A soft band round some actors, with words. */
export type PictureBand = {
  /** The actors in it. */
  readonly around: ReadonlyArray<Scalars['ID']['output']>;
  /** The words, for example: Cut off if this connector stopped. */
  readonly words: Scalars['String']['output'];
};

/** Words beside an actor or room in the picture. */
export type PictureNote = {
  /** The actor or room. */
  readonly at: Scalars['ID']['output'];
  /** The words, for example £60,000. */
  readonly words: Scalars['String']['output'];
};

/** A neighbourhood, village or town. */
export type Place = {
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Four dimensions of power. */
export type PowerDimension =
  /** Consciousness and capabilities. */
  | 'consciousness-and-capabilities'
  /** Culture and connections. */
  | 'culture-and-connections'
  /** Money, staff, space and other means. */
  | 'resources'
  /** Formal rules, contracts and governance. */
  | 'rules';

/** One thing that is wrong with a change set. */
export type Problem = {
  /** Which change of the set, counted from 0. */
  readonly change: Maybe<Scalars['Int']['output']>;
  /** A fixed code, for example INVALID_VALUE. */
  readonly code: Scalars['String']['output'];
  /** What was expected. */
  readonly expected: Scalars['String']['output'];
  /** The field, as votes.value. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly found: Scalars['String']['output'];
  /** The id of the entity. */
  readonly id: Maybe<Scalars['String']['output']>;
  /** The kind of entity. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** The same in one sentence. */
  readonly message: Scalars['String']['output'];
  /** What to do. */
  readonly todo: Scalars['String']['output'];
};

export type Query = {
  /** Maps deleted less than a day ago, which can still be brought back. */
  readonly deletedMaps: ReadonlyArray<DeletedMap>;
  /** One map, or null where there is none with this id or the viewer may not see it. */
  readonly map: Maybe<Map>;
  /** All maps that are not deleted, in the order of their titles. */
  readonly maps: ReadonlyArray<Map>;
};

export type QueryMapArgs = {
  id: Scalars['ID']['input'];
};

/** An actor that something reaches or comes from. */
export type Reached = {
  /** The actor or room. */
  readonly node: ActorOrRoom;
  /** How many steps away. */
  readonly steps: Scalars['Int']['output'];
};

/** What only referrals have. */
export type ReferralDetails = {
  /** How many people were accepted. */
  readonly accepted: KnownNumber;
  /** How many were declined, by the reason given. */
  readonly declined: Declined;
};

/** A question to ask oneself. */
export type ReflectionCard = {
  /** The dimension of power that it is about. */
  readonly powerDimension: PowerDimension;
  /** The question. */
  readonly question: Scalars['String']['output'];
};

/** What a finding rests on, counted by kind of source. */
export type RestsOn = {
  /** Estimates. */
  readonly estimates: Scalars['Int']['output'];
  /** Earliest and latest date of the sources, where known. */
  readonly from: Maybe<Scalars['Day']['output']>;
  /** How many pieces of evidence. */
  readonly items: Scalars['Int']['output'];
  /** Without any source. */
  readonly noSource: Scalars['Int']['output'];
  /** Published records and documents. */
  readonly published: Scalars['Int']['output'];
  /** Said by both sides. */
  readonly saidByBoth: Scalars['Int']['output'];
  /** Said by one side, or in a workshop. */
  readonly saidByOne: Scalars['Int']['output'];
  /** Latest date of the sources. */
  readonly to: Maybe<Scalars['Day']['output']>;
};

/** What an actor does in this place. */
export type RoleHere =
  /** Advises. */
  | 'advises'
  /** Commissions. */
  | 'commissions'
  /** Connects. */
  | 'connects'
  /** Convenes. */
  | 'convenes'
  /** Delivers. */
  | 'delivers'
  /** Funds. */
  | 'funds'
  /** Hosts. */
  | 'hosts'
  /** Leads. */
  | 'leads'
  /** Lives it. */
  | 'lives-it'
  /** Supports others. */
  | 'supports-others';

/** Where decisions are made. */
export type Room = {
  /** Rooms that advise it. */
  readonly advisedBy: ReadonlyArray<Room>;
  /** Rooms that it advises. */
  readonly advises: ReadonlyArray<Room>;
  /** Who can say yes without asking, in words. */
  readonly canSayYes: KnownText;
  /** Agreements that it decides about. */
  readonly decidesAbout: ReadonlyArray<Agreement>;
  /** How it decides. */
  readonly decisionRule: KnownDecisionRule;
  /** What shows it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Flows that end here, for example voice. */
  readonly flowsIn: ReadonlyArray<Flow>;
  /** Who hosts it. */
  readonly host: KnownActor;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** How often it meets. */
  readonly meetsTimesAYear: KnownNumber;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** A note, or empty. */
  readonly note: Scalars['String']['output'];
  /** Its own stated £ a year, in pence. */
  readonly ownPenceAYear: KnownNumber;
  /** Whether its papers are public. */
  readonly papersPublic: KnownYesNo;
  /** A short reference such as T1, or empty. */
  readonly reference: Scalars['String']['output'];
  /** Whether people heard here get a reply; none: no reply is recorded. */
  readonly reply: KnownYesNo;
  /** How open it is. */
  readonly roomKind: KnownRoomKind;
  /** The level at which it decides. */
  readonly roomLevel: KnownRoomLevel;
  /** Who sits here. */
  readonly seats: ReadonlyArray<Seat>;
  /** What else it decides; none: nothing. */
  readonly subjects: KnownText;
};

/** Where decisions are made. */
export type RoomAdvisedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where decisions are made. */
export type RoomEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where decisions are made. */
export type RoomFlowsInArgs = {
  first: Scalars['Int']['input'];
};

/** Where decisions are made. */
export type RoomSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of rooms. */
export type RoomConnection = {
  /** The rooms of the page with their cursors. */
  readonly edges: ReadonlyArray<RoomEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Room>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; asked for only when wanted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One room of a page. */
export type RoomEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The room. */
  readonly node: Room;
};

/** Which rooms a list holds. All that is given must hold. */
export type RoomFilter = {
  /** Of one of these kinds, where known. */
  readonly kinds?: InputMaybe<ReadonlyArray<RoomKind>>;
  /** At one of these levels, where known. */
  readonly levels?: InputMaybe<ReadonlyArray<RoomLevel>>;
  /** With these words in its name or reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How open a room is. */
export type RoomKind =
  /** People made it themselves. */
  | 'claimed'
  /** Only its members come. */
  | 'closed'
  /** People are invited. */
  | 'invited';

/** The level at which a room decides. */
export type RoomLevel =
  /** A borough. */
  | 'borough'
  /** A nation. */
  | 'nation'
  /** A neighbourhood. */
  | 'neighbourhood'
  /** A region. */
  | 'region'
  /** A street. */
  | 'street';

/** A seat, or several of one holder, in a room. */
export type Seat = {
  /** True where the holder advises. */
  readonly advises: Scalars['Boolean']['output'];
  /** True where the holder chairs. */
  readonly chairs: Scalars['Boolean']['output'];
  /** Who sits: an actor, or another room through its chair. */
  readonly holder: ActorOrRoom;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** Who named the holder. */
  readonly namedBy: Maybe<Actor>;
  /** A note, or empty. */
  readonly note: Scalars['String']['output'];
  /** What the seat is paid. */
  readonly pay: KnownSeatPay;
  /** How many places the holder has here. */
  readonly places: Scalars['Int']['output'];
  /** The room. */
  readonly room: Room;
  /** Whether the holder can veto. */
  readonly veto: KnownYesNo;
  /** The holder's votes in all. */
  readonly votes: KnownNumber;
  /** True where the holder watches. */
  readonly watches: Scalars['Boolean']['output'];
};

/** What a seat is paid. */
export type SeatPay =
  /** Paid. */
  | 'paid'
  /** Unpaid. */
  | 'unpaid'
  /** A voucher. */
  | 'voucher';

/** The sector of an organisation. */
export type Sector =
  /** A business. */
  | 'business'
  /** A charity or social enterprise. */
  | 'charity'
  /** A community group. */
  | 'community-group'
  /** A public body. */
  | 'public-body';

/** A threshold of the map. */
export type Setting = {
  /** The default. */
  readonly defaultValue: Scalars['Float']['output'];
  /** The least it can be. */
  readonly least: Scalars['Float']['output'];
  /** The most it can be. */
  readonly most: Scalars['Float']['output'];
  /** Its name, for example moneyGatewayShare. */
  readonly name: Scalars['String']['output'];
  /** Why that is the default. */
  readonly reason: Scalars['String']['output'];
  /** The talking point that uses it. */
  readonly talkingPoint: Scalars['ID']['output'];
  /** The title of the talking point. */
  readonly title: Scalars['String']['output'];
  /** Whether it is a whole number or a percentage. */
  readonly type: SettingType;
  /** The value used. */
  readonly value: Scalars['Float']['output'];
  /** What it means, in words. */
  readonly words: Scalars['String']['output'];
};

/** A setting with the value to try. */
export type SettingInput = {
  /** Its name, for example moneyGatewayShare. */
  readonly name: Scalars['String']['input'];
  /** The value. */
  readonly value: Scalars['Float']['input'];
};

/** What a threshold counts. */
export type SettingType =
  /** A whole number. */
  | 'count'
  /** A percentage. */
  | 'percent';

/** A setting of the map or its default. */
export type SettingUsed = {
  /** The default. */
  readonly defaultValue: Scalars['Float']['output'];
  /** Its name, for example moneyGatewayShare. */
  readonly name: Scalars['String']['output'];
  /** Why that is the default. */
  readonly reason: Scalars['String']['output'];
  /** The value used. */
  readonly value: Scalars['Float']['output'];
  /** What it means, in words. */
  readonly words: Scalars['String']['output'];
};

/** What a map shows. */
export type Shows = {
  /** The day, where a day is shown. */
  readonly day: Maybe<Scalars['Day']['output']>;
  /** Which of the three. */
  readonly is: ShowsKind;
  /** The year in whose April the financial year starts, where one is shown. */
  readonly startYear: Maybe<Scalars['Int']['output']>;
};

/** The three ways to look at time. */
export type ShowsKind =
  /** All years, with totals. */
  | 'all-years'
  /** Yearly amounts in force on a day. */
  | 'day'
  /** A financial year, 1 April to 31 March. */
  | 'financial-year';

/** A talking point that does not know enough to say anything. */
export type SilentTalkingPoint = {
  /** Its id, for example missing-link. */
  readonly id: Scalars['ID']['output'];
  /** What it would need, in words. */
  readonly needs: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Yearly income of an actor. */
export type Size =
  /** £1m to £10m. */
  | '1m-to-10m'
  /** £10,000 to £100,000. */
  | '10k-to-100k'
  /** £10m to £100m. */
  | '10m-to-100m'
  /** £100,000 to £1m. */
  | '100k-to-1m'
  /** Not relevant. */
  | 'not-relevant'
  /** Over £100m. */
  | 'over-100m'
  /** Under £10,000. */
  | 'under-10k';

/** One document, record or conversation. */
export type Source = {
  /** Its date. */
  readonly date: KnownDay;
  /** The role of whoever entered it; a role, never a name. */
  readonly enteredBy: Scalars['String']['output'];
  /** What it shows. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Who may see it. */
  readonly level: Level;
  /** Where to find it, in words. */
  readonly reference: Scalars['String']['output'];
  /** Actors who said it. */
  readonly saidBy: ReadonlyArray<Actor>;
  /** What it is. */
  readonly sourceKind: SourceKind;
};

/** One document, record or conversation. */
export type SourceEvidenceArgs = {
  first: Scalars['Int']['input'];
};

/** A page of sources. */
export type SourceConnection = {
  /** The sources of the page with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; asked for only when wanted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One source of a page. */
export type SourceEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Which sources a list holds. All that is given must hold. */
export type SourceFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** With these words in its reference. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a source is. */
export type SourceKind =
  /** A document. */
  | 'document'
  /** An estimate. */
  | 'estimate'
  /** A published record. */
  | 'published-record'
  /** Said about the actor by another. */
  | 'said-about-the-actor'
  /** Said by the actor. */
  | 'said-by-the-actor'
  /** Said in a workshop. */
  | 'said-in-workshop'
  /** A spreadsheet. */
  | 'spreadsheet';

/** A part of a large change set. */
export type StageChangesInput = {
  /** Made by the client, random; the same for all parts. */
  readonly changeSetId: Scalars['ID']['input'];
  /** Add, remove or set; at most 5,000, with what they point to anywhere in the set. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** The map, which may be made by the first change of the first part. */
  readonly mapId: Scalars['ID']['input'];
  /** Which part, counted from 0. A part that is sent again takes its own place. */
  readonly part: Scalars['Int']['input'];
};

/** What came of a part. */
export type StageChangesResult = ChangesRefused | ChangesStaged;

/** How a flow or an agreement stands. */
export type State =
  /** Agreed, not started. */
  | 'agreed-not-started'
  /** Asked for, refused. */
  | 'asked-for-refused'
  /** Ended. */
  | 'ended'
  /** It happens. Only such flows are counted. */
  | 'happening'
  /** Offered, declined. */
  | 'offered-declined'
  /** On paper only. */
  | 'on-paper-only'
  /** Proposed. */
  | 'proposed';

/** Whether the teller of a story agreed. */
export type StoryConsent =
  /** No. */
  | 'no'
  /** Not asked. */
  | 'not-asked'
  /** Yes. */
  | 'yes';

/** How the teller of a story is named. */
export type StoryNamed =
  /** By name. */
  | 'named'
  /** Not named. */
  | 'not-named'
  /** By role. */
  | 'role';

/** How sure a piece of evidence is. */
export type Sureness =
  /** Fairly sure. */
  | 'fairly'
  /** A guess. */
  | 'guess'
  /** Sure. */
  | 'sure';

/** All talking points of a map at one content revision. */
export type TalkingPoints = {
  /** What was found, in the order of the themes. None is a verdict. */
  readonly findings: ReadonlyArray<Finding>;
  /** Talking points that are worked out when asked for, with their questions. */
  readonly onRequest: ReadonlyArray<OnRequest>;
  /** How far that is, from 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** The content revision that the findings belong to. */
  readonly revision: Scalars['Int']['output'];
  /** Every threshold of the map, with its default and the reason for it. */
  readonly settings: ReadonlyArray<Setting>;
  /** Talking points that stay silent for want of data, with what they would need. */
  readonly silent: ReadonlyArray<SilentTalkingPoint>;
  /** False while a newer revision is being worked out. */
  readonly upToDate: Scalars['Boolean']['output'];
};

/** One line of an agreement. */
export type Term = {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Who bears the cost. */
  readonly bearer: TermSide;
  /** True where those that are told differ. */
  readonly differ: Scalars['Boolean']['output'];
  /** Its group. */
  readonly group: TermGroup;
  /** Who holds the choice. */
  readonly holder: TermSide;
  /** Its id on this map. */
  readonly id: Scalars['ID']['output'];
  /** Which term. */
  readonly key: TermKey;
  /** Who may see it. */
  readonly level: Level;
  /** The actor that the term names, for example who keeps a surplus. */
  readonly names: Maybe<Actor>;
  /** A note, or empty. */
  readonly note: Scalars['String']['output'];
  /** The one that findings use: the record's, else the bearer's, else the holder's. */
  readonly used: KnownTermValue;
  /** What the record says. */
  readonly value: KnownTermValue;
  /** What each party says. */
  readonly valueByParty: ReadonlyArray<TermByParty>;
  /** The term in words. */
  readonly words: Scalars['String']['output'];
};

/** What one party says of a term. */
export type TermByParty = {
  /** The party. */
  readonly party: Party;
  /** What it says. */
  readonly value: KnownTermValue;
};

/** The eight groups of terms. */
export type TermGroup =
  /** Deciding. */
  | 'deciding'
  /** Ending. */
  | 'ending'
  /** Freedom. */
  | 'freedom'
  /** Getting paid. */
  | 'gettingPaid'
  /** Keeping. */
  | 'keeping'
  /** Risk. */
  | 'risk'
  /** Size and time. */
  | 'sizeAndTime'
  /** Work. */
  | 'work';

/** All terms of an agreement. */
export type TermKey =
  /** Change of terms by. */
  | 'changeOfTerms'
  /** Clawback. */
  | 'clawback'
  /** Clawback limit, £. */
  | 'clawbackLimitPence'
  /** Covers how much of the full cost. */
  | 'coversFullCostPercent'
  /** Credit. */
  | 'credit'
  /** Data and stories owned by. */
  | 'dataOwnedBy'
  /** Days a year to take part. */
  | 'daysAYearToTakePart'
  /** Days to pay. */
  | 'daysToPay'
  /** Decisions by. */
  | 'decisionRule'
  /** Disputes settled by. */
  | 'disputes'
  /** End. */
  | 'end'
  /** May end without reason. */
  | 'endWithoutReasonBy'
  /** Exclusive. */
  | 'exclusive'
  /** Extension by. */
  | 'extensionBy'
  /** If the holder fails. */
  | 'ifHolderFails'
  /** Leaving whole. */
  | 'leavingWhole'
  /** Liability. */
  | 'liability'
  /** Liability capped at, £. */
  | 'liabilityCapPence'
  /** Loss. */
  | 'loss'
  /** Management fee, of what. */
  | 'managementFeeOf'
  /** Management fee. */
  | 'managementFeePercent'
  /** May speak publicly. */
  | 'maySpeakPublicly'
  /** Notice by the paid, in days. */
  | 'noticeByPaidDays'
  /** Notice by the paid. */
  | 'noticeByPaidMonths'
  /** Notice by the payer, in days. */
  | 'noticeByPayerDays'
  /** Notice by the payer. */
  | 'noticeByPayerMonths'
  /** Open book. */
  | 'openBook'
  /** Paid when. */
  | 'paidWhen'
  /** Pension borne by. */
  | 'pensionBorneBy'
  /** Reports a year. */
  | 'reportsAYear'
  /** Return to independence. */
  | 'returnToIndependence'
  /** Return to independence on. */
  | 'returnToIndependenceOn'
  /** Ring-fence, £ a year. */
  | 'ringFencePence'
  /** Running cost, £ a year. */
  | 'runningCostPence'
  /** Share at risk on results. */
  | 'shareAtRiskPercent'
  /** Staff transfer borne by. */
  | 'staffTransferBorneBy'
  /** Start. */
  | 'start'
  /** Surplus. */
  | 'surplus'
  /** Surplus above, £. */
  | 'surplusThresholdPence'
  /** Targets. */
  | 'targets'
  /** Targets passed down unchanged. */
  | 'targetsPassedDownUnchanged'
  /** Targets set by. */
  | 'targetsSetBy'
  /** Yearly uplift. */
  | 'uplift'
  /** £ a year. */
  | 'valuePenceAYear'
  /** Volume. */
  | 'volume'
  /** Years. */
  | 'years';

/** Who holds a choice, or bears a cost. */
export type TermSide =
  /** All parties. */
  | 'all'
  /** Who chooses. */
  | 'chooses'
  /** Who delivers. */
  | 'delivers'
  /** Who gains. */
  | 'gains'
  /** Who guarantees. */
  | 'guarantees'
  /** Who holds. */
  | 'holds'
  /** Who hosts. */
  | 'hosts'
  /** Who pays. */
  | 'pays';

/** Themes of talking points, in the order in which they are shown. */
export type Theme =
  /** Who knows whom. */
  | 'connection'
  /** What keeps an alliance going. */
  | 'holding-it-together'
  /** Who pays, holds and receives. */
  | 'money'
  /** What agreements say. */
  | 'terms'
  /** Who is heard and who decides. */
  | 'voice-and-decisions';

/** What only voice has. */
export type VoiceDetails = {
  /** How far it goes, rung 1 (listening) to 6 (passing on power). */
  readonly rung: KnownNumber;
  /** What changed, in words; or empty. */
  readonly whatChanged: Scalars['String']['output'];
};

/** Patterns that seem to work, in the order of the catalogue. */
export type WhatSeemsToWork = {
  /** What was found. None is praise of an actor. */
  readonly found: ReadonlyArray<WhatWorks>;
  /** The content revision that they belong to. */
  readonly revision: Scalars['Int']['output'];
};

/** One pattern that seems to work. */
export type WhatWorks = {
  /** Ids of what shows it. */
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
  /** Its id within the map. */
  readonly id: Scalars['ID']['output'];
  /** How it is played in the picture. */
  readonly picture: FindingPicture;
  /** What it rests on, in a sentence. */
  readonly restsOn: Scalars['String']['output'];
  /** What people can see on the map. */
  readonly see: ReadonlyArray<Phrase>;
  /** Ids of the actors or rooms that it is about. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Third parties that may help two sides to talk. */
export type WhoMayHelp = {
  /** Ids of actors that support others here and are no side of it, in the order of their ids; empty where none is known. */
  readonly actors: ReadonlyArray<Scalars['ID']['output']>;
  /** The same in words, general ones where none is known. */
  readonly words: ReadonlyArray<Phrase>;
};

/** On this map because. */
export type WhyOnMap =
  /** Added by others, not yet told. */
  | 'added-by-others'
  /** Agreed to be on it. */
  | 'agreed'
  /** A public record says so. */
  | 'public-record';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActorOrRoom: ActorParent | ActorParent | ActorParent | ActorParent | RoomParent;
  AgreementOrRoom: AgreementParent | RoomParent;
  ApplyChangesResult: AppliedParent | ConflictsParent | RefusedParent;
  StageChangesResult: RefusedParent | ChangesStaged;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutTheMap: ResolverTypeWrapper<AboutTheMap>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Actor: ResolverTypeWrapper<ActorParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFilter: ActorFilter;
  ActorMeasure: ResolverTypeWrapper<ActorMeasure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActorMeasureValue: ResolverTypeWrapper<ActorMeasureValue>;
  ActorOrRoom: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActorOrRoom']>;
  ActorType: ActorType;
  ActsAsConnector: ActsAsConnector;
  AffectedBy: ResolverTypeWrapper<AffectedByParent>;
  Agreement: ResolverTypeWrapper<AgreementParent>;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<
    Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }
  >;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrRoom: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementOrRoom']>;
  Amount: ResolverTypeWrapper<FlowParent>;
  ApplyChangesInput: ApplyChangesInput;
  ApplyChangesResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ApplyChangesResult']
  >;
  ApplyStagedChangesInput: ApplyStagedChangesInput;
  AskedFor: ResolverTypeWrapper<AskedFor>;
  Based: Based;
  BetterWayElement: BetterWayElement;
  Change: ResolverTypeWrapper<ChangeParent>;
  ChangeInput: ChangeInput;
  ChangeKind: ChangeKind;
  ChangeSet: ResolverTypeWrapper<ChangeSetParent>;
  ChangeSetConnection: ResolverTypeWrapper<LogPageParent>;
  ChangeSetEdge: ResolverTypeWrapper<
    Omit<ChangeSetEdge, 'node'> & { node: ResolversTypes['ChangeSet'] }
  >;
  ChangesApplied: ResolverTypeWrapper<AppliedParent>;
  ChangesConflict: ResolverTypeWrapper<ConflictsParent>;
  ChangesRefused: ResolverTypeWrapper<RefusedParent>;
  ChangesStaged: ResolverTypeWrapper<ChangesStaged>;
  Community: ResolverTypeWrapper<ActorParent>;
  Confirmed: Confirmed;
  Conflict: ResolverTypeWrapper<ConflictParent>;
  ConnectionDetails: ResolverTypeWrapper<FlowParent>;
  Connector: ResolverTypeWrapper<ActorParent>;
  ConnectorPay: ConnectorPay;
  ControlDetails: ResolverTypeWrapper<FlowParent>;
  ControlWritten: ControlWritten;
  CreateMapInput: CreateMapInput;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecisionRule: DecisionRule;
  Declined: ResolverTypeWrapper<FlowParent>;
  DeletedMap: ResolverTypeWrapper<DeletedMap>;
  EntityData: ResolverTypeWrapper<Scalars['EntityData']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Fact: ResolverTypeWrapper<Fact>;
  FamilyCovered: ResolverTypeWrapper<FamilyCovered>;
  FieldValue: ResolverTypeWrapper<Scalars['FieldValue']['output']>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingPicture: ResolverTypeWrapper<FindingPicture>;
  Flow: ResolverTypeWrapper<FlowParent>;
  FlowConnection: ResolverTypeWrapper<FlowPage>;
  FlowEdge: ResolverTypeWrapper<Omit<FlowEdge, 'node'> & { node: ResolversTypes['Flow'] }>;
  FlowFamily: FlowFamily;
  FlowFilter: FlowFilter;
  FlowKind: FlowKind;
  FlowPath: ResolverTypeWrapper<FlowPathParent>;
  FlowUnit: FlowUnit;
  Funder: ResolverTypeWrapper<ActorParent>;
  Graph: ResolverTypeWrapper<Graph>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphFilter: GraphFilter;
  GraphNode: ResolverTypeWrapper<GraphNode>;
  GraphNodeKind: GraphNodeKind;
  HelpDetails: ResolverTypeWrapper<FlowParent>;
  HelpExchange: HelpExchange;
  HowSure: ResolverTypeWrapper<HowSure>;
  HowWeWork: HowWeWork;
  IfSettings: ResolverTypeWrapper<IfSettings>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  InformationDetails: ResolverTypeWrapper<FlowParent>;
  Interest: ResolverTypeWrapper<InterestParent>;
  InterestConnection: ResolverTypeWrapper<InterestPage>;
  InterestEdge: ResolverTypeWrapper<
    Omit<InterestEdge, 'node'> & { node: ResolversTypes['Interest'] }
  >;
  InterestFilter: InterestFilter;
  InterestLink: ResolverTypeWrapper<InterestLinkParent>;
  InterestLinkKind: InterestLinkKind;
  InterestType: InterestType;
  KnownActor: ResolverTypeWrapper<KnownActorParent>;
  KnownActsAsConnector: ResolverTypeWrapper<KnownFact>;
  KnownBased: ResolverTypeWrapper<KnownFact>;
  KnownConnectorPay: ResolverTypeWrapper<KnownFact>;
  KnownControlWritten: ResolverTypeWrapper<KnownFact>;
  KnownDay: ResolverTypeWrapper<KnownFact>;
  KnownDecisionRule: ResolverTypeWrapper<KnownFact>;
  KnownHelpExchange: ResolverTypeWrapper<KnownFact>;
  KnownHowWeWork: ResolverTypeWrapper<KnownFact>;
  KnownLedBy: ResolverTypeWrapper<KnownFact>;
  KnownMoneyUse: ResolverTypeWrapper<KnownFact>;
  KnownNumber: ResolverTypeWrapper<KnownFact>;
  KnownPaidWhen: ResolverTypeWrapper<KnownFact>;
  KnownRoomKind: ResolverTypeWrapper<KnownFact>;
  KnownRoomLevel: ResolverTypeWrapper<KnownFact>;
  KnownSeatPay: ResolverTypeWrapper<KnownFact>;
  KnownSector: ResolverTypeWrapper<KnownFact>;
  KnownSize: ResolverTypeWrapper<KnownFact>;
  KnownState: KnownState;
  KnownStoryNamed: ResolverTypeWrapper<KnownFact>;
  KnownSureness: ResolverTypeWrapper<KnownFact>;
  KnownTermValue: ResolverTypeWrapper<KnownFact>;
  KnownText: ResolverTypeWrapper<KnownFact>;
  KnownYesNo: ResolverTypeWrapper<KnownFact>;
  LedBy: LedBy;
  Ledger: ResolverTypeWrapper<Ledger>;
  LedgerCell: ResolverTypeWrapper<LedgerCell>;
  LedgerColumn: ResolverTypeWrapper<LedgerColumn>;
  LedgerRow: ResolverTypeWrapper<LedgerRow>;
  LedgerTable: ResolverTypeWrapper<LedgerTable>;
  Ledgers: ResolverTypeWrapper<Ledgers>;
  Level: Level;
  Map: ResolverTypeWrapper<MapParent>;
  MapCounts: ResolverTypeWrapper<MapCounts>;
  MapState: ResolverTypeWrapper<MapState>;
  MeasureDirection: MeasureDirection;
  MeasureOffered: ResolverTypeWrapper<MeasureOffered>;
  MeasurePart: ResolverTypeWrapper<MeasurePart>;
  MeasureWeighting: MeasureWeighting;
  MeasuresOffered: ResolverTypeWrapper<MeasuresOffered>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  MoneyDetails: ResolverTypeWrapper<FlowParent>;
  MoneyUse: MoneyUse;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkMeasure: ResolverTypeWrapper<NetworkMeasure>;
  OnRequest: ResolverTypeWrapper<OnRequest>;
  Organisation: ResolverTypeWrapper<ActorParent>;
  OwnSteps: ResolverTypeWrapper<
    Omit<OwnSteps, 'redo' | 'undo'> & {
      redo?: Maybe<ResolversTypes['ChangeSet']>;
      undo?: Maybe<ResolversTypes['ChangeSet']>;
    }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaidWhen: PaidWhen;
  Party: ResolverTypeWrapper<PartyParent>;
  PartyRole: PartyRole;
  Per: Per;
  Phrase: ResolverTypeWrapper<Phrase>;
  PictureBand: ResolverTypeWrapper<PictureBand>;
  PictureNote: ResolverTypeWrapper<PictureNote>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PowerDimension: PowerDimension;
  Problem: ResolverTypeWrapper<ProblemParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reached: ResolverTypeWrapper<ReachedParent>;
  ReferralDetails: ResolverTypeWrapper<FlowParent>;
  ReflectionCard: ResolverTypeWrapper<ReflectionCard>;
  RestsOn: ResolverTypeWrapper<RestsOn>;
  RoleHere: RoleHere;
  Room: ResolverTypeWrapper<RoomParent>;
  RoomConnection: ResolverTypeWrapper<RoomPage>;
  RoomEdge: ResolverTypeWrapper<Omit<RoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomFilter: RoomFilter;
  RoomKind: RoomKind;
  RoomLevel: RoomLevel;
  Seat: ResolverTypeWrapper<SeatParent>;
  SeatPay: SeatPay;
  Sector: Sector;
  Setting: ResolverTypeWrapper<Setting>;
  SettingInput: SettingInput;
  SettingType: SettingType;
  SettingUsed: ResolverTypeWrapper<SettingUsed>;
  Shows: ResolverTypeWrapper<ShowsParent>;
  ShowsKind: ShowsKind;
  SilentTalkingPoint: ResolverTypeWrapper<SilentTalkingPoint>;
  Size: Size;
  Source: ResolverTypeWrapper<SourceParent>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  StageChangesInput: StageChangesInput;
  StageChangesResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['StageChangesResult']
  >;
  State: State;
  StoryConsent: StoryConsent;
  StoryNamed: StoryNamed;
  Sureness: Sureness;
  TalkingPoints: ResolverTypeWrapper<TalkingPointsParent>;
  Term: ResolverTypeWrapper<TermParent>;
  TermByParty: ResolverTypeWrapper<TermByPartyParent>;
  TermGroup: TermGroup;
  TermKey: TermKey;
  TermSide: TermSide;
  TermValue: ResolverTypeWrapper<Scalars['TermValue']['output']>;
  Theme: Theme;
  VoiceDetails: ResolverTypeWrapper<FlowParent>;
  WhatSeemsToWork: ResolverTypeWrapper<WhatSeemsToWork>;
  WhatWorks: ResolverTypeWrapper<WhatWorks>;
  WhoMayHelp: ResolverTypeWrapper<WhoMayHelp>;
  WhyOnMap: WhyOnMap;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutTheMap: AboutTheMap;
  Int: Scalars['Int']['output'];
  Actor: ActorParent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActorConnection: ActorPage;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFilter: ActorFilter;
  ActorMeasure: ActorMeasure;
  Float: Scalars['Float']['output'];
  ActorMeasureValue: ActorMeasureValue;
  ActorOrRoom: ResolversUnionTypes<ResolversParentTypes>['ActorOrRoom'];
  AffectedBy: AffectedByParent;
  Agreement: AgreementParent;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementOrRoom: ResolversUnionTypes<ResolversParentTypes>['AgreementOrRoom'];
  Amount: FlowParent;
  ApplyChangesInput: ApplyChangesInput;
  ApplyChangesResult: ResolversUnionTypes<ResolversParentTypes>['ApplyChangesResult'];
  ApplyStagedChangesInput: ApplyStagedChangesInput;
  AskedFor: AskedFor;
  Change: ChangeParent;
  ChangeInput: ChangeInput;
  ChangeSet: ChangeSetParent;
  ChangeSetConnection: LogPageParent;
  ChangeSetEdge: Omit<ChangeSetEdge, 'node'> & { node: ResolversParentTypes['ChangeSet'] };
  ChangesApplied: AppliedParent;
  ChangesConflict: ConflictsParent;
  ChangesRefused: RefusedParent;
  ChangesStaged: ChangesStaged;
  Community: ActorParent;
  Conflict: ConflictParent;
  ConnectionDetails: FlowParent;
  Connector: ActorParent;
  ControlDetails: FlowParent;
  CreateMapInput: CreateMapInput;
  Day: Scalars['Day']['output'];
  Declined: FlowParent;
  DeletedMap: DeletedMap;
  EntityData: Scalars['EntityData']['output'];
  Evidence: EvidenceParent;
  Fact: Fact;
  FamilyCovered: FamilyCovered;
  FieldValue: Scalars['FieldValue']['output'];
  Finding: Finding;
  FindingPicture: FindingPicture;
  Flow: FlowParent;
  FlowConnection: FlowPage;
  FlowEdge: Omit<FlowEdge, 'node'> & { node: ResolversParentTypes['Flow'] };
  FlowFilter: FlowFilter;
  FlowPath: FlowPathParent;
  Funder: ActorParent;
  Graph: Graph;
  GraphEdge: GraphEdge;
  GraphFilter: GraphFilter;
  GraphNode: GraphNode;
  HelpDetails: FlowParent;
  HowSure: HowSure;
  IfSettings: IfSettings;
  ImportProgress: ImportProgress;
  InformationDetails: FlowParent;
  Interest: InterestParent;
  InterestConnection: InterestPage;
  InterestEdge: Omit<InterestEdge, 'node'> & { node: ResolversParentTypes['Interest'] };
  InterestFilter: InterestFilter;
  InterestLink: InterestLinkParent;
  KnownActor: KnownActorParent;
  KnownActsAsConnector: KnownFact;
  KnownBased: KnownFact;
  KnownConnectorPay: KnownFact;
  KnownControlWritten: KnownFact;
  KnownDay: KnownFact;
  KnownDecisionRule: KnownFact;
  KnownHelpExchange: KnownFact;
  KnownHowWeWork: KnownFact;
  KnownLedBy: KnownFact;
  KnownMoneyUse: KnownFact;
  KnownNumber: KnownFact;
  KnownPaidWhen: KnownFact;
  KnownRoomKind: KnownFact;
  KnownRoomLevel: KnownFact;
  KnownSeatPay: KnownFact;
  KnownSector: KnownFact;
  KnownSize: KnownFact;
  KnownStoryNamed: KnownFact;
  KnownSureness: KnownFact;
  KnownTermValue: KnownFact;
  KnownText: KnownFact;
  KnownYesNo: KnownFact;
  Ledger: Ledger;
  LedgerCell: LedgerCell;
  LedgerColumn: LedgerColumn;
  LedgerRow: LedgerRow;
  LedgerTable: LedgerTable;
  Ledgers: Ledgers;
  Map: MapParent;
  MapCounts: MapCounts;
  MapState: MapState;
  MeasureOffered: MeasureOffered;
  MeasurePart: MeasurePart;
  MeasuresOffered: MeasuresOffered;
  Moment: Scalars['Moment']['output'];
  MoneyDetails: FlowParent;
  Mutation: Record<PropertyKey, never>;
  NetworkMeasure: NetworkMeasure;
  OnRequest: OnRequest;
  Organisation: ActorParent;
  OwnSteps: Omit<OwnSteps, 'redo' | 'undo'> & {
    redo?: Maybe<ResolversParentTypes['ChangeSet']>;
    undo?: Maybe<ResolversParentTypes['ChangeSet']>;
  };
  PageInfo: PageInfo;
  Party: PartyParent;
  Phrase: Phrase;
  PictureBand: PictureBand;
  PictureNote: PictureNote;
  Place: PlaceParent;
  Problem: ProblemParent;
  Query: Record<PropertyKey, never>;
  Reached: ReachedParent;
  ReferralDetails: FlowParent;
  ReflectionCard: ReflectionCard;
  RestsOn: RestsOn;
  Room: RoomParent;
  RoomConnection: RoomPage;
  RoomEdge: Omit<RoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomFilter: RoomFilter;
  Seat: SeatParent;
  Setting: Setting;
  SettingInput: SettingInput;
  SettingUsed: SettingUsed;
  Shows: ShowsParent;
  SilentTalkingPoint: SilentTalkingPoint;
  Source: SourceParent;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  StageChangesInput: StageChangesInput;
  StageChangesResult: ResolversUnionTypes<ResolversParentTypes>['StageChangesResult'];
  TalkingPoints: TalkingPointsParent;
  Term: TermParent;
  TermByParty: TermByPartyParent;
  TermValue: Scalars['TermValue']['output'];
  VoiceDetails: FlowParent;
  WhatSeemsToWork: WhatSeemsToWork;
  WhatWorks: WhatWorks;
  WhoMayHelp: WhoMayHelp;
};

export type AboutTheMapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AboutTheMap'] = ResolversParentTypes['AboutTheMap'],
> = {
  cards?: Resolver<ReadonlyArray<ResolversTypes['ReflectionCard']>, ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FamilyCovered']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  see?: Resolver<ReadonlyArray<ResolversTypes['Phrase']>, ParentType, ContextType>;
};

export type ActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  __resolveType: TypeResolveFn<
    'Community' | 'Connector' | 'Funder' | 'Organisation',
    ParentType,
    ContextType
  >;
};

export type ActorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorConnection'] =
    ResolversParentTypes['ActorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorMeasure'] = ResolversParentTypes['ActorMeasure'],
> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MeasureDirection'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FlowFamily']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leastWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MeasureOffered'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mostWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notProof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampling?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ActorMeasureValue']>, ParentType, ContextType>;
  weighting?: Resolver<ResolversTypes['MeasureWeighting'], ParentType, ContextType>;
};

export type ActorMeasureValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorMeasureValue'] =
    ResolversParentTypes['ActorMeasureValue'],
> = {
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorOrRoomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorOrRoom'] = ResolversParentTypes['ActorOrRoom'],
> = {
  __resolveType: TypeResolveFn<
    'Community' | 'Connector' | 'Funder' | 'Organisation' | 'Room',
    ParentType,
    ContextType
  >;
};

export type AffectedByResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AffectedBy'] = ResolversParentTypes['AffectedBy'],
> = {
  by?: Resolver<ResolversTypes['AgreementOrRoom'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  agreementKind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  below?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<AgreementBelowArgs, 'first'>
  >;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  decidedIn?: Resolver<
    ReadonlyArray<ResolversTypes['Room']>,
    ParentType,
    ContextType,
    RequireFields<AgreementDecidedInArgs, 'first'>
  >;
  end?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<AgreementEvidenceArgs, 'first'>
  >;
  flows?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<AgreementFlowsArgs, 'first'>
  >;
  howWeWork?: Resolver<ResolversTypes['KnownHowWeWork'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<
    ReadonlyArray<ResolversTypes['Party']>,
    ParentType,
    ContextType,
    RequireFields<AgreementPartiesArgs, 'first'>
  >;
  programmeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<
    ReadonlyArray<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<AgreementReplacedByArgs, 'first'>
  >;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  stateOn?: Resolver<
    ResolversTypes['State'],
    ParentType,
    ContextType,
    Partial<AgreementStateOnArgs>
  >;
  stateReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<
    ReadonlyArray<ResolversTypes['Term']>,
    ParentType,
    ContextType,
    RequireFields<AgreementTermsArgs, 'first'>
  >;
  under?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementConnection'] =
    ResolversParentTypes['AgreementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementOrRoomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementOrRoom'] =
    ResolversParentTypes['AgreementOrRoom'],
> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Room', ParentType, ContextType>;
};

export type AmountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount'],
> = {
  byFrom?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  byTo?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  differ?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Per'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FlowUnit']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
};

export type ApplyChangesResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyChangesResult'] =
    ResolversParentTypes['ApplyChangesResult'],
> = {
  __resolveType: TypeResolveFn<
    'ChangesApplied' | 'ChangesConflict' | 'ChangesRefused',
    ParentType,
    ContextType
  >;
};

export type AskedForResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AskedFor'] = ResolversParentTypes['AskedFor'],
> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  after?: Resolver<Maybe<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['EntityData']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  is?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet'],
> = {
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  contentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  context?: Resolver<ReadonlyArray<ResolversTypes['EntityData']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quiet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeSetConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeSetConnection'] =
    ResolversParentTypes['ChangeSetConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeSetEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeSetEdge'] = ResolversParentTypes['ChangeSetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
};

export type ChangesAppliedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangesApplied'] =
    ResolversParentTypes['ChangesApplied'],
> = {
  changeSetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangesConflict'] =
    ResolversParentTypes['ChangesConflict'],
> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesRefusedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangesRefused'] =
    ResolversParentTypes['ChangesRefused'],
> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesStagedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangesStaged'] = ResolversParentTypes['ChangesStaged'],
> = {
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'],
> = {
  actsAsConnector?: Resolver<ResolversTypes['KnownActsAsConnector'], ParentType, ContextType>;
  affectedBy?: Resolver<
    ReadonlyArray<ResolversTypes['AffectedBy']>,
    ParentType,
    ContextType,
    RequireFields<CommunityAffectedByArgs, 'first'>
  >;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  based?: Resolver<ResolversTypes['KnownBased'], ParentType, ContextType>;
  downstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<CommunityDownstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<CommunityEvidenceArgs, 'first'>
  >;
  flowsIn?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<CommunityFlowsInArgs, 'first'>
  >;
  flowsOut?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<CommunityFlowsOutArgs, 'first'>
  >;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  interestLinks?: Resolver<
    ReadonlyArray<ResolversTypes['InterestLink']>,
    ParentType,
    ContextType,
    RequireFields<CommunityInterestLinksArgs, 'first'>
  >;
  ledByPeopleItServes?: Resolver<ResolversTypes['KnownLedBy'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  parties?: Resolver<
    ReadonlyArray<ResolversTypes['Party']>,
    ParentType,
    ContextType,
    RequireFields<CommunityPartiesArgs, 'first'>
  >;
  parts?: Resolver<
    ReadonlyArray<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<CommunityPartsArgs, 'first'>
  >;
  people?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHere']>, ParentType, ContextType>;
  seats?: Resolver<
    ReadonlyArray<ResolversTypes['Seat']>,
    ParentType,
    ContextType,
    RequireFields<CommunitySeatsArgs, 'first'>
  >;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['KnownSize'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  upstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<CommunityUpstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  whyOnMap?: Resolver<ResolversTypes['WhyOnMap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['FieldValue']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['FieldValue']>, ParentType, ContextType>;
};

export type ConnectionDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConnectionDetails'] =
    ResolversParentTypes['ConnectionDetails'],
> = {
  introducedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ConnectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Connector'] = ResolversParentTypes['Connector'],
> = {
  actsAsConnector?: Resolver<ResolversTypes['KnownActsAsConnector'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  based?: Resolver<ResolversTypes['KnownBased'], ParentType, ContextType>;
  downstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorDownstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorEvidenceArgs, 'first'>
  >;
  flowsIn?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorFlowsInArgs, 'first'>
  >;
  flowsOut?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorFlowsOutArgs, 'first'>
  >;
  fundedUntil?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  interestLinks?: Resolver<
    ReadonlyArray<ResolversTypes['InterestLink']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorInterestLinksArgs, 'first'>
  >;
  ledByPeopleItServes?: Resolver<ResolversTypes['KnownLedBy'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['KnownConnectorPay'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  parties?: Resolver<
    ReadonlyArray<ResolversTypes['Party']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorPartiesArgs, 'first'>
  >;
  parts?: Resolver<
    ReadonlyArray<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorPartsArgs, 'first'>
  >;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHere']>, ParentType, ContextType>;
  seats?: Resolver<
    ReadonlyArray<ResolversTypes['Seat']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorSeatsArgs, 'first'>
  >;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['KnownSize'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  upstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<ConnectorUpstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  whyOnMap?: Resolver<ResolversTypes['WhyOnMap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ControlDetails'] =
    ResolversParentTypes['ControlDetails'],
> = {
  aboutWhat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canBeRefused?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  fromRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofHowMany?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  reviewDate?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  toRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['KnownControlWritten'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DeclinedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Declined'] = ResolversParentTypes['Declined'],
> = {
  criteria?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  notKnown?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
};

export type DeletedMapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeletedMap'] = ResolversParentTypes['DeletedMap'],
> = {
  deletedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EntityDataScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['EntityData'],
  any
> {
  name: 'EntityData';
}

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  confirmed?: Resolver<ResolversTypes['Confirmed'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  reviewDate?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sureness?: Resolver<ResolversTypes['KnownSureness'], ParentType, ContextType>;
};

export type FactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FamilyCoveredResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FamilyCovered'] = ResolversParentTypes['FamilyCovered'],
> = {
  family?: Resolver<ResolversTypes['FlowFamily'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toldBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FieldValueScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['FieldValue'],
  any
> {
  name: 'FieldValue';
}

export type FindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'],
> = {
  ask?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  betterWay?: Resolver<ResolversTypes['BetterWayElement'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayHelp?: Resolver<Maybe<ResolversTypes['WhoMayHelp']>, ParentType, ContextType>;
  notProof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['FindingPicture'], ParentType, ContextType>;
  powerDimension?: Resolver<ResolversTypes['PowerDimension'], ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restsOnCounts?: Resolver<ResolversTypes['RestsOn'], ParentType, ContextType>;
  see?: Resolver<ReadonlyArray<ResolversTypes['Phrase']>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['SettingUsed']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  talkingPoint?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingPictureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingPicture'] =
    ResolversParentTypes['FindingPicture'],
> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['PictureBand']>, ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FlowFamily']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PictureNote']>, ParentType, ContextType>;
};

export type FlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Amount'], ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['ConnectionDetails']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['ControlDetails']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<FlowEvidenceArgs, 'first'>
  >;
  family?: Resolver<ResolversTypes['FlowFamily'], ParentType, ContextType>;
  flowKind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  forConnecting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['HelpDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  information?: Resolver<Maybe<ResolversTypes['InformationDetails']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['MoneyDetails']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralDetails']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  stateOn?: Resolver<ResolversTypes['State'], ParentType, ContextType, Partial<FlowStateOnArgs>>;
  stateReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ActorOrRoom']>, ParentType, ContextType>;
  twoWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  voice?: Resolver<Maybe<ResolversTypes['VoiceDetails']>, ParentType, ContextType>;
};

export type FlowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowConnection'] =
    ResolversParentTypes['FlowConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowEdge'] = ResolversParentTypes['FlowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
};

export type FlowPathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowPath'] = ResolversParentTypes['FlowPath'],
> = {
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActorOrRoom']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Funder'] = ResolversParentTypes['Funder'],
> = {
  actsAsConnector?: Resolver<ResolversTypes['KnownActsAsConnector'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  based?: Resolver<ResolversTypes['KnownBased'], ParentType, ContextType>;
  downstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<FunderDownstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<FunderEvidenceArgs, 'first'>
  >;
  flowsIn?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<FunderFlowsInArgs, 'first'>
  >;
  flowsOut?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<FunderFlowsOutArgs, 'first'>
  >;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  interestLinks?: Resolver<
    ReadonlyArray<ResolversTypes['InterestLink']>,
    ParentType,
    ContextType,
    RequireFields<FunderInterestLinksArgs, 'first'>
  >;
  ledByPeopleItServes?: Resolver<ResolversTypes['KnownLedBy'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  parties?: Resolver<
    ReadonlyArray<ResolversTypes['Party']>,
    ParentType,
    ContextType,
    RequireFields<FunderPartiesArgs, 'first'>
  >;
  parts?: Resolver<
    ReadonlyArray<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<FunderPartsArgs, 'first'>
  >;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHere']>, ParentType, ContextType>;
  seats?: Resolver<
    ReadonlyArray<ResolversTypes['Seat']>,
    ParentType,
    ContextType,
    RequireFields<FunderSeatsArgs, 'first'>
  >;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['KnownSize'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  upstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<FunderUpstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  whyOnMap?: Resolver<ResolversTypes['WhyOnMap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['FlowFamily'], ParentType, ContextType>;
  flowKind?: Resolver<ResolversTypes['FlowKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Per'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  twoWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FlowUnit']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GraphNodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['GraphNodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ActorType']>, ParentType, ContextType>;
};

export type HelpDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HelpDetails'] = ResolversParentTypes['HelpDetails'],
> = {
  exchange?: Resolver<ResolversTypes['KnownHelpExchange'], ParentType, ContextType>;
  forWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HowSureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HowSure'] = ResolversParentTypes['HowSure'],
> = {
  carriedBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IfSettingsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IfSettings'] = ResolversParentTypes['IfSettings'],
> = {
  appears?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  disappears?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportProgress'] =
    ResolversParentTypes['ImportProgress'],
> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InformationDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InformationDetails'] =
    ResolversParentTypes['InformationDetails'],
> = {
  approved?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['StoryConsent']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['KnownStoryNamed'], ParentType, ContextType>;
  paidForStory?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  replyGiven?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
};

export type InterestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  links?: Resolver<
    ReadonlyArray<ResolversTypes['InterestLink']>,
    ParentType,
    ContextType,
    RequireFields<InterestLinksArgs, 'first'>
  >;
  type?: Resolver<ResolversTypes['InterestType'], ParentType, ContextType>;
};

export type InterestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InterestConnection'] =
    ResolversParentTypes['InterestConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InterestEdge'] = ResolversParentTypes['InterestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
};

export type InterestLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InterestLink'] = ResolversParentTypes['InterestLink'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['InterestLinkKind'], ParentType, ContextType>;
};

export type KnownActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownActor'] = ResolversParentTypes['KnownActor'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type KnownActsAsConnectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownActsAsConnector'] =
    ResolversParentTypes['KnownActsAsConnector'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ActsAsConnector']>, ParentType, ContextType>;
};

export type KnownBasedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownBased'] = ResolversParentTypes['KnownBased'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Based']>, ParentType, ContextType>;
};

export type KnownConnectorPayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownConnectorPay'] =
    ResolversParentTypes['KnownConnectorPay'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ConnectorPay']>, ParentType, ContextType>;
};

export type KnownControlWrittenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownControlWritten'] =
    ResolversParentTypes['KnownControlWritten'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ControlWritten']>, ParentType, ContextType>;
};

export type KnownDayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownDay'] = ResolversParentTypes['KnownDay'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type KnownDecisionRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownDecisionRule'] =
    ResolversParentTypes['KnownDecisionRule'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
};

export type KnownHelpExchangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownHelpExchange'] =
    ResolversParentTypes['KnownHelpExchange'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['HelpExchange']>, ParentType, ContextType>;
};

export type KnownHowWeWorkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownHowWeWork'] =
    ResolversParentTypes['KnownHowWeWork'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['HowWeWork']>, ParentType, ContextType>;
};

export type KnownLedByResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownLedBy'] = ResolversParentTypes['KnownLedBy'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['LedBy']>, ParentType, ContextType>;
};

export type KnownMoneyUseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownMoneyUse'] = ResolversParentTypes['KnownMoneyUse'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MoneyUse']>, ParentType, ContextType>;
};

export type KnownNumberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownNumber'] = ResolversParentTypes['KnownNumber'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type KnownPaidWhenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownPaidWhen'] = ResolversParentTypes['KnownPaidWhen'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['PaidWhen']>, ParentType, ContextType>;
};

export type KnownRoomKindResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownRoomKind'] = ResolversParentTypes['KnownRoomKind'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RoomKind']>, ParentType, ContextType>;
};

export type KnownRoomLevelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownRoomLevel'] =
    ResolversParentTypes['KnownRoomLevel'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RoomLevel']>, ParentType, ContextType>;
};

export type KnownSeatPayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownSeatPay'] = ResolversParentTypes['KnownSeatPay'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SeatPay']>, ParentType, ContextType>;
};

export type KnownSectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownSector'] = ResolversParentTypes['KnownSector'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type KnownSizeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownSize'] = ResolversParentTypes['KnownSize'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Size']>, ParentType, ContextType>;
};

export type KnownStoryNamedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownStoryNamed'] =
    ResolversParentTypes['KnownStoryNamed'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['StoryNamed']>, ParentType, ContextType>;
};

export type KnownSurenessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownSureness'] = ResolversParentTypes['KnownSureness'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Sureness']>, ParentType, ContextType>;
};

export type KnownTermValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownTermValue'] =
    ResolversParentTypes['KnownTermValue'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['TermValue']>, ParentType, ContextType>;
};

export type KnownTextResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownText'] = ResolversParentTypes['KnownText'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KnownYesNoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KnownYesNo'] = ResolversParentTypes['KnownYesNo'],
> = {
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LedgerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger'],
> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['LedgerTable']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerCell'] = ResolversParentTypes['LedgerCell'],
> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  is?: Resolver<ResolversTypes['KnownState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerColumnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerColumn'] = ResolversParentTypes['LedgerColumn'],
> = {
  figures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerRow'] = ResolversParentTypes['LedgerRow'],
> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['LedgerCell']>, ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FlowFamily']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LedgerTableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LedgerTable'] = ResolversParentTypes['LedgerTable'],
> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['LedgerColumn']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['LedgerRow']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['LedgerRow']>, ParentType, ContextType>;
};

export type LedgersResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ledgers'] = ResolversParentTypes['Ledgers'],
> = {
  ledgers?: Resolver<ReadonlyArray<ResolversTypes['Ledger']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Map'] = ResolversParentTypes['Map'],
> = {
  aboutTheMap?: Resolver<ResolversTypes['AboutTheMap'], ParentType, ContextType>;
  actor?: Resolver<
    Maybe<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<MapActorArgs, 'id'>
  >;
  actors?: Resolver<
    ResolversTypes['ActorConnection'],
    ParentType,
    ContextType,
    RequireFields<MapActorsArgs, 'first'>
  >;
  agreement?: Resolver<
    Maybe<ResolversTypes['Agreement']>,
    ParentType,
    ContextType,
    RequireFields<MapAgreementArgs, 'id'>
  >;
  agreements?: Resolver<
    ResolversTypes['AgreementConnection'],
    ParentType,
    ContextType,
    RequireFields<MapAgreementsArgs, 'first'>
  >;
  asAt?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  askedFor?: Resolver<
    ResolversTypes['AskedFor'],
    ParentType,
    ContextType,
    RequireFields<MapAskedForArgs, 'talkingPoint'>
  >;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boundary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSets?: Resolver<
    ReadonlyArray<ResolversTypes['ChangeSet']>,
    ParentType,
    ContextType,
    RequireFields<MapChangeSetsArgs, 'after' | 'first'>
  >;
  contentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['MapCounts']>, ParentType, ContextType>;
  flow?: Resolver<
    Maybe<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<MapFlowArgs, 'id'>
  >;
  flows?: Resolver<
    ResolversTypes['FlowConnection'],
    ParentType,
    ContextType,
    RequireFields<MapFlowsArgs, 'first'>
  >;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, Partial<MapGraphArgs>>;
  howSure?: Resolver<
    Maybe<ResolversTypes['HowSure']>,
    ParentType,
    ContextType,
    RequireFields<MapHowSureArgs, 'finding'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ifSettings?: Resolver<
    ResolversTypes['IfSettings'],
    ParentType,
    ContextType,
    RequireFields<MapIfSettingsArgs, 'settings'>
  >;
  importing?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  interest?: Resolver<
    Maybe<ResolversTypes['Interest']>,
    ParentType,
    ContextType,
    RequireFields<MapInterestArgs, 'id'>
  >;
  interests?: Resolver<
    ResolversTypes['InterestConnection'],
    ParentType,
    ContextType,
    RequireFields<MapInterestsArgs, 'first'>
  >;
  lastChangedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  ledgers?: Resolver<ResolversTypes['Ledgers'], ParentType, ContextType>;
  log?: Resolver<
    ResolversTypes['ChangeSetConnection'],
    ParentType,
    ContextType,
    RequireFields<MapLogArgs, 'first'>
  >;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<
    ResolversTypes['ActorMeasure'],
    ParentType,
    ContextType,
    RequireFields<MapMeasuresArgs, 'measure'>
  >;
  measuresOffered?: Resolver<ResolversTypes['MeasuresOffered'], ParentType, ContextType>;
  networkMeasures?: Resolver<
    ReadonlyArray<ResolversTypes['NetworkMeasure']>,
    ParentType,
    ContextType,
    Partial<MapNetworkMeasuresArgs>
  >;
  ownSteps?: Resolver<
    ResolversTypes['OwnSteps'],
    ParentType,
    ContextType,
    RequireFields<MapOwnStepsArgs, 'without'>
  >;
  paths?: Resolver<
    ReadonlyArray<ResolversTypes['FlowPath']>,
    ParentType,
    ContextType,
    RequireFields<MapPathsArgs, 'families' | 'from' | 'maxSteps' | 'to'>
  >;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<
    Maybe<ResolversTypes['Room']>,
    ParentType,
    ContextType,
    RequireFields<MapRoomArgs, 'id'>
  >;
  rooms?: Resolver<
    ResolversTypes['RoomConnection'],
    ParentType,
    ContextType,
    RequireFields<MapRoomsArgs, 'first'>
  >;
  search?: Resolver<
    ReadonlyArray<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<MapSearchArgs, 'first' | 'text'>
  >;
  shows?: Resolver<ResolversTypes['Shows'], ParentType, ContextType>;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<MapSourceArgs, 'id'>
  >;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<MapSourcesArgs, 'first'>
  >;
  state?: Resolver<ResolversTypes['MapState'], ParentType, ContextType>;
  talkingPoints?: Resolver<ResolversTypes['TalkingPoints'], ParentType, ContextType>;
  then?: Resolver<ResolversTypes['MapState'], ParentType, ContextType, Partial<MapThenArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatWorks?: Resolver<ResolversTypes['WhatSeemsToWork'], ParentType, ContextType>;
};

export type MapCountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MapCounts'] = ResolversParentTypes['MapCounts'],
> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MapStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MapState'] = ResolversParentTypes['MapState'],
> = {
  contentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityData']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureOfferedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureOffered'] =
    ResolversParentTypes['MeasureOffered'],
> = {
  directions?: Resolver<ReadonlyArray<ResolversTypes['MeasureDirection']>, ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FlowFamily']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightings?: Resolver<ReadonlyArray<ResolversTypes['MeasureWeighting']>, ParentType, ContextType>;
};

export type MeasurePartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasurePart'] = ResolversParentTypes['MeasurePart'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasuresOfferedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasuresOffered'] =
    ResolversParentTypes['MeasuresOffered'],
> = {
  forActors?: Resolver<ReadonlyArray<ResolversTypes['MeasureOffered']>, ParentType, ContextType>;
  forNetwork?: Resolver<ReadonlyArray<ResolversTypes['MeasureOffered']>, ParentType, ContextType>;
};

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type MoneyDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MoneyDetails'] = ResolversParentTypes['MoneyDetails'],
> = {
  daysToPay?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  paidWhen?: Resolver<ResolversTypes['KnownPaidWhen'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['KnownMoneyUse'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  applyChanges?: Resolver<
    ResolversTypes['ApplyChangesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyChangesArgs, 'input'>
  >;
  applyStagedChanges?: Resolver<
    ResolversTypes['ApplyChangesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyStagedChangesArgs, 'input'>
  >;
  copyMap?: Resolver<
    ResolversTypes['Map'],
    ParentType,
    ContextType,
    RequireFields<MutationCopyMapArgs, 'mapId' | 'title'>
  >;
  createMap?: Resolver<
    ResolversTypes['Map'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMapArgs, 'input'>
  >;
  deleteMap?: Resolver<
    ResolversTypes['DeletedMap'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteMapArgs, 'mapId'>
  >;
  renameMap?: Resolver<
    ResolversTypes['Map'],
    ParentType,
    ContextType,
    RequireFields<MutationRenameMapArgs, 'mapId' | 'title'>
  >;
  restoreMap?: Resolver<
    ResolversTypes['Map'],
    ParentType,
    ContextType,
    RequireFields<MutationRestoreMapArgs, 'mapId'>
  >;
  restoreTo?: Resolver<
    ResolversTypes['ApplyChangesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRestoreToArgs, 'label' | 'mapId' | 'newChangeSetId'>
  >;
  stageChanges?: Resolver<
    ResolversTypes['StageChangesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStageChangesArgs, 'input'>
  >;
  stopStagedChanges?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationStopStagedChangesArgs, 'changeSetId' | 'mapId'>
  >;
  undoChangeSet?: Resolver<
    ResolversTypes['ApplyChangesResult'],
    ParentType,
    ContextType,
    RequireFields<
      MutationUndoChangeSetArgs,
      'changeSetId' | 'mapId' | 'newChangeSetId' | 'onlyWhatCanBe'
    >
  >;
};

export type NetworkMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkMeasure'] =
    ResolversParentTypes['NetworkMeasure'],
> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MeasureDirection'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FlowFamily']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MeasureOffered'], ParentType, ContextType>;
  notProof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MeasurePart']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weighting?: Resolver<ResolversTypes['MeasureWeighting'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OnRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OnRequest'] = ResolversParentTypes['OnRequest'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  actsAsConnector?: Resolver<ResolversTypes['KnownActsAsConnector'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  based?: Resolver<ResolversTypes['KnownBased'], ParentType, ContextType>;
  downstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationDownstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationEvidenceArgs, 'first'>
  >;
  flowsIn?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationFlowsInArgs, 'first'>
  >;
  flowsOut?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationFlowsOutArgs, 'first'>
  >;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  interestLinks?: Resolver<
    ReadonlyArray<ResolversTypes['InterestLink']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationInterestLinksArgs, 'first'>
  >;
  ledByPeopleItServes?: Resolver<ResolversTypes['KnownLedBy'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  parties?: Resolver<
    ReadonlyArray<ResolversTypes['Party']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationPartiesArgs, 'first'>
  >;
  parts?: Resolver<
    ReadonlyArray<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationPartsArgs, 'first'>
  >;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHere']>, ParentType, ContextType>;
  seats?: Resolver<
    ReadonlyArray<ResolversTypes['Seat']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationSeatsArgs, 'first'>
  >;
  sector?: Resolver<ResolversTypes['KnownSector'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['KnownSize'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  upstream?: Resolver<
    ReadonlyArray<ResolversTypes['Reached']>,
    ParentType,
    ContextType,
    RequireFields<OrganisationUpstreamArgs, 'families' | 'first' | 'maxSteps'>
  >;
  whyOnMap?: Resolver<ResolversTypes['WhyOnMap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnStepsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OwnSteps'] = ResolversParentTypes['OwnSteps'],
> = {
  redo?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  undo?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export type PhraseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Phrase'] = ResolversParentTypes['Phrase'],
> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  strong?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PictureBandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PictureBand'] = ResolversParentTypes['PictureBand'],
> = {
  around?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PictureNoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PictureNote'] = ResolversParentTypes['PictureNote'],
> = {
  at?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  todo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  deletedMaps?: Resolver<ReadonlyArray<ResolversTypes['DeletedMap']>, ParentType, ContextType>;
  map?: Resolver<
    Maybe<ResolversTypes['Map']>,
    ParentType,
    ContextType,
    RequireFields<QueryMapArgs, 'id'>
  >;
  maps?: Resolver<ReadonlyArray<ResolversTypes['Map']>, ParentType, ContextType>;
};

export type ReachedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached'],
> = {
  node?: Resolver<ResolversTypes['ActorOrRoom'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferralDetails'] =
    ResolversParentTypes['ReferralDetails'],
> = {
  accepted?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Declined'], ParentType, ContextType>;
};

export type ReflectionCardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReflectionCard'] =
    ResolversParentTypes['ReflectionCard'],
> = {
  powerDimension?: Resolver<ResolversTypes['PowerDimension'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestsOnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RestsOn'] = ResolversParentTypes['RestsOn'],
> = {
  estimates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noSource?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saidByBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saidByOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type RoomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room'],
> = {
  advisedBy?: Resolver<
    ReadonlyArray<ResolversTypes['Room']>,
    ParentType,
    ContextType,
    RequireFields<RoomAdvisedByArgs, 'first'>
  >;
  advises?: Resolver<ReadonlyArray<ResolversTypes['Room']>, ParentType, ContextType>;
  canSayYes?: Resolver<ResolversTypes['KnownText'], ParentType, ContextType>;
  decidesAbout?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  decisionRule?: Resolver<ResolversTypes['KnownDecisionRule'], ParentType, ContextType>;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<RoomEvidenceArgs, 'first'>
  >;
  flowsIn?: Resolver<
    ReadonlyArray<ResolversTypes['Flow']>,
    ParentType,
    ContextType,
    RequireFields<RoomFlowsInArgs, 'first'>
  >;
  host?: Resolver<ResolversTypes['KnownActor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  meetsTimesAYear?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownPenceAYear?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  papersPublic?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  roomKind?: Resolver<ResolversTypes['KnownRoomKind'], ParentType, ContextType>;
  roomLevel?: Resolver<ResolversTypes['KnownRoomLevel'], ParentType, ContextType>;
  seats?: Resolver<
    ReadonlyArray<ResolversTypes['Seat']>,
    ParentType,
    ContextType,
    RequireFields<RoomSeatsArgs, 'first'>
  >;
  subjects?: Resolver<ResolversTypes['KnownText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoomConnection'] =
    ResolversParentTypes['RoomConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Room']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type SeatResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat'],
> = {
  advises?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chairs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ActorOrRoom'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  namedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['KnownSeatPay'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  veto?: Resolver<ResolversTypes['KnownYesNo'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  watches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting'],
> = {
  defaultValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talkingPoint?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SettingType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettingUsedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SettingUsed'] = ResolversParentTypes['SettingUsed'],
> = {
  defaultValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShowsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Shows'] = ResolversParentTypes['Shows'],
> = {
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  is?: Resolver<ResolversTypes['ShowsKind'], ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SilentTalkingPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SilentTalkingPoint'] =
    ResolversParentTypes['SilentTalkingPoint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  date?: Resolver<ResolversTypes['KnownDay'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<SourceEvidenceArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] =
    ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StageChangesResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StageChangesResult'] =
    ResolversParentTypes['StageChangesResult'],
> = {
  __resolveType: TypeResolveFn<'ChangesRefused' | 'ChangesStaged', ParentType, ContextType>;
};

export type TalkingPointsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TalkingPoints'] = ResolversParentTypes['TalkingPoints'],
> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  onRequest?: Resolver<ReadonlyArray<ResolversTypes['OnRequest']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['Setting']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['SilentTalkingPoint']>, ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term'],
> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  bearer?: Resolver<ResolversTypes['TermSide'], ParentType, ContextType>;
  differ?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TermGroup'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['TermSide'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['TermKey'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  names?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['KnownTermValue'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['KnownTermValue'], ParentType, ContextType>;
  valueByParty?: Resolver<ReadonlyArray<ResolversTypes['TermByParty']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermByPartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TermByParty'] = ResolversParentTypes['TermByParty'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['KnownTermValue'], ParentType, ContextType>;
};

export interface TermValueScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['TermValue'],
  any
> {
  name: 'TermValue';
}

export type VoiceDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoiceDetails'] = ResolversParentTypes['VoiceDetails'],
> = {
  rung?: Resolver<ResolversTypes['KnownNumber'], ParentType, ContextType>;
  whatChanged?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatSeemsToWorkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhatSeemsToWork'] =
    ResolversParentTypes['WhatSeemsToWork'],
> = {
  found?: Resolver<ReadonlyArray<ResolversTypes['WhatWorks']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhatWorksResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhatWorks'] = ResolversParentTypes['WhatWorks'],
> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['FindingPicture'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  see?: Resolver<ReadonlyArray<ResolversTypes['Phrase']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhoMayHelpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhoMayHelp'] = ResolversParentTypes['WhoMayHelp'],
> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['Phrase']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AboutTheMap?: AboutTheMapResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorMeasure?: ActorMeasureResolvers<ContextType>;
  ActorMeasureValue?: ActorMeasureValueResolvers<ContextType>;
  ActorOrRoom?: ActorOrRoomResolvers<ContextType>;
  AffectedBy?: AffectedByResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementOrRoom?: AgreementOrRoomResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  ApplyChangesResult?: ApplyChangesResultResolvers<ContextType>;
  AskedFor?: AskedForResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetConnection?: ChangeSetConnectionResolvers<ContextType>;
  ChangeSetEdge?: ChangeSetEdgeResolvers<ContextType>;
  ChangesApplied?: ChangesAppliedResolvers<ContextType>;
  ChangesConflict?: ChangesConflictResolvers<ContextType>;
  ChangesRefused?: ChangesRefusedResolvers<ContextType>;
  ChangesStaged?: ChangesStagedResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConnectionDetails?: ConnectionDetailsResolvers<ContextType>;
  Connector?: ConnectorResolvers<ContextType>;
  ControlDetails?: ControlDetailsResolvers<ContextType>;
  Day?: GraphQLScalarType;
  Declined?: DeclinedResolvers<ContextType>;
  DeletedMap?: DeletedMapResolvers<ContextType>;
  EntityData?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FamilyCovered?: FamilyCoveredResolvers<ContextType>;
  FieldValue?: GraphQLScalarType;
  Finding?: FindingResolvers<ContextType>;
  FindingPicture?: FindingPictureResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowConnection?: FlowConnectionResolvers<ContextType>;
  FlowEdge?: FlowEdgeResolvers<ContextType>;
  FlowPath?: FlowPathResolvers<ContextType>;
  Funder?: FunderResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  HelpDetails?: HelpDetailsResolvers<ContextType>;
  HowSure?: HowSureResolvers<ContextType>;
  IfSettings?: IfSettingsResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  InformationDetails?: InformationDetailsResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  InterestConnection?: InterestConnectionResolvers<ContextType>;
  InterestEdge?: InterestEdgeResolvers<ContextType>;
  InterestLink?: InterestLinkResolvers<ContextType>;
  KnownActor?: KnownActorResolvers<ContextType>;
  KnownActsAsConnector?: KnownActsAsConnectorResolvers<ContextType>;
  KnownBased?: KnownBasedResolvers<ContextType>;
  KnownConnectorPay?: KnownConnectorPayResolvers<ContextType>;
  KnownControlWritten?: KnownControlWrittenResolvers<ContextType>;
  KnownDay?: KnownDayResolvers<ContextType>;
  KnownDecisionRule?: KnownDecisionRuleResolvers<ContextType>;
  KnownHelpExchange?: KnownHelpExchangeResolvers<ContextType>;
  KnownHowWeWork?: KnownHowWeWorkResolvers<ContextType>;
  KnownLedBy?: KnownLedByResolvers<ContextType>;
  KnownMoneyUse?: KnownMoneyUseResolvers<ContextType>;
  KnownNumber?: KnownNumberResolvers<ContextType>;
  KnownPaidWhen?: KnownPaidWhenResolvers<ContextType>;
  KnownRoomKind?: KnownRoomKindResolvers<ContextType>;
  KnownRoomLevel?: KnownRoomLevelResolvers<ContextType>;
  KnownSeatPay?: KnownSeatPayResolvers<ContextType>;
  KnownSector?: KnownSectorResolvers<ContextType>;
  KnownSize?: KnownSizeResolvers<ContextType>;
  KnownStoryNamed?: KnownStoryNamedResolvers<ContextType>;
  KnownSureness?: KnownSurenessResolvers<ContextType>;
  KnownTermValue?: KnownTermValueResolvers<ContextType>;
  KnownText?: KnownTextResolvers<ContextType>;
  KnownYesNo?: KnownYesNoResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LedgerCell?: LedgerCellResolvers<ContextType>;
  LedgerColumn?: LedgerColumnResolvers<ContextType>;
  LedgerRow?: LedgerRowResolvers<ContextType>;
  LedgerTable?: LedgerTableResolvers<ContextType>;
  Ledgers?: LedgersResolvers<ContextType>;
  Map?: MapResolvers<ContextType>;
  MapCounts?: MapCountsResolvers<ContextType>;
  MapState?: MapStateResolvers<ContextType>;
  MeasureOffered?: MeasureOfferedResolvers<ContextType>;
  MeasurePart?: MeasurePartResolvers<ContextType>;
  MeasuresOffered?: MeasuresOfferedResolvers<ContextType>;
  Moment?: GraphQLScalarType;
  MoneyDetails?: MoneyDetailsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetworkMeasure?: NetworkMeasureResolvers<ContextType>;
  OnRequest?: OnRequestResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OwnSteps?: OwnStepsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Phrase?: PhraseResolvers<ContextType>;
  PictureBand?: PictureBandResolvers<ContextType>;
  PictureNote?: PictureNoteResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  ReferralDetails?: ReferralDetailsResolvers<ContextType>;
  ReflectionCard?: ReflectionCardResolvers<ContextType>;
  RestsOn?: RestsOnResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  SettingUsed?: SettingUsedResolvers<ContextType>;
  Shows?: ShowsResolvers<ContextType>;
  SilentTalkingPoint?: SilentTalkingPointResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StageChangesResult?: StageChangesResultResolvers<ContextType>;
  TalkingPoints?: TalkingPointsResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermByParty?: TermByPartyResolvers<ContextType>;
  TermValue?: GraphQLScalarType;
  VoiceDetails?: VoiceDetailsResolvers<ContextType>;
  WhatSeemsToWork?: WhatSeemsToWorkResolvers<ContextType>;
  WhatWorks?: WhatWorksResolvers<ContextType>;
  WhoMayHelp?: WhoMayHelpResolvers<ContextType>;
};

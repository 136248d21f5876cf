const PARENTS = './graphql-parents.ts#';

/** What resolvers of a type are given, where that is not the type itself; from api/graphql-parents.ts. */
const PARENT_OF: Readonly<Record<string, readonly string[]>> = {
  MapParent: ['Map'],
  ActorParent: ['Actor', 'Organisation', 'Funder', 'Community', 'Connector'],
  FlowParent: [
    'Flow',
    'Amount',
    'MoneyDetails',
    'HelpDetails',
    'ReferralDetails',
    'Declined',
    'InformationDetails',
    'VoiceDetails',
    'ControlDetails',
    'ConnectionDetails',
  ],
  AgreementParent: ['Agreement'],
  PartyParent: ['Party'],
  TermParent: ['Term'],
  TermByPartyParent: ['TermByParty'],
  RoomParent: ['Room'],
  SeatParent: ['Seat'],
  AffectedByParent: ['AffectedBy'],
  InterestParent: ['Interest'],
  InterestLinkParent: ['InterestLink'],
  SourceParent: ['Source'],
  EvidenceParent: ['Evidence'],
  PlaceParent: ['Place'],
  ActorPage: ['ActorConnection'],
  FlowPage: ['FlowConnection'],
  AgreementPage: ['AgreementConnection'],
  RoomPage: ['RoomConnection'],
  InterestPage: ['InterestConnection'],
  SourcePage: ['SourceConnection'],
  ReachedParent: ['Reached'],
  FlowPathParent: ['FlowPath'],
  KnownActorParent: ['KnownActor'],
  ShowsParent: ['Shows'],
  TalkingPointsParent: ['TalkingPoints'],
  ChangeSetParent: ['ChangeSet'],
  LogPageParent: ['ChangeSetConnection'],
  ChangeParent: ['Change'],
  AppliedParent: ['ChangesApplied'],
  ConflictsParent: ['ChangesConflict'],
  RefusedParent: ['ChangesRefused'],
  ConflictParent: ['Conflict'],
  ProblemParent: ['Problem'],
};

/** By type of the SDL: facts in four states are the model's own, whatever their value. */
export function mappersFor(types: readonly string[]): Readonly<Record<string, string>> {
  const facts = types.filter((name) => /^Known(?!State$|Actor$)/.test(name));
  return Object.fromEntries([
    ...facts.map((name) => [name, `${PARENTS}KnownFact`] as const),
    ...Object.entries(PARENT_OF).flatMap(([parent, names]) =>
      names.map((name) => [name, `${PARENTS}${parent}`] as const),
    ),
  ]);
}

import { TERM_GROUPS, TERM_GROUP_NAMES, TERM_KEYS, termEntry } from '../agreement-terms/index.ts';
import { FAMILY_NAMES, FLOW_FAMILIES, flowFamily } from '../flow-families/index.ts';
import { UNITS, UNIT_NAMES } from '../flow-families/units.ts';
import { actorFields } from '../model/actor.ts';
import { agreementFields, partyFields, termFields } from '../model/agreement.ts';
import { COMMON_FIELDS } from '../model/entity.ts';
import { flowFields } from '../model/flow.ts';
import { interestFields, interestLinkFields } from '../model/interest.ts';
import { KNOWN_STATES } from '../model/known.ts';
import { roomFields, seatFields } from '../model/room.ts';
import { evidenceFields, sourceFields } from '../model/source.ts';
import { enumOf, enumOfField, type EnumTable } from './enum-table.ts';

const kindsInWords: readonly (readonly [string, string])[] = FAMILY_NAMES.flatMap((family) =>
  Object.entries(flowFamily(family).kinds).map(
    ([kind, { words }]) => [kind, `${flowFamily(family).words}: ${words.toLowerCase()}.`] as const,
  ),
);

/** Every enum that the API prints from the tables of the model, so that neither can fall behind. */
export const ENUM_TABLES: readonly EnumTable[] = [
  enumOf('KnownState', 'How much is known of a fact. Missing is never zero.', KNOWN_STATES, {
    value: 'There is a value.',
    none: 'We know there is none; counts as 0.',
    notStated: 'The paper is silent.',
    notKnown: 'Nobody told us.',
  }),
  enumOfField('Level', 'Who may see an item, from strictest to widest.', COMMON_FIELDS.level, {
    'only-me': 'Only the person who entered it.',
    'mapping-group': 'The group that makes the map.',
    alliance: 'The alliance.',
    public: 'Everyone.',
  }),
  enumOf('FlowFamily', 'The seven families of what passes between actors.', FAMILY_NAMES, {
    money: FLOW_FAMILIES.money.question,
    help: FLOW_FAMILIES.help.question,
    referrals: FLOW_FAMILIES.referrals.question,
    information: FLOW_FAMILIES.information.question,
    voice: FLOW_FAMILIES.voice.question,
    control: FLOW_FAMILIES.control.question,
    connection: FLOW_FAMILIES.connection.question,
  }),
  enumOfField(
    'FlowKind',
    'The kinds of flow of all families.',
    flowFields.flowKind,
    Object.fromEntries(kindsInWords),
  ),
  {
    name: 'FlowUnit',
    description: 'Units of amounts. Amounts of different units are never added.',
    values: Object.fromEntries(
      UNIT_NAMES.map((unit) => [
        unit,
        unit === 'pence' ? 'Whole pence.' : `Counted in ${UNITS[unit].many}.`,
      ]),
    ),
  },
  enumOfField('Per', 'Whether an amount is for a year or once.', flowFields.per, {
    year: 'A year.',
    once: 'Once, on its start.',
  }),
  enumOfField('State', 'How a flow or an agreement stands.', flowFields.state, {
    happening: 'It happens. Only such flows are counted.',
    'agreed-not-started': 'Agreed, not started.',
    'on-paper-only': 'On paper only.',
    'asked-for-refused': 'Asked for, refused.',
    'offered-declined': 'Offered, declined.',
    proposed: 'Proposed.',
    ended: 'Ended.',
  }),
  enumOfField('MoneyUse', 'Whether money may be used freely.', flowFields.use, {
    free: 'For anything.',
    tied: 'For a stated use.',
  }),
  enumOfField('PaidWhen', 'When money is paid.', flowFields.paidWhen, {
    advance: 'In advance.',
    monthly: 'Monthly.',
    quarterly: 'Quarterly.',
    'on-results': 'On results.',
  }),
  enumOfField('HelpExchange', 'What is given for help.', flowFields.exchange, {
    free: 'Nothing.',
    'at-cost': 'What it costs.',
    'in-exchange': 'Something in exchange.',
  }),
  enumOfField('StoryConsent', 'Whether the teller of a story agreed.', flowFields.consent, {
    yes: 'Yes.',
    no: 'No.',
    'not-asked': 'Not asked.',
  }),
  enumOfField('StoryNamed', 'How the teller of a story is named.', flowFields.named, {
    named: 'By name.',
    role: 'By role.',
    'not-named': 'Not named.',
  }),
  enumOfField('ControlWritten', 'Whether control is written down.', flowFields.written, {
    written: 'Written.',
    custom: 'By custom.',
  }),
  enumOfField('ActorType', 'The four types of actor.', actorFields.type, {
    organisation: 'An organisation.',
    funder: 'A body that is here mainly to fund or commission.',
    community:
      'People who share a place, experience, interest or identity; never a list of persons.',
    connector: 'A connecting role; never a name unless the person chose it.',
  }),
  enumOfField('Sector', 'The sector of an organisation.', actorFields.sector, {
    'public-body': 'A public body.',
    charity: 'A charity or social enterprise.',
    'community-group': 'A community group.',
    business: 'A business.',
  }),
  enumOfField('Size', 'Yearly income of an actor.', actorFields.size, {
    'under-10k': 'Under £10,000.',
    '10k-to-100k': '£10,000 to £100,000.',
    '100k-to-1m': '£100,000 to £1m.',
    '1m-to-10m': '£1m to £10m.',
    '10m-to-100m': '£10m to £100m.',
    'over-100m': 'Over £100m.',
    'not-relevant': 'Not relevant.',
  }),
  enumOfField('RoleHere', 'What an actor does in this place.', actorFields.roles, {
    commissions: 'Commissions.',
    funds: 'Funds.',
    leads: 'Leads.',
    delivers: 'Delivers.',
    hosts: 'Hosts.',
    connects: 'Connects.',
    convenes: 'Convenes.',
    advises: 'Advises.',
    'lives-it': 'Lives it.',
    'supports-others': 'Supports others.',
  }),
  enumOfField('Based', 'Where an actor is based.', actorFields.based, {
    'in-this-place': 'In this place.',
    'covers-from-elsewhere': 'Covers this place from elsewhere.',
    national: 'National.',
  }),
  enumOfField('LedBy', 'Led by people it serves, self-declared.', actorFields.ledByPeopleItServes, {
    yes: 'Yes.',
    partly: 'Partly.',
    no: 'No.',
  }),
  enumOfField('ActsAsConnector', 'Self-declared connecting.', actorFields.actsAsConnector, {
    no: 'No.',
    informally: 'Informally.',
    recognised: 'Recognised.',
    paid: 'Paid.',
  }),
  enumOfField('ConnectorPay', 'Whether a connector is paid.', actorFields.paid, {
    paid: 'Paid.',
    'paid-part-time': 'Paid part-time.',
    unpaid: 'Unpaid.',
  }),
  enumOfField('WhyOnMap', 'On this map because.', actorFields.whyOnMap, {
    agreed: 'Agreed to be on it.',
    'public-record': 'A public record says so.',
    'added-by-others': 'Added by others, not yet told.',
  }),
  enumOfField('AgreementKind', 'The kinds of agreement.', agreementFields.agreementKind, {
    grant: 'A grant.',
    contract: 'A contract.',
    'sub-contract': 'A sub-contract.',
    'alliance-agreement': 'An alliance agreement.',
    'consortium-agreement': 'A consortium or member agreement.',
    'joint-company': 'A joint company.',
    ownership: 'Ownership or merger.',
    'use-of-space': 'Use of space.',
    'data-sharing': 'Data sharing.',
    memorandum: 'A memorandum without money.',
    handshake: 'A handshake.',
  }),
  enumOfField('HowWeWork', 'How the parties say they work.', agreementFields.howWeWork, {
    'side-by-side': 'Side by side.',
    'signed-up-to-an-agenda': 'Signed up to an agenda.',
    'shared-purpose-made-together': 'A shared purpose made together.',
  }),
  enumOfField('PartyRole', 'What a party does in an agreement.', partyFields.roles, {
    pays: 'Pays.',
    holds: 'Holds the money or the agreement.',
    delivers: 'Delivers.',
    hosts: 'Hosts.',
    gains: 'Gains.',
    guarantees: 'Guarantees.',
    chooses: 'Chooses what is bought.',
  }),
  enumOfField('TermSide', 'Who holds a choice, or bears a cost.', termFields.holder, {
    pays: 'Who pays.',
    holds: 'Who holds.',
    delivers: 'Who delivers.',
    hosts: 'Who hosts.',
    gains: 'Who gains.',
    guarantees: 'Who guarantees.',
    chooses: 'Who chooses.',
    all: 'All parties.',
  }),
  {
    name: 'TermGroup',
    description: 'The eight groups of terms.',
    values: Object.fromEntries(
      TERM_GROUP_NAMES.map((name) => [name, `${TERM_GROUPS[name].words}.`]),
    ),
  },
  {
    name: 'TermKey',
    description: 'All terms of an agreement.',
    values: Object.fromEntries(TERM_KEYS.map((key) => [key, `${termEntry(key).words}.`])),
  },
  enumOfField('RoomKind', 'How open a room is.', roomFields.roomKind, {
    closed: 'Only its members come.',
    invited: 'People are invited.',
    claimed: 'People made it themselves.',
  }),
  enumOfField('RoomLevel', 'The level at which a room decides.', roomFields.roomLevel, {
    street: 'A street.',
    neighbourhood: 'A neighbourhood.',
    borough: 'A borough.',
    region: 'A region.',
    nation: 'A nation.',
  }),
  enumOfField('DecisionRule', 'How a room decides.', roomFields.decisionRule, {
    'holder-decides': 'The holder decides.',
    'by-money': 'By money.',
    majority: 'By majority.',
    'one-each': 'One vote each.',
    unanimous: 'All agree.',
  }),
  enumOfField('SeatPay', 'What a seat is paid.', seatFields.pay, {
    paid: 'Paid.',
    voucher: 'A voucher.',
    unpaid: 'Unpaid.',
  }),
  enumOfField('InterestType', 'What an interest is about.', interestFields.type, {
    issue: 'An issue.',
    purpose: 'A purpose.',
    place: 'A place.',
    offer: 'An offer.',
    need: 'A need.',
  }),
  enumOfField('InterestLinkKind', 'How an actor relates to an interest.', interestLinkFields.link, {
    'cares-about': 'Cares about it.',
    offers: 'Offers it.',
    needs: 'Needs it.',
    'leads-on': 'Leads on it.',
    'decided-against': 'Decided against it.',
  }),
  enumOfField('SourceKind', 'What a source is.', sourceFields.sourceKind, {
    'published-record': 'A published record.',
    document: 'A document.',
    spreadsheet: 'A spreadsheet.',
    'said-by-the-actor': 'Said by the actor.',
    'said-in-workshop': 'Said in a workshop.',
    'said-about-the-actor': 'Said about the actor by another.',
    estimate: 'An estimate.',
  }),
  enumOfField('Confirmed', 'Who confirmed what a source says.', evidenceFields.confirmed, {
    neither: 'Neither side.',
    'one-side': 'One side.',
    both: 'Both sides.',
  }),
  enumOfField('Sureness', 'How sure a piece of evidence is.', evidenceFields.sureness, {
    sure: 'Sure.',
    fairly: 'Fairly sure.',
    guess: 'A guess.',
  }),
];

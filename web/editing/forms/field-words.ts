import { RUNGS } from '../../../graph-schema/flow-families/voice.ts';
import type { Option } from '../fields/ChoiceInputs.tsx';
import type { UntoldWords } from '../fields/KnownInput.tsx';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly long?: boolean;
  readonly untold?: UntoldWords;
  readonly options?: readonly Option[];
}

const NOT_ASKED: UntoldWords = { notKnown: 'Not asked' };

/** What each field is called where it is entered, by kind and field. */
const WORDS: Readonly<Record<string, FieldWords>> = {
  'actor.name': { label: 'Name' },
  'actor.shortName': { label: 'Short name', hint: 'For labels where there is little room.' },
  'actor.aliases': { label: 'Other names', hint: 'One a line. An old name still finds them.' },
  'actor.hint': { label: 'In a line, who they are', hint: 'Write roles, not names of people.' },
  'actor.type': { label: 'What kind are they?' },
  'actor.sector': { label: 'What kind of organisation?' },
  'actor.roles': { label: 'What they do here' },
  'actor.size': { label: 'Yearly income' },
  'actor.based': { label: 'Where they are based' },
  'actor.ledByPeopleItServes': {
    label: 'Led by the people it serves?',
    hint: 'Only what they say of themselves.',
    untold: NOT_ASKED,
  },
  'actor.places': { label: 'Places' },
  'actor.sensitive': { label: 'Show with care: keep where they are from wider views' },
  'actor.partOf': { label: 'Part of' },
  'actor.actsAsConnector': { label: 'Do they act as a connector?', untold: NOT_ASKED },
  'actor.whyOnMap': { label: 'On this map because' },
  'actor.identifiers': {
    label: 'Charity or company numbers',
    hint: 'One a line, as GB-CHC-1110767.',
  },
  'actor.people': { label: 'About how many people' },
  'actor.host': { label: 'The organisation they sit in' },
  'actor.paid': { label: 'Are they paid for it?' },
  'actor.hoursAWeek': { label: 'Hours a week' },
  'actor.fundedUntil': { label: 'Funded until' },
  'flow.family': { label: 'What passes between these two?' },
  'flow.flowKind': { label: 'What kind?' },
  'flow.from': { label: 'From' },
  'flow.to': { label: 'To' },
  'flow.via': { label: 'Passed on through' },
  'flow.agreement': { label: 'Under which agreement' },
  'flow.amount.record': { label: 'How much?' },
  'flow.unit': { label: 'Counted in' },
  'flow.per': {
    label: 'How often',
    options: [
      { value: 'year', words: 'A year' },
      { value: 'once', words: 'Once' },
    ],
  },
  'flow.state': { label: 'How it stands' },
  'flow.stateBy': { label: 'Who refused, declined or proposed it' },
  'flow.stateReason': { label: 'The reason given', long: true },
  'flow.start': { label: 'From when' },
  'flow.end': { label: 'Until when' },
  'flow.twoWay': { label: 'It goes both ways' },
  'flow.forConnecting': { label: 'It is for connecting people' },
  'flow.note': { label: 'More to know', hint: 'Facts, not names of people.', long: true },
  'flow.use': { label: 'May they choose how it is used?' },
  'flow.paidWhen': { label: 'Paid when' },
  'flow.daysToPay': { label: 'Days to pay' },
  'flow.exchange': { label: 'On what footing' },
  'flow.forWhom': { label: 'For whom' },
  'flow.accepted': { label: 'How many were accepted' },
  'flow.consent': {
    label: 'Did the people whose story it is agree?',
    hint: 'The story itself is never kept here. “Not asked” is an answer.',
    options: [
      { value: 'yes', words: 'Yes' },
      { value: 'no', words: 'No' },
      { value: 'not-asked', words: 'Not asked' },
    ],
  },
  'flow.approved': { label: 'Did they approve what was said?' },
  'flow.named': { label: 'How are they named?' },
  'flow.paidForStory': { label: 'Were they paid?' },
  'flow.credited': { label: 'Were they credited?' },
  'flow.replyGiven': { label: 'Did they get a reply?', untold: { none: 'No reply recorded' } },
  'flow.rung': {
    label: 'How far it goes',
    hint: RUNGS.map(({ rung, words }) => `${rung} ${words}`).join(', ') + '.',
  },
  'flow.whatChanged': { label: 'What changed because of it', long: true },
  'flow.ofHowMany': { label: 'Of how many seats' },
  'flow.aboutWhat': { label: 'About what' },
  'flow.why': { label: 'The reason given for it', long: true },
  'flow.written': { label: 'Written down?' },
  'flow.canBeRefused': { label: 'Can it be refused?' },
  'flow.reviewDate': { label: 'Review due on' },
  'flow.fromRole': {
    label: 'Role on the giving side',
    hint: 'A role such as chair. Never a name.',
  },
  'flow.toRole': { label: 'Role on the other side', hint: 'A role such as officer. Never a name.' },
  'flow.introducedBy': { label: 'Introduced by' },
  'agreement.agreementKind': { label: 'What kind of agreement?' },
  'agreement.name': { label: 'Name' },
  'agreement.reference': { label: 'Short reference', hint: 'For example A14.' },
  'agreement.state': { label: 'How it stands' },
  'agreement.stateBy': { label: 'Who refused, declined or proposed it' },
  'agreement.stateReason': { label: 'The reason given', long: true },
  'agreement.start': { label: 'Starts on' },
  'agreement.end': { label: 'Ends on' },
  'agreement.subject': { label: 'What it is about' },
  'agreement.note': { label: 'More to know', long: true },
  'agreement.howWeWork': { label: 'How do you work together?' },
  'agreement.programmeName': {
    label: 'Name of the programme',
    hint: 'Only where this agreement stands at the top.',
  },
  'agreement.under': { label: 'Stands under' },
  'agreement.replaces': { label: 'Replaces' },
  'party.actor': { label: 'Who' },
  'party.roles': { label: 'What they do in it' },
  'term.holder': { label: 'Who holds the choice' },
  'term.bearer': { label: 'Who bears the cost' },
  'term.names': { label: 'Whom it names' },
  'term.note': { label: 'What the paper adds' },
  'room.name': { label: 'Name' },
  'room.reference': { label: 'Short reference' },
  'room.roomKind': { label: 'Who may come in?' },
  'room.roomLevel': { label: 'At which level' },
  'room.decisionRule': { label: 'How it decides' },
  'room.meetsTimesAYear': { label: 'Meets how many times a year' },
  'room.papersPublic': { label: 'Are its papers public?' },
  'room.reply': { label: 'Do those heard get a reply?', untold: { none: 'No reply recorded' } },
  'room.canSayYes': {
    label: 'Who can say yes without asking?',
    hint: 'A role, for example “the duty manager, up to £200”.',
    untold: { none: 'Nobody can without asking' },
  },
  'room.host': { label: 'Who hosts it', untold: { none: 'None named' } },
  'room.decidesAbout': { label: 'Agreements it decides about' },
  'room.subjects': {
    label: 'What else it decides',
    hint: 'For example targets, who joins, staff.',
    untold: { none: 'It decides nothing' },
  },
  'room.ownPenceAYear': { label: '£ a year it decides itself' },
  'room.advises': { label: 'Rooms it advises' },
  'room.note': { label: 'More to know', long: true },
  'seat.holder': { label: 'Who sits here' },
  'seat.places': { label: 'Seats' },
  'seat.votes': { label: 'Votes in all' },
  'seat.advises': { label: 'Advises' },
  'seat.watches': { label: 'Watches' },
  'seat.chairs': { label: 'Chairs' },
  'seat.veto': { label: 'Veto' },
  'seat.pay': { label: 'Pay for coming' },
  'seat.namedBy': { label: 'Named by' },
  'seat.note': { label: 'More to know' },
  'affectedBy.community': { label: 'Community' },
  'interest.label': { label: 'In the group’s own words' },
  'interest.type': { label: 'What it is' },
  'interestLink.actor': { label: 'Who' },
  'interestLink.link': { label: 'How they are linked' },
  'source.sourceKind': { label: 'What kind of source' },
  'source.reference': { label: 'Which one', hint: 'A title, an address, or where it was said.' },
  'source.date': { label: 'Date' },
  'source.saidBy': { label: 'Said by' },
  'source.enteredBy': { label: 'Entered by', hint: 'A role, never a name.' },
  'evidence.confirmed': { label: 'Confirmed by' },
  'evidence.sureness': { label: 'How sure' },
  'evidence.reviewDate': { label: 'Look again on' },
  'place.name': { label: 'Name' },
  'notOnThisMap.words': { label: 'What is not on this map?', long: true },
  'view.who': { label: 'Who says it' },
  'view.what': { label: 'What they say', long: true },
  'view.scale': { label: 'From 1 to 5, if they gave one' },
  'view.date': { label: 'When' },
  'note.words': { label: 'Note', long: true },
  'note.date': { label: 'Date of the note' },
  'win.words': { label: 'What went well', long: true },
  'win.date': { label: 'When' },
  'behaviour.words': { label: 'We will' },
  'condition.evidence': {
    label: 'What shows it',
    hint: 'A sentence. An empty line reads “not discussed yet”.',
    long: true,
  },
  'condition.date': { label: 'When this was said' },
};

const PART_WORDS: Readonly<Record<string, string>> = {
  full: 'Declined: full',
  criteria: 'Declined: did not meet the criteria',
  words: 'Declined: the words used',
  distance: 'Declined: too far',
  notKnown: 'Declined: no reason told',
};

/** Words of a field; common ones are the same for every kind. */
export function fieldWords(kind: string, path: string): FieldWords {
  const found = WORDS[`${kind}.${path}`] ?? COMMON[path];
  if (found !== undefined) return found;
  const [name = path, part] = path.split('.');
  if (part !== undefined && name === 'declined') return { label: PART_WORDS[part] ?? part };
  return WORDS[`${kind}.${name}.record`] ?? { label: name };
}

const COMMON: Readonly<Record<string, FieldWords>> = {
  level: { label: 'Who can see this' },
  owner: { label: 'Whose it is' },
};

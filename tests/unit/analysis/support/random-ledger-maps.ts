import fc from 'fast-check';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { PartyRole } from '../../../../graph-schema/model/agreement.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import {
  NONE,
  NOT_KNOWN,
  NOT_STATED,
  value,
  type Known,
} from '../../../../graph-schema/model/known.ts';
import {
  actorOf,
  agreement,
  organisation,
  pays,
  room,
  seat,
  term,
  type Nested,
} from './small-map.ts';

const ORGANISATIONS = ['A', 'B', 'C', 'D', 'E'];
const COMMUNITIES = ['M', 'N'];
const ROOMS = ['R', 'S', 'T'];
const name = fc.constantFrom(...ORGANISATIONS);
const anyone = fc.constantFrom(...ORGANISATIONS, ...COMMUNITIES);
const under = fc.constantFrom('head', 'sub', null);

/** A fact in each of its four states. */
function known<T>(told: fc.Arbitrary<T>): fc.Arbitrary<Known<T>> {
  return fc.oneof(
    told.map((one) => value(one)),
    fc.constantFrom(NONE, NOT_STATED, NOT_KNOWN),
  );
}

const small = fc.nat(60);

function flow(family: Flow['family'], flowKind: Flow['flowKind'], at: number, of: Partial<Flow>) {
  return make('flow', {
    id: id(`${family}-${flowKind}-${at}`),
    family,
    flowKind,
    from: id('A'),
    ...of,
  });
}

const payments = fc.array(
  fc.record({
    from: anyone,
    to: anyone,
    via: fc.option(name),
    pounds: fc.option(fc.nat(1000), { nil: undefined }),
    under,
    forConnecting: fc.boolean(),
    use: known(fc.constantFrom('free' as const, 'tied' as const)),
  }),
  { maxLength: 10 },
);

const HELP_UNITS = { space: 'hours', 'staff-time': 'days', training: 'places' } as const;

const helps = fc.array(
  fc.record({
    from: name,
    to: anyone,
    kind: fc.constantFrom('space' as const, 'staff-time' as const, 'training' as const),
    amount: known(small),
  }),
  { maxLength: 6 },
);

const referrals = fc.array(
  fc.record({
    from: anyone,
    to: anyone,
    sent: known(small),
    accepted: known(small),
    full: known(small),
    words: known(small),
  }),
  { maxLength: 5 },
);

const stories = fc.array(
  fc.record({
    from: anyone,
    to: fc.constantFrom(...ORGANISATIONS, ...ROOMS),
    count: known(small),
    paid: known(fc.boolean()),
    replied: known(fc.boolean()),
    consent: fc.constantFrom('yes' as const, 'no' as const, 'not-asked' as const),
  }),
  { maxLength: 5 },
);

const STATES = ['happening', 'asked-for-refused', 'offered-declined', 'proposed'] as const;

const tellings = fc.array(
  fc.record({
    from: anyone,
    to: anyone,
    kind: fc.constantFrom('report' as const, 'data' as const),
    times: known(small),
    under,
    state: fc.constantFrom(...STATES),
  }),
  { maxLength: 6 },
);

const connectors = fc.array(
  fc.record({
    paid: known(fc.constantFrom('paid' as const, 'unpaid' as const)),
    hoursAWeek: known(fc.nat(40)),
    fundedUntil: known(fc.constantFrom('2025-12-31', '2030-01-01')),
  }),
  { maxLength: 2 },
);

/** Where C and D are: in no place, one or several. */
const places = fc.tuple(fc.subarray(['North', 'South']), fc.subarray(['North', 'South']));

const voices = fc.array(
  fc.record({
    from: anyone,
    to: fc.constantFrom(...ROOMS, null),
    via: fc.option(name),
  }),
  { maxLength: 6 },
);

const controls = fc.array(
  fc.record({
    from: anyone,
    to: anyone,
    kind: fc.constantFrom(
      'sets-targets-for' as const,
      'answers-to' as const,
      'decides-on-behalf-of' as const,
    ),
  }),
  { maxLength: 8 },
);

const rooms = fc.tuple(
  ...ROOMS.map((of) =>
    fc.record({
      of: fc.constant(of),
      ownPenceAYear: known(fc.nat(100_000)),
      roomKind: known(fc.constantFrom('closed' as const, 'invited' as const, 'claimed' as const)),
      roomLevel: known(fc.constantFrom('street' as const, 'nation' as const)),
      subjects: known(fc.constant('Plans')),
      reply: known(fc.boolean()),
      decides: fc.uniqueArray(fc.constantFrom('head', 'sub', 'over'), { maxLength: 2 }),
      advises: fc.uniqueArray(fc.constantFrom(...ROOMS.filter((other) => other !== of)), {
        maxLength: 1,
      }),
      seats: fc.uniqueArray(fc.tuple(anyone, known(fc.nat(5))), {
        maxLength: 4,
        selector: ([holder]) => holder,
      }),
    }),
  ),
);

const agreements = fc.record({
  payers: fc.uniqueArray(name, { maxLength: 2 }),
  delivers: fc.uniqueArray(name, { maxLength: 3 }),
  risk: known(fc.nat(100)),
  reports: known(fc.nat(24)),
  targets: known(fc.nat(20)),
  paidWhen: known(fc.constantFrom('advance', 'monthly', 'quarterly', 'on-results')),
  daysToPay: known(fc.nat(90)),
});

function asParties(
  payers: readonly string[],
  delivers: readonly string[],
): Readonly<Record<string, readonly PartyRole[]>> {
  const roles: Record<string, readonly PartyRole[]> = {};
  for (const one of delivers) roles[one] = ['delivers'];
  for (const one of payers) roles[one] = ['pays'];
  return roles;
}

function amountOf(amount: Known<number>): Flow['amount'] {
  return { record: amount };
}

/** Maps on which anything may be that a ledger reads: loops, unknown facts, rooms without seats, ended agreements. */
export const randomLedgerMap: fc.Arbitrary<readonly Nested[]> = fc
  .record({
    payments,
    helps,
    referrals,
    stories,
    tellings,
    connectors,
    places,
    voices,
    controls,
    rooms,
    agreements,
  })
  .map((of): readonly Nested[] => [
    organisation('A', 'charity', { based: value('in-this-place') }),
    organisation('B', 'public-body', {
      based: value('national'),
      ledByPeopleItServes: value('yes'),
    }),
    ...['North', 'South'].map((one) => make('place', { id: id(one), name: one })),
    organisation('C', 'charity', { places: of.places[0].map(id) }),
    organisation('D', 'charity', { places: of.places[1].map(id) }),
    organisation('E', 'community-group'),
    of.connectors.map((more, at) => actorOf('connector', `K${at}`, { ...more, host: id('A') })),
    ...COMMUNITIES.map((one) => actorOf('community', one)),
    agreement('head', asParties(of.agreements.payers, of.agreements.delivers)),
    agreement('sub', asParties([], of.agreements.delivers), { under: id('head') }),
    agreement('over', asParties(['A'], ['B']), {
      start: value('2020-01-01'),
      end: value('2022-06-30'),
    }),
    ['head', 'sub'].flatMap((deal) => [
      term(deal, 'shareAtRiskPercent', of.agreements.risk),
      term(deal, 'reportsAYear', of.agreements.reports),
      term(deal, 'targets', of.agreements.targets),
      term(deal, 'paidWhen', of.agreements.paidWhen),
      term(deal, 'daysToPay', of.agreements.daysToPay),
    ]),
    of.payments.map((one, at) =>
      pays(one.from, one.to, one.pounds, {
        id: id(`pay-${at}`),
        via: one.via === null ? [] : [id(one.via)],
        agreement: one.under === null ? null : id(one.under),
        forConnecting: one.forConnecting,
        use: one.use,
      }),
    ),
    of.helps.map(({ from, to, kind, amount }, at) =>
      flow('help', kind, at, {
        from: id(from),
        to: id(to),
        unit: HELP_UNITS[kind],
        amount: amountOf(amount),
      }),
    ),
    of.referrals.map((one, at) =>
      flow('referrals', 'referral', at, {
        from: id(one.from),
        to: id(one.to),
        unit: 'people',
        amount: amountOf(one.sent),
        accepted: one.accepted,
        declined: { full: one.full, words: one.words },
      }),
    ),
    of.stories.map((one, at) =>
      flow('information', 'story', at, {
        from: id(one.from),
        to: id(one.to),
        unit: 'stories',
        amount: amountOf(one.count),
        consent: one.consent,
        paidForStory: one.paid,
        replyGiven: one.replied,
      }),
    ),
    of.tellings.map(({ from, to, kind, times, under: deal, state }, at) =>
      flow('information', kind, at, {
        from: id(from),
        to: id(to),
        unit: 'times',
        amount: amountOf(times),
        agreement: deal === null ? null : id(deal),
        state,
      }),
    ),
    of.rooms.map(({ of: called, seats, decides, advises, ...more }) => [
      room(called, { ...more, decidesAbout: decides.map(id), advises: advises.map(id) }),
      seats.map(([holder, votes]) => ({ ...seat(called, holder, undefined), votes })),
    ]),
    of.voices.map((one, at) =>
      flow('voice', 'voice', at, {
        from: id(one.from),
        to: one.to === null ? null : id(one.to),
        via: one.via === null ? [] : [id(one.via)],
      }),
    ),
    of.controls.map((one, at) =>
      flow('control', one.kind, at, {
        from: id(one.from),
        to: id(one.to),
        fromRole: 'one',
        toRole: 'other',
      }),
    ),
  ]);

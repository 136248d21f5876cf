import { countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';

/** Words of the ledger of money, beside its figures. `period` follows an amount: " a year". */
export const MONEY_WORDS = {
  title: 'Money',
  about:
    'Where money on this map comes from, who holds it, and what is kept and passed on. ' +
    'Money from outside this map is not counted. An amount that nobody told is never counted as nothing.',
  pounds: (what: string, period: string) => `${what}, £${period}`,
  withoutAmount: 'Payments without an amount',
  noneMapped: 'none mapped',
  noAgreement: 'Under no agreement',
  noMoney: 'No payment is on the map in the time shown.',
  noProgramme: 'No payment under an agreement is on the map in the time shown.',
} as const;

export const WHERE_FROM_WORDS = {
  title: 'Where the money comes from',
  definition:
    'Actors that pay out more than they receive. What each brings in is the difference, so each pound counts once.',
  who: 'Who',
  paysOut: 'Pays out',
  receives: 'Receives',
  bringsIn: 'Brings in',
  notCounted: (payments: number) =>
    `Beside this, ${countOf(payments, 'payment is', 'payments are')} on the map, not happening and not counted.`,
  besideTotal: (payments: number) =>
    sentenceCase(
      `${countOf(payments, 'payment has', 'payments have')} a yearly amount and no dates, so not in these sums.`,
    ),
} as const;

export const WHO_HOLDS_WORDS = {
  title: 'Who holds the money, and what stays',
  definition:
    'Actors that receive money and bring in none of their own. What stays is what comes in minus what goes out.',
  who: 'Who',
  comesIn: 'Comes in',
  goesOut: 'Goes out',
  stays: 'Stays',
  sameSum: 'What stays adds up to what the sources bring in.',
} as const;

export const PASSED_ON_WORDS = {
  title: 'What is kept and what is passed on',
  definition:
    'In each programme, those that receive money and pay it on. ' +
    'The share is what they pass on, out of what comes in.',
  programme: 'Programme',
  who: 'Who passes it on',
  comesIn: 'Comes in',
  passedOn: 'Passed on',
  share: 'Passed on, % of what comes in',
  stays: 'Stays',
  runningCost: 'For running things, £ a year',
  setAside: 'Set aside to pass on, £ a year',
  notes: [
    'What stays also pays for work that they do themselves.',
    'Money for running things is part of what stays.',
  ],
  empty: 'Nobody on the map receives money under an agreement and pays it on.',
} as const;

export const BY_PROGRAMME_WORDS = {
  title: 'What stays where, by programme',
  definition:
    'Each pound counts once, where it enters the programme. It stays with those that receive more than they pay.',
  programme: 'Programme',
  comesIn: 'Comes in',
  staysWithHolders: 'Stays with those that pass money on',
  staysWithOthers: 'Stays with others',
  notes: [
    'Money that leaves one programme may enter another. So the sum can be more than all mapped money.',
  ],
} as const;

export const LOCAL_WORDS = {
  title: 'Money that stays with actors based in this place',
  definition:
    'What stays is what an actor receives minus what it pays out. ' +
    'Where an actor is based is what the map says of it.',
  where: 'Where they are based',
  actors: 'Actors with money that stays',
  stays: 'Stays',
  share: '% of all that stays',
  based: {
    'in-this-place': 'In this place',
    'covers-from-elsewhere': 'Elsewhere, covering this place',
    national: 'National',
    none: 'None of these',
    notStated: 'Not stated',
    notKnown: 'Not known',
  },
  notes: ['Money that stays with an actor based here may still be spent elsewhere.'],
} as const;

export const LOCAL_BY_PROGRAMME_WORDS = {
  title: 'The local share of each programme',
  definition:
    'Out of all that stays in a programme, what stays with actors based in this place. ' +
    'Both count what is received minus what is paid out under it.',
  programme: 'Programme',
  stays: 'Stays in all',
  local: 'Stays with actors based in this place',
  share: 'Local share, %',
  notToldWhere: 'Stays where nobody told where they are based',
} as const;

export const USE_WORDS = {
  title: 'Restricted or free',
  definition:
    'Each payment by what is said of its use. Money that is passed on counts in each payment it goes through.',
  use: 'Use',
  payments: 'Payments',
  amount: 'Amount',
  uses: {
    free: 'Free to use as they see fit',
    tied: 'Tied to a use',
    none: 'No use is set',
    notStated: 'Not stated',
    notKnown: 'Not known',
  },
} as const;

export const AT_RISK_WORDS = {
  title: 'Money at risk and the longest wait, by agreement',
  definition:
    'Money at risk is the share paid on results, out of what is paid under the agreement. ' +
    'The longest wait is the payment period plus the days to pay. In advance, it is 0 days.',
  agreement: 'Agreement',
  payer: 'Paid by',
  paid: 'Paid to',
  amount: 'Paid',
  share: 'Share at risk, %',
  atRisk: 'At risk',
  paidWhen: 'Paid when',
  daysToPay: 'Days to pay',
  wait: 'Longest wait, days',
  several: (count: number) => countOf(count, 'actor', 'actors'),
  when: {
    advance: 'in advance',
    'monthly-in-advance': 'monthly in advance',
    monthly: 'monthly',
    quarterly: 'quarterly',
    'on-results': 'on results',
  } as Readonly<Record<string, string>>,
  notes: [
    'Money at risk is not added up: a payer may pass part of its own risk on.',
    'A month is 365/12 days and a quarter is 365/4 days.',
    'Where payments differ, the one waited for longest is shown.',
  ],
} as const;

export const AT_RISK_BY_PROGRAMME_WORDS = {
  title: 'Money at risk and the longest wait, by programme',
  definition:
    'The agreement at the top of each programme, beside all agreements under it together.',
  programme: 'Programme',
  head: 'At risk at the top',
  under: 'At risk under it',
  headWait: 'Longest wait at the top, days',
  underWait: 'Longest wait under it, days',
  noRisk: 'Agreements without a share at risk',
  noWait: 'Agreements without a known wait',
  notes: ['What the agreements do not say is not counted.'],
  empty: 'No programme on the map has an agreement under another in the time shown.',
} as const;

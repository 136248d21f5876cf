/** Words of the ledger of connecting work and of ended agreements, beside its figures. */
export const CONNECTING_WORDS = {
  title: 'Connecting work and ended agreements',
  about:
    'What connecting work is paid, by whom and until when. ' +
    'Then agreements that have ended, with how long they ran and who decided.',
} as const;

export const PAID_WORK_WORDS = {
  title: 'What connecting work is paid',
  definition: 'Payments that somebody marked as paying for connecting work.',
  to: 'Paid to',
  from: 'Paid by',
  amount: (period: string) => `Amount, £${period}`,
  until: 'Until',
  agreement: 'Agreement',
  passedOn: (pounds: string) => `Some of it is paid on. Counted once, it is ${pounds}.`,
  notes: ['Connecting work that nobody marked or pays for is not in these sums.'],
  empty: 'No payment for connecting work is on the map in the time shown.',
} as const;

export const ROLES_WORDS = {
  title: 'Connecting roles',
  definition: 'Roles that connect others, with where they sit and what is told of their pay.',
  role: 'Role',
  host: 'Sits in',
  paid: 'Paid?',
  hours: 'Hours a week',
  until: 'Funded until',
  pays: { paid: 'paid', 'paid-part-time': 'paid, part-time', unpaid: 'unpaid' },
  empty: 'No connecting role is on the map.',
} as const;

export const ENDED_WORDS = {
  title: 'Agreements that have ended',
  definition:
    'How long each ran, first and last day included, in whole months. ' +
    'Who decided is the room that decides about it, or about the one above it.',
  agreement: 'Agreement',
  start: 'Began',
  end: 'Ended',
  years: 'Length, years',
  decided: 'Who decided',
  level: 'At what level',
  replacedBy: 'Replaced by',
  none: 'nothing on the map',
  levels: {
    street: 'street',
    neighbourhood: 'neighbourhood',
    borough: 'borough',
    region: 'region',
    nation: 'nation',
  },
  notes: ['The map shows the rooms of today. At the time others may have decided.'],
  empty: 'No agreement on the map has ended.',
} as const;

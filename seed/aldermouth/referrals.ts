import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, value } from '../../graph-schema/model/known.ts';

interface Row {
  readonly from: string;
  readonly to: string;
  /** People a year; none is a fact, not a gap. */
  readonly sent: number;
  readonly accepted?: number;
  /** By the reason given; `notKnown`: nobody said why. */
  readonly declined?: Readonly<Record<string, number>>;
}

const ROWS: readonly Row[] = [
  {
    from: 'P6',
    to: 'P4',
    sent: 96,
    accepted: 41,
    declined: { words: 31, criteria: 14, full: 10 },
  },
  { from: 'P7', to: 'C3', sent: 140, accepted: 128, declined: { notKnown: 12 } },
  { from: 'P4', to: 'C2', sent: 210 },
  { from: 'P4', to: 'C1', sent: 160 },
  { from: 'P4', to: 'C7', sent: 0 },
  { from: 'P4', to: 'C11', sent: 0 },
  { from: 'C1', to: 'P4', sent: 75, accepted: 22, declined: { notKnown: 53 } },
];

function known(count: number | undefined): Flow['accepted'] {
  if (count === undefined) return NOT_KNOWN;
  return count === 0 ? NONE : value(count);
}

export const referralFlows: readonly Flow[] = ROWS.map(
  ({ from, to, sent, accepted, declined = {} }) =>
    make('flow', {
      id: id(`referrals:${from}-${to}`),
      family: 'referrals',
      flowKind: 'referral',
      from: id(from),
      to: id(to),
      // Said by the sender: the other side has not told its count.
      amount: { byFrom: known(sent) },
      unit: 'people',
      accepted: known(accepted),
      declined: Object.fromEntries(
        Object.entries(declined).map(([reason, count]) => [reason, value(count)]),
      ),
    }),
);

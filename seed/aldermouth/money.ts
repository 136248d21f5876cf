import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import { pence } from './amounts.ts';
import { COMMUNITY_GRANTS, LOCAL_AWARDS, STEADY_GROUND_PARTNERS } from './partners.ts';

interface Row {
  readonly agreement: string;
  /** Where an agreement has several flows of money, what tells them apart. */
  readonly part?: string;
  readonly kind: Flow['flowKind'];
  readonly from: string;
  readonly to: string;
  readonly pounds: number;
  readonly said?: Partial<Flow>;
}

const FREE_USE: Partial<Flow> = { use: value('free') };
const FOR_CONNECTING: Partial<Flow> = { forConnecting: true };

const ROWS: readonly Row[] = [
  { agreement: 'A1', kind: 'contract-payment', from: 'P3', to: 'P4', pounds: 2_400_000 },
  ...STEADY_GROUND_PARTNERS.map(({ code, partner, pounds }): Row => ({
    agreement: code,
    kind: 'payment-to-partner',
    from: 'P4',
    to: partner,
    pounds,
    // The one that both sides have told as well.
    ...(code === 'A3' ? { said: { amount: saidByAll(pounds) } } : {}),
  })),
  { agreement: 'A14', kind: 'contract-payment', from: 'P1', to: 'L1', pounds: 1_200_000 },
  { agreement: 'A14a', kind: 'payment-to-partner', from: 'L1', to: 'C9', pounds: 150_000 },
  { agreement: 'A14b', kind: 'payment-to-partner', from: 'L1', to: 'C3', pounds: 60_000 },
  // The nine awards have ended: their dates are their agreements'.
  ...LOCAL_AWARDS.map(({ code, to, pounds }): Row => ({
    agreement: code,
    kind: 'grant',
    from: 'P1',
    to,
    pounds,
  })),
  { agreement: 'A17', kind: 'member-fee', from: 'V2', to: 'L4', pounds: 600 },
  {
    agreement: 'A18',
    kind: 'grant',
    from: 'F4',
    to: 'V9',
    pounds: 42_000,
    said: { ...FREE_USE, ...FOR_CONNECTING },
  },
  { agreement: 'A19', kind: 'grant', from: 'F1', to: 'C5', pounds: 90_000, said: FREE_USE },
  { agreement: 'A20', kind: 'grant', from: 'F3', to: 'V3', pounds: 20_000 },
  { agreement: 'A21', kind: 'grant', from: 'P1', to: 'V9', pounds: 65_000, said: FOR_CONNECTING },
  {
    agreement: 'A22',
    kind: 'grant',
    from: 'F5',
    to: 'C10',
    pounds: 60_000,
    said: {
      state: 'offered-declined',
      stateBy: id('C10'),
      stateReason: 'A paper trail for each person.',
    },
  },
  ...COMMUNITY_GRANTS.map(({ to, pounds }): Row => ({
    agreement: 'A24',
    part: to,
    kind: 'grant',
    from: 'F2',
    to,
    pounds,
  })),
];

function saidByAll(pounds: number): Flow['amount'] {
  const amount = value(pence(pounds));
  return { record: amount, byFrom: amount, byTo: amount };
}

export const moneyFlows: readonly Flow[] = ROWS.map(
  ({ agreement, part, kind, from, to, pounds, said }) =>
    make('flow', {
      id: id(['money', agreement, ...(part === undefined ? [] : [part])].join(':')),
      family: 'money',
      flowKind: kind,
      from: id(from),
      to: id(to),
      agreement: id(agreement),
      amount: { record: value(pence(pounds)) },
      unit: 'pence',
      ...said,
    }),
);

import type { Agreement, Party, PartyRole } from '../../graph-schema/model/agreement.ts';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import { nameOf } from './actors.ts';
import { COMMUNITY_GRANTS, LOCAL_AWARDS, STEADY_GROUND_PARTNERS } from './partners.ts';

type Parties = Readonly<Record<string, readonly PartyRole[]>>;

interface Row {
  readonly code: string;
  readonly kind: Agreement['agreementKind'];
  readonly name: string;
  readonly parties: Parties;
  readonly said?: Partial<Agreement>;
}

/** Who pays, who is paid. */
function pays(payer: string, paid: string): Parties {
  return { [payer]: ['pays'], [paid]: ['delivers'] };
}

const CHILDRENS_WORK = 'Children’s work';

const STEADY_GROUND: readonly Row[] = [
  {
    code: 'A1',
    kind: 'contract',
    name: 'Head contract',
    parties: { P3: ['pays'], P4: ['delivers', 'holds'] },
    said: { programmeName: 'Steady Ground' },
  },
  ...STEADY_GROUND_PARTNERS.map(({ code, partner }): Row => ({
    code,
    kind: 'sub-contract',
    name: `Sub-contract with ${nameOf(partner)}`,
    parties: { P4: ['pays', 'holds'], [partner]: ['delivers'] },
    said: { under: id('A1') },
  })),
];

const CHILDREN: readonly Row[] = [
  {
    code: 'A14',
    kind: 'contract',
    name: 'Single children’s contract',
    parties: { P1: ['pays'], L1: ['delivers', 'holds'] },
    said: {
      subject: CHILDRENS_WORK,
      start: value('2024-04-01'),
      end: value('2029-03-31'),
      replaces: LOCAL_AWARDS.map(({ code }) => id(code)),
    },
  },
  ...(
    [
      ['A14a', 'C9'],
      ['A14b', 'C3'],
    ] as const
  ).map(([code, partner]): Row => ({
    code,
    kind: 'sub-contract',
    name: `Sub-contract with ${nameOf(partner)}`,
    parties: { L1: ['pays', 'holds'], [partner]: ['delivers'] },
    said: { under: id('A14') },
  })),
  ...LOCAL_AWARDS.map(({ code, to }): Row => ({
    code,
    kind: 'grant',
    name: `Local award to ${nameOf(to)}, 2023/24`,
    parties: pays('P1', to),
    said: { subject: CHILDRENS_WORK, start: value('2023-04-01'), end: value('2024-03-31') },
  })),
];

const OTHERS: readonly Row[] = [
  {
    code: 'A15',
    kind: 'ownership',
    name: 'Ownership of Second Tide',
    parties: { L3: [], C8: [] },
    said: { note: 'Stepwell is sole member. It rescued Second Tide in 2019.' },
  },
  {
    code: 'A16',
    kind: 'joint-company',
    name: '24 homes',
    parties: { L2: ['gains'], C12: ['gains'] },
  },
  {
    code: 'A17',
    kind: 'use-of-space',
    name: 'Space for Castle Youth Club',
    parties: { L4: ['hosts'], V2: ['pays'] },
  },
  {
    code: 'A18',
    kind: 'grant',
    name: 'Grant for the business link organiser',
    parties: pays('F4', 'V9'),
  },
  { code: 'A19', kind: 'grant', name: 'Grant to The Net Loft', parties: pays('F1', 'C5') },
  {
    code: 'A20',
    kind: 'grant',
    name: 'Grant to Foodshare',
    parties: pays('F3', 'V3'),
    said: { note: 'Receipts are asked for each small grant to a person.' },
  },
  {
    code: 'A21',
    kind: 'grant',
    name: 'Infrastructure grant',
    parties: pays('P1', 'V9'),
    said: { end: value('2026-03-31') },
  },
  {
    code: 'A22',
    kind: 'grant',
    name: 'Grant offered to Northshore Advice',
    parties: pays('F5', 'C10'),
    said: {
      state: 'offered-declined',
      stateBy: id('C10'),
      stateReason: 'A paper trail for each person.',
    },
  },
  {
    code: 'A23',
    kind: 'memorandum',
    name: 'Volunteer service agreement',
    parties: { P2: [], V1: [] },
    said: { state: 'proposed', note: 'Highmoor Mutual Aid is not keen.' },
  },
  {
    code: 'A24',
    kind: 'grant',
    name: 'Community grants',
    parties: {
      F2: ['pays'],
      ...Object.fromEntries(
        COMMUNITY_GRANTS.map(({ to }): [string, readonly PartyRole[]] => [to, ['delivers']]),
      ),
    },
  },
  {
    code: 'A25',
    kind: 'use-of-space',
    name: 'Living room at Drift Café',
    parties: { B1: ['hosts'], V6: ['gains'], V10: ['gains'] },
    said: { subject: '3 hours a week each' },
  },
  {
    code: 'A26',
    kind: 'handshake',
    name: 'Training places',
    parties: { B3: ['hosts'], C8: ['gains'], C2: ['gains'] },
    said: { subject: 'Training places for people leaving prison or recovery' },
  },
  {
    code: 'A27',
    kind: 'data-sharing',
    name: 'Data sharing with Calm Harbour',
    parties: { P4: [], C3: [] },
    said: { subject: 'Calm Harbour opens its book to Coast & Moor NHS Trust' },
  },
];

const ROWS: readonly Row[] = [...STEADY_GROUND, ...CHILDREN, ...OTHERS];

export const agreements: readonly Agreement[] = ROWS.map(({ code, kind, name, said }) =>
  make('agreement', { id: id(code), reference: code, agreementKind: kind, name, ...said }),
);

export const parties: readonly Party[] = ROWS.flatMap(({ code, parties: roles }) =>
  Object.entries(roles).map(([actor, has]) =>
    make('party', {
      id: id(`${code}:${actor}`),
      agreement: id(code),
      actor: id(actor),
      roles: has,
    }),
  ),
);

import type { TermKey } from '../../graph-schema/agreement-terms/index.ts';
import type { Term } from '../../graph-schema/model/agreement.ts';
import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../graph-schema/model/known.ts';
import { pence } from './amounts.ts';
import { LOCAL_AWARDS, STEADY_GROUND_PARTNERS } from './partners.ts';

/** A plain value, a state, or a value with what the paper adds to it. */
type Said = Term['value'] | Partial<Term>;
type TermsOf = Readonly<Partial<Record<TermKey, Said>>>;

const aYear = (pounds: number) => value(pence(pounds));
const NO_MONEY: TermsOf = { valuePenceAYear: NONE };

const HEAD_CONTRACT: TermsOf = {
  valuePenceAYear: { value: aYear(2_400_000), note: '£9.6m over 4 years.' },
  years: value(4),
  ringFencePence: { value: aYear(450_000), note: 'At least this much to charities.' },
  paidWhen: value('monthly-in-advance'),
  shareAtRiskPercent: value(5),
  targets: value(14),
  targetsSetBy: value('payer'),
  surplus: { value: value('holder-keeps'), names: id('P4') },
  noticeByPayerMonths: value(12),
  noticeByPaidMonths: value(12),
  runningCostPence: { value: aYear(240_000), note: 'Kept by the lead, inside the £2.4m.' },
};

/** The same in all twelve sub-contracts. 144 reports a year in all are 12 each. */
const SUB_CONTRACT: TermsOf = {
  paidWhen: { value: value('quarterly'), note: 'In arrears.' },
  daysToPay: value(45),
  daysAYearToTakePart: { value: value(9), note: 'About 9 days.' },
  shareAtRiskPercent: value(20),
  targets: value(14),
  targetsPassedDownUnchanged: value(true),
  reportsAYear: { value: value(12), note: 'Monthly.' },
  volume: NONE,
  endWithoutReasonBy: value('both'),
  noticeByPayerMonths: value(3),
  noticeByPaidMonths: value(6),
  uplift: NONE,
  changeOfTerms: value('holder'),
  staffTransferBorneBy: value('partner'),
  ifHolderFails: NOT_STATED,
};

const EXCLUSIVE: ReadonlySet<string> = new Set(['C1', 'C2']);

const SUB_CONTRACTS: readonly (readonly [string, TermsOf])[] = STEADY_GROUND_PARTNERS.map(
  ({ code, partner, pounds }) => [
    code,
    {
      valuePenceAYear: aYear(pounds),
      ...SUB_CONTRACT,
      ...(EXCLUSIVE.has(partner) ? { exclusive: value('yes') } : {}),
    },
  ],
);

const OTHERS: readonly (readonly [string, TermsOf])[] = [
  ['A14', { valuePenceAYear: aYear(1_200_000), years: value(5) }],
  ['A14a', { valuePenceAYear: aYear(150_000) }],
  ['A14b', { valuePenceAYear: aYear(60_000) }],
  ...LOCAL_AWARDS.map(
    ({ code, pounds }) => [code, { valuePenceAYear: aYear(pounds) } satisfies TermsOf] as const,
  ),
  ['A15', { returnToIndependence: NOT_STATED }],
  [
    'A16',
    {
      surplus: { value: value('above-threshold'), names: id('L2') },
      loss: { value: value('shared-equally'), note: '50:50.' },
    },
  ],
  [
    'A17',
    {
      valuePenceAYear: { value: aYear(600), note: 'Member fee.' },
      noticeByPayerMonths: value(3),
      noticeByPaidMonths: value(3),
    },
  ],
  ['A18', { valuePenceAYear: aYear(42_000), years: value(3) }],
  ['A19', { valuePenceAYear: aYear(90_000), years: value(5) }],
  ['A20', { valuePenceAYear: aYear(20_000) }],
  ['A21', { valuePenceAYear: aYear(65_000), uplift: NONE }],
  ['A22', { valuePenceAYear: aYear(60_000) }],
  ['A23', NO_MONEY],
  ['A24', { valuePenceAYear: aYear(120_000) }],
  ['A25', NO_MONEY],
  ['A26', NO_MONEY],
  ['A27', { ...NO_MONEY, openBook: value('one-way') }],
];

function termOf(agreement: string, key: TermKey, said: Said): Term {
  return make('term', {
    id: id(`${agreement}:${key}`),
    agreement: id(agreement),
    key,
    ...('is' in said ? { value: said } : said),
  });
}

export const terms: readonly Term[] = [
  ['A1', HEAD_CONTRACT] as const,
  ...SUB_CONTRACTS,
  ...OTHERS,
].flatMap(([agreement, table]) =>
  Object.entries(table).map(([key, said]) => termOf(agreement, key as TermKey, said)),
);

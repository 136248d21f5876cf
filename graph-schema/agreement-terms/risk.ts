import { group } from './term.ts';

const BORNE_BY = ['payer', 'holder', 'partner', 'shared'] as const;

export const risk = group('Risk', {
  staffTransferBorneBy: {
    words: 'Staff transfer borne by',
    value: { type: 'choice', values: BORNE_BY },
    holder: 'pays',
    bearer: 'delivers',
  },
  pensionBorneBy: {
    words: 'Pension borne by',
    value: { type: 'choice', values: BORNE_BY },
    holder: 'pays',
    bearer: 'delivers',
  },
  liability: {
    words: 'Liability',
    value: { type: 'choice', values: ['own-part-only', 'joint', 'capped'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  liabilityCapPence: {
    words: 'Liability capped at, £',
    value: { type: 'pence' },
    holder: 'pays',
    bearer: 'delivers',
  },
});

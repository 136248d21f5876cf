import { group } from './term.ts';

const SHARING = [
  'to-payer',
  'holder-keeps',
  'shared-equally',
  'shared-by-formula',
  'kept-by-each',
  'above-threshold',
] as const;

export const keeping = group('Keeping', {
  runningCostPence: {
    words: 'Running cost, £ a year',
    value: { type: 'pence' },
    holder: 'holds',
    bearer: 'all',
  },
  managementFeePercent: {
    words: 'Management fee',
    value: { type: 'percent' },
    holder: 'holds',
    bearer: 'delivers',
    harder: 'higher',
  },
  managementFeeOf: {
    words: 'Management fee, of what',
    value: { type: 'choice', values: ['whole', 'passed-on'] },
    holder: 'holds',
    bearer: 'delivers',
  },
  surplus: {
    words: 'Surplus',
    value: { type: 'choice', values: SHARING },
    holder: 'pays',
    bearer: 'delivers',
  },
  surplusThresholdPence: {
    words: 'Surplus above, £',
    value: { type: 'pence' },
    holder: 'pays',
    bearer: 'delivers',
  },
  loss: {
    words: 'Loss',
    value: { type: 'choice', values: SHARING },
    holder: 'pays',
    bearer: 'delivers',
  },
  clawback: {
    words: 'Clawback',
    value: { type: 'choice', values: ['yes', 'limited'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  clawbackLimitPence: {
    words: 'Clawback limit, £',
    value: { type: 'pence' },
    holder: 'pays',
    bearer: 'delivers',
  },
});

import { group } from './term.ts';

export const gettingPaid = group('Getting paid', {
  paidWhen: {
    words: 'Paid when',
    value: {
      type: 'choice',
      values: ['advance', 'monthly-in-advance', 'monthly', 'quarterly', 'on-results'],
    },
    holder: 'pays',
    bearer: 'delivers',
    harder: ['advance', 'monthly-in-advance', 'monthly', 'quarterly', 'on-results'],
  },
  daysToPay: {
    words: 'Days to pay',
    value: { type: 'number', unit: 'days', max: 3650 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'higher',
  },
  shareAtRiskPercent: {
    words: 'Share at risk on results',
    value: { type: 'percent' },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'higher',
  },
  uplift: {
    words: 'Yearly uplift',
    value: { type: 'choice', values: ['by-choice', 'by-index'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  coversFullCostPercent: {
    words: 'Covers how much of the full cost',
    value: { type: 'percent' },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'lower',
  },
});

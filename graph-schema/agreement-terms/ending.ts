import { group } from './term.ts';

export const ending = group('Ending', {
  noticeByPayerMonths: {
    words: 'Notice by the payer',
    value: { type: 'number', unit: 'months', max: 240 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'lower',
  },
  noticeByPaidMonths: {
    words: 'Notice by the paid',
    value: { type: 'number', unit: 'months', max: 240 },
    holder: 'delivers',
    bearer: 'pays',
    harder: 'higher',
  },
  noticeByPayerDays: {
    words: 'Notice by the payer, in days',
    value: { type: 'number', unit: 'days', max: 7300 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'lower',
  },
  noticeByPaidDays: {
    words: 'Notice by the paid, in days',
    value: { type: 'number', unit: 'days', max: 7300 },
    holder: 'delivers',
    bearer: 'pays',
    harder: 'higher',
  },
  endWithoutReasonBy: {
    words: 'May end without reason',
    value: { type: 'choice', values: ['payer', 'paid', 'both'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  leavingWhole: {
    words: 'Leaving whole',
    value: { type: 'yes-no' },
    holder: 'holds',
    bearer: 'delivers',
  },
  returnToIndependence: {
    words: 'Return to independence',
    value: { type: 'choice', values: ['yes', 'on-request', 'no'] },
    holder: 'holds',
    bearer: 'delivers',
  },
  returnToIndependenceOn: {
    words: 'Return to independence on',
    value: { type: 'day' },
    holder: 'holds',
    bearer: 'delivers',
  },
  ifHolderFails: {
    words: 'If the holder fails',
    value: { type: 'choice', values: ['payer-pays-partners', 'partners-wait'] },
    holder: 'pays',
    bearer: 'delivers',
  },
});

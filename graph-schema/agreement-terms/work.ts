import { group } from './term.ts';

export const work = group('Work', {
  volume: {
    words: 'Volume',
    value: { type: 'choice', values: ['guaranteed', 'minimum'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  targets: {
    words: 'Targets',
    value: { type: 'number', unit: 'targets', max: 10_000 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'higher',
  },
  targetsSetBy: {
    words: 'Targets set by',
    value: { type: 'choice', values: ['payer', 'holder', 'jointly', 'with-people-served'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  targetsPassedDownUnchanged: {
    words: 'Targets passed down unchanged',
    value: { type: 'yes-no' },
    holder: 'holds',
    bearer: 'delivers',
  },
  changeOfTerms: {
    words: 'Change of terms by',
    value: { type: 'choice', values: ['payer', 'holder', 'one-side', 'both'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  reportsAYear: {
    words: 'Reports a year',
    value: { type: 'number', unit: 'reports', max: 10_000 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'higher',
  },
  daysAYearToTakePart: {
    words: 'Days a year to take part',
    value: { type: 'number', unit: 'days', max: 366 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'higher',
  },
});

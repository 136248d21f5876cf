import { group } from './term.ts';

export const deciding = group('Deciding', {
  decisionRule: {
    words: 'Decisions by',
    value: {
      type: 'choice',
      values: ['holder-decides', 'by-money', 'majority', 'one-each', 'unanimous'],
    },
    holder: 'holds',
    bearer: 'delivers',
  },
  disputes: {
    words: 'Disputes settled by',
    value: { type: 'choice', values: ['holder', 'payer', 'independent'] },
    holder: 'holds',
    bearer: 'delivers',
  },
  openBook: {
    words: 'Open book',
    value: { type: 'choice', values: ['one-way', 'both-ways'] },
    holder: 'holds',
    bearer: 'delivers',
  },
});

import { group } from './term.ts';

export const freedom = group('Freedom', {
  exclusive: {
    words: 'Exclusive',
    value: { type: 'choice', values: ['while-bidding', 'while-running', 'after', 'yes'] },
    holder: 'pays',
    bearer: 'delivers',
  },
  maySpeakPublicly: {
    words: 'May speak publicly',
    value: { type: 'choice', values: ['yes', 'with-approval', 'no'] },
    holder: 'pays',
    bearer: 'delivers',
    harder: ['yes', 'with-approval', 'no'],
  },
  credit: {
    words: 'Credit',
    value: { type: 'choice', values: ['each', 'lead-only', 'joint'] },
    holder: 'holds',
    bearer: 'delivers',
  },
  dataOwnedBy: {
    words: 'Data and stories owned by',
    value: { type: 'text' },
    holder: 'pays',
    bearer: 'delivers',
  },
});

import { group } from './term.ts';

export const sizeAndTime = group('Size and time', {
  valuePenceAYear: {
    words: '£ a year',
    value: { type: 'pence' },
    holder: 'pays',
    bearer: 'pays',
  },
  years: {
    words: 'Years',
    value: { type: 'number', unit: 'years', max: 200 },
    holder: 'pays',
    bearer: 'delivers',
    harder: 'lower',
  },
  ringFencePence: {
    words: 'Ring-fence, £ a year',
    value: { type: 'pence' },
    holder: 'pays',
    bearer: 'holds',
  },
  start: { words: 'Start', value: { type: 'day' }, holder: 'pays', bearer: 'delivers' },
  end: { words: 'End', value: { type: 'day' }, holder: 'pays', bearer: 'delivers' },
  extensionBy: {
    words: 'Extension by',
    value: { type: 'choice', values: ['payer', 'holder', 'both'] },
    holder: 'pays',
    bearer: 'delivers',
  },
});

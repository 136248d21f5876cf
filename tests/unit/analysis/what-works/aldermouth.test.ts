import { expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { applied } from '../support/small-map.ts';
import { works, worksInWords } from '../support/what-works.ts';

it('finds these on the example place, and nothing else', () => {
  expect(works(ALDERMOUTH).map((one) => one.id)).toEqual([
    'fair-terms~A17',
    'direct-routes~A24',
    'free-and-long-money~A19',
    'shared-rooms~T5',
    'shared-rooms~T6',
    'shared-rooms~T7',
    'funded-connectors~A18',
    'space-given~A25',
    'training-places~A26',
  ]);
});

it('says of them what the map knows', () => {
  const words = worksInWords(ALDERMOUTH);
  expect(words['fair-terms~A17']).toBe(
    'Central Sports Trust and Castle Youth Club can each end this with 3 months’ notice. Something passes each way. No term we know of weighs on one side.',
  );
  expect(words['free-and-long-money~A19']).toContain('£90,000 a year. It is agreed for 5 years');
  expect(words['shared-rooms~T5']).toContain('7 of 9 votes');
  expect(words['shared-rooms~T5']).toContain('It decides £45,000 a year.');
  expect(words['shared-rooms~T7']).toContain('6 of 6 votes');
  expect(words['funded-connectors~A18']).toContain('£42,000 a year');
  expect(words['space-given~A25']).toContain('312 hours a year');
  expect(words['training-places~A26']).toContain('8 places a year');
});

it('loses the fair terms when one side’s notice becomes longer', () => {
  const term = id('A17:noticeByPaidMonths');
  const longer = applied(ALDERMOUTH, [
    { is: 'set', kind: 'term', id: term, field: 'value', before: value(3), after: value(6) },
  ]);
  const before = works(ALDERMOUTH).map((one) => one.id);
  expect(works(longer).map((one) => one.id)).toEqual(
    before.filter((of) => of !== 'fair-terms~A17'),
  );
});

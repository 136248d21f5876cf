import { expect, it } from 'vitest';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { agreement, organisations, pays, smallMap, term } from '../support/small-map.ts';
import { worksInWords } from '../support/what-works.ts';

const FREE: Partial<Flow> = { use: value('free') };

function grant(years: number | undefined, more: Partial<Flow>, pounds: number | undefined = 9000) {
  return smallMap(
    organisations('Trust', 'Hub'),
    agreement('grant', { Trust: ['pays'], Hub: ['delivers'] }),
    pays('Trust', 'Hub', pounds, { agreement: id('grant'), ...more }),
    years === undefined ? [] : term('grant', 'years', value(years)),
  );
}

it('says how much is free to use, and for how long', () => {
  expect(worksInWords(grant(3, FREE))).toEqual({
    'free-and-long-money~grant':
      'Trust gives Hub £9,000 a year. It is agreed for 3 years, and free to use.',
  });
});

it('says no amount where none is told, and no yearly one where it comes once', () => {
  const map = smallMap(
    organisations('Trust', 'Hub'),
    agreement('grant', { Trust: ['pays'], Hub: ['delivers'] }),
    pays('Trust', 'Hub', undefined, { agreement: id('grant'), ...FREE }),
    term('grant', 'years', value(5)),
  );
  expect(worksInWords(map)['free-and-long-money~grant']).toMatch(/^Trust gives Hub money\./u);
  const once = worksInWords(grant(3, { ...FREE, per: 'once' }));
  expect(once['free-and-long-money~grant']).not.toContain('£');
});

it('is not there for two years, for years not told, or for money tied or not told to be free', () => {
  expect(worksInWords(grant(2, FREE))).toEqual({});
  expect(worksInWords(grant(undefined, FREE))).toEqual({});
  expect(worksInWords(grant(3, { use: value('tied') }))).toEqual({});
  expect(worksInWords(grant(3, {}))).toEqual({});
  expect(worksInWords(grant(3, FREE, 0))).toEqual({});
});

it('is not there once it has ended, or was only offered', () => {
  expect(worksInWords(grant(3, { ...FREE, end: value('2025-10-30') }))).toEqual({});
  expect(worksInWords(grant(3, { ...FREE, state: 'offered-declined' }))).toEqual({});
});

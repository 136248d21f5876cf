import { expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { agreement, organisations, pays, smallMap, type Nested } from '../support/small-map.ts';
import { worksInWords } from '../support/what-works.ts';

const UNDER = { agreement: id('fund') };

function fund(partners: readonly string[], ...more: readonly Nested[]) {
  return smallMap(
    organisations('Payer', 'A', 'B', 'C', 'Between'),
    agreement('fund', { Payer: ['pays'] }),
    partners.map((partner) => pays('Payer', partner, 1000, UNDER)),
    more,
  );
}

it('says that three partners get their money from who pays it', () => {
  expect(worksInWords(fund(['A', 'B', 'C']))).toEqual({
    'direct-routes~fund':
      'Three charities get their money from Payer itself. Nobody stands between. This is under fund.',
  });
});

it('is not there for two partners, nor where a payment is known to be none', () => {
  expect(worksInWords(fund(['A', 'B']))).toEqual({});
  expect(worksInWords(fund(['A', 'B'], pays('Payer', 'C', 0, UNDER)))).toEqual({});
});

it('is not there where some of the money passes one between', () => {
  const between = [pays('Payer', 'Between', 1000, UNDER), pays('Between', 'C', 500, UNDER)];
  expect(worksInWords(fund(['A', 'B'], between))).toEqual({});
  expect(worksInWords(fund(['A', 'B', 'C'], pays('A', 'Between', 1, UNDER)))).toEqual({});
});

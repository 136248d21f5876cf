import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { asCsv, asTabs } from '../../../../web/ledgers/table-text.ts';
import { figure, NONE, NOT_STATED, row, table, text } from './hand-made-ledgers.ts';

const TABLE = table(
  [
    row('a', [text('Open “Hand”, Ltd'), figure('£2,400,000', 240_000_000), NOT_STATED]),
    row('b', [text('=SUM(A1)'), figure('−£12.50', -1250), figure('about 136', 135.875)]),
    row('c', [text('Said "so"'), figure('53p', 53), NONE]),
  ],
  { total: row('total', [text('In all'), figure('£2,399,988.03', 239_998_803), text('')]) },
);

const cells = (csv: string): string[][] => parse(csv, { relax_column_count: false });

describe('a ledger’s table as CSV', () => {
  it('gives figures that add up: pounds and bare numbers, by name and with the total', () => {
    expect(cells(asCsv(TABLE)).map((line) => line[1])).toEqual([
      'Pays out, £ a year',
      '2400000.00',
      '-12.50',
      '0.53',
      '2399988.03',
    ]);
    expect(cells(asCsv(TABLE)).map((line) => line[2])).toEqual([
      'Days to pay',
      'not stated',
      '135.875',
      '0',
      '',
    ]);
  });

  it('keeps quotes and commas, and never begins a cell like a formula', () => {
    expect(cells(asCsv(TABLE)).map((line) => line[0])).toEqual([
      'Who',
      'Open “Hand”, Ltd',
      "'=SUM(A1)",
      'Said "so"',
      'In all',
    ]);
  });

  it('ends every line as RFC 4180 says', () => {
    expect(asCsv(TABLE).match(/\r\n/gu)).toHaveLength(5);
  });
});

describe('a ledger’s table as text', () => {
  it('says the words of the screen with tabs between them', () => {
    expect(asTabs(TABLE).split('\n')).toEqual([
      'Who\tPays out, £ a year\tDays to pay',
      'Open “Hand”, Ltd\t£2,400,000\tnot stated',
      '=SUM(A1)\t−£12.50\tabout 136',
      'Said "so"\t53p\tnone',
      'In all\t£2,399,988.03\t',
    ]);
  });
});

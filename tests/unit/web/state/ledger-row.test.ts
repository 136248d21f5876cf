import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import {
  cellsInWords,
  findRow,
  highlightOf,
  rowKey,
  rowName,
  rowQuery,
  type ShownRow,
} from '../../../../web/state/ledger-row.ts';
import { pictureOf } from '../../../../web/picture/picture-of.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { money, organisation, stateOf, TIME } from '../hand-made.ts';
import { figure, ledgersOf, NOT_STATED, row, table, text } from '../ledgers/hand-made-ledgers.ts';

const PAYER = row('P~4', [text('Payer', 'a'), figure('£12', 1200), NOT_STATED], {
  items: [id('a-b')],
  families: ['money', 'help', 'voice', 'control'],
});
const TABLE = table([PAYER], { total: row('total', [text('In all'), figure('£12', 1200)]) });
const LEDGERS = ledgersOf(TABLE);

function shown(key: string): ShownRow {
  const found = findRow(LEDGERS, key);
  if (found === undefined) throw new Error('no such row');
  return found;
}

describe('a row of a ledger in an address', () => {
  it('is found again by its key, whatever signs its id holds, the total too', () => {
    expect(findRow(LEDGERS, rowKey(TABLE, PAYER))?.row).toBe(PAYER);
    expect(findRow(LEDGERS, 'money-from~total')?.row).toBe(TABLE.total);
    expect(findRow(LEDGERS, 'money-from~P~4')?.ledger.id).toBe('money');
  });

  it.each(['money-from~nobody', 'no-table~P~4', 'money-from', ''])('%o is no row', (key) => {
    expect(findRow(LEDGERS, key)).toBeUndefined();
  });

  it('opens the picture with its own families, three at most', () => {
    const query = new URLSearchParams(rowQuery(TABLE, PAYER));
    expect(Object.fromEntries(query)).toEqual({
      view: 'picture',
      families: 'money,help,voice',
      row: 'money-from~P~4',
    });
  });

  it('says its figures with their headings, what is not stated too', () => {
    expect(rowName(shown('money-from~P~4'))).toBe('Payer');
    expect(cellsInWords(shown('money-from~P~4'))).toBe(
      'Pays out, £ a year: £12. Days to pay: not stated.',
    );
  });
});

describe('what the map marks for a row', () => {
  const deal = make('agreement', { id: id('deal'), name: 'Deal', agreementKind: 'grant' });
  const signed = make('party', {
    id: id('deal-b'),
    agreement: deal.id,
    actor: id('b'),
    roles: ['delivers'],
  });
  const state = stateOf(
    organisation('a'),
    organisation('b'),
    deal,
    signed,
    money('a', 'b', 12),
    money('b', 'a', 5, { state: 'ended' }),
  );

  it('is its items, with the actor that names it as the subject', () => {
    const { subjects, evidence } = highlightOf(state, shown('money-from~P~4'));
    expect(subjects).toEqual(['a']);
    expect(evidence).toEqual(['a-b']);
  });

  it('is those who signed, where a row has agreements alone', () => {
    const ended = {
      ...shown('money-from~P~4'),
      row: row('x', [text('Deal')], { items: [deal.id] }),
    };
    expect(highlightOf(state, ended).evidence).toEqual(['deal', 'b']);
    expect(highlightOf(state, ended).subjects).toEqual([]);
  });

  it('is drawn though it has ended, and moves nothing that is drawn without it', () => {
    const ended = {
      ...shown('money-from~P~4'),
      row: row('x', [text('b')], { items: [id('b-a')] }),
    };
    const families = ['money'] as const;
    const drawn = (finding: Parameters<typeof pictureOf>[0]['finding']) =>
      pictureOf({ state, time: TIME, families, filters: NO_FILTERS, finding }).links;
    expect(drawn(null).map((link) => link.id)).toEqual(['a-b']);
    expect(
      drawn(highlightOf(state, ended)).map(({ id: link, focus, aside }) => [link, focus, aside]),
    ).toEqual([
      ['a-b', 'none', undefined],
      ['b-a', 'evidence', true],
    ]);
  });
});

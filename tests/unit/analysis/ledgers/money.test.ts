import { describe, expect, it } from 'vitest';
import type { TimeShown } from '../../../../graph-schema/model/time.ts';
import { mappedMoneyPence } from '../../../../graph-schema/model/mapped-money.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf, totalOf, wordsOf } from '../support/ledger-tables.ts';
import {
  agreement,
  factOf,
  of,
  ON_THE_DAY,
  organisation,
  organisations,
  pays,
  smallMap,
  term,
} from '../support/small-map.ts';

const MAPPED_PENCE = 393_760_000;

describe('the ledger of money on the example place', () => {
  it('brings in, holds and keeps in the place what the model says is mapped money', () => {
    expect(mappedMoneyPence(ALDERMOUTH, ON_THE_DAY)).toBe(MAPPED_PENCE);
    expect(totalOf(ledgerTableOf(ALDERMOUTH, 'money-from'))['brings-in']?.value).toBe(MAPPED_PENCE);
    expect(totalOf(ledgerTableOf(ALDERMOUTH, 'money-held')).stays?.value).toBe(MAPPED_PENCE);
    expect(totalOf(ledgerTableOf(ALDERMOUTH, 'money-local')).stays?.value).toBe(MAPPED_PENCE);
    expect(totalOf(ledgerTableOf(ALDERMOUTH, 'money-from'))['brings-in']?.words).toBe('£3,937,600');
  });

  it('says what the talking point says of what is kept and passed on', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'money-passed-on');
    const lead = rowOf(table, 'A1,P4');
    const finding = of('kept-and-passed-on', ALDERMOUTH).find(
      ({ subjects }) => subjects[0] === 'P4',
    );
    expect(lead['passed-on']?.value).toBe(factOf(finding, 'passedOnPence'));
    expect([lead['passed-on']?.words, lead.share?.words, lead.stays?.words]).toEqual([
      '£450,000',
      '18.75%',
      '£1,950,000',
    ]);
    expect([lead['running-cost']?.words, lead['set-aside']?.words]).toEqual([
      '£240,000',
      '£450,000',
    ]);
    const other = rowOf(table, 'A14,L1');
    expect([other.share?.words, other['running-cost']?.words]).toEqual(['17.5%', 'not known']);
  });

  it('row 56: the share that stays with actors based in the place stands with its definition', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'money-local');
    expect(table.definition).toBe(
      'What stays is what an actor receives minus what it pays out. Where an actor is based is what the map says of it.',
    );
    const local = rowOf(table, 'in-this-place');
    expect([local.where?.words, local.stays?.words]).toEqual(['In this place', '£997,000']);
    expect(local.share?.value).toBeCloseTo((100 * 99_700_000) / MAPPED_PENCE, 9);
    const childrens = rowOf(ledgerTableOf(ALDERMOUTH, 'money-local-by-programme'), 'A14');
    expect([childrens.local?.words, childrens.share?.words]).toEqual(['£210,000', '17.5%']);
  });

  it('tells free money from money whose use nobody told', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'money-use');
    expect(rowOf(table, 'free').amount?.words).toBe('£132,000');
    expect(rowOf(table, 'notKnown').payments?.value).toBe(31);
    expect(totalOf(table).payments?.value).toBe(33);
  });

  it('row 49: shows £ at risk and the longest wait in days', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'money-at-risk');
    const head = rowOf(table, 'A1');
    expect([head['at-risk']?.words, head.wait?.words]).toEqual(['£120,000', '0']);
    const partner = rowOf(table, 'A2');
    expect([partner['at-risk']?.words, partner.wait?.words]).toEqual(['£12,000', 'about 136']);
    expect(partner.wait?.value).toBeCloseTo(365 / 4 + 45, 9);
    expect(rowOf(table, 'A14').wait?.words).toBe('not known');
    const all = rowOf(ledgerTableOf(ALDERMOUTH, 'money-at-risk-by-programme'), 'A1');
    expect([all.head?.words, all.under?.words, all['under-wait']?.words]).toEqual([
      '£120,000',
      '£90,000',
      'about 136',
    ]);
  });
});

describe('the ledger of money', () => {
  it('takes the flow’s own way of being paid before its agreement’s', () => {
    const map = smallMap(
      organisations('A', 'B', 'C'),
      agreement('deal', { A: ['pays'], B: ['delivers'], C: ['delivers'] }),
      term('deal', 'paidWhen', value('quarterly')),
      term('deal', 'daysToPay', value(30)),
      term('deal', 'shareAtRiskPercent', value(10)),
      pays('A', 'B', 1000, { agreement: id('deal'), paidWhen: value('monthly') }),
      pays('A', 'C', 500, { agreement: id('deal'), paidWhen: value('advance') }),
    );
    const row = rowOf(ledgerTableOf(map, 'money-at-risk'), 'deal');
    expect(row.wait?.value).toBeCloseTo(365 / 12 + 30, 9);
    expect([row['at-risk']?.words, row['paid-when']?.words, row.paid?.words]).toEqual([
      '£150',
      'monthly',
      'two actors',
    ]);
  });

  it('keeps none, not stated and not known apart', () => {
    const risk = (said: Parameters<typeof term>[2], pounds: number | undefined) => {
      const map = smallMap(
        organisations('A', 'B'),
        agreement('deal', { A: ['pays'], B: ['delivers'] }),
        term('deal', 'shareAtRiskPercent', said),
        pays('A', 'B', pounds, { agreement: id('deal') }),
      );
      const { share, 'at-risk': atRisk } = rowOf(ledgerTableOf(map, 'money-at-risk'), 'deal');
      return [share?.words, atRisk?.words, atRisk?.value];
    };
    expect(risk(NONE, 100)).toEqual(['none', '£0', 0]);
    expect(risk(NOT_STATED, 100)).toEqual(['not stated', 'not known', null]);
    expect(risk(value(5), undefined)).toEqual(['5%', 'not known', null]);
  });

  it('counts payments without an amount beside the sum, never as nothing', () => {
    const map = smallMap(
      organisations('A', 'B', 'C'),
      pays('A', 'B', 100),
      pays('A', 'C', undefined),
    );
    expect(wordsOf(ledgerTableOf(map, 'money-held'))).toEqual([
      ['B', '£100', 'none mapped', '£100', '0'],
      ['C', 'not known', 'none mapped', 'not known', '1'],
      ['In all', '', '', '£100 and 1 not known', ''],
    ]);
    expect(wordsOf(ledgerTableOf(map, 'money-from'))).toEqual([
      ['A', '£100', 'none mapped', '£100', '1'],
      ['In all', '', '', '£100', ''],
    ]);
  });

  it('lists payments under no agreement last, and an actor whose base nobody told', () => {
    const map = smallMap(
      organisation('A'),
      organisation('B', 'charity', { based: value('in-this-place') }),
      organisation('C'),
      agreement('zoo', { A: ['pays'] }),
      pays('A', 'B', 60, { agreement: id('zoo') }),
      pays('A', 'C', 40),
    );
    expect(wordsOf(ledgerTableOf(map, 'money-by-programme'))).toEqual([
      ['zoo', '£60', '£0', '£60', '0'],
      ['Under no agreement', '£40', '£0', '£40', '0'],
      ['In all', '£100', '£0', '£100', '0'],
    ]);
    expect(rowOf(ledgerTableOf(map, 'money-local'), 'notKnown').share?.words).toBe('40%');
  });

  it('says in its headings whether sums are for a year or for all years', () => {
    const all: TimeShown = { ...ON_THE_DAY, shows: { is: 'all-years' } };
    const map = smallMap(
      organisations('A', 'B'),
      pays('A', 'B', 100, { per: 'once', start: value('2024-05-01') }),
      pays('B', 'A', 5),
    );
    const table = ledgerTableOf(map, 'money-from', all);
    expect(table.columns[3]?.words).toBe('Brings in, £ in all, 2024');
    expect(totalOf(table)['brings-in']?.words).toBe('£100');
    expect(table.notes).toEqual([
      'One payment has a yearly amount and no dates, so not in these sums.',
    ]);
  });
});

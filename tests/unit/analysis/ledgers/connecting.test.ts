import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf, totalOf, wordsOf } from '../support/ledger-tables.ts';
import {
  actorOf,
  agreement,
  factOf,
  of,
  organisations,
  pays,
  room,
  smallMap,
} from '../support/small-map.ts';

describe('the ledger of connecting work on the example place', () => {
  it('adds up to £107,000, as the talking point says, and says by whom and until when', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'connecting-paid');
    expect(totalOf(table).amount?.words).toBe('£107,000');
    const [finding] = of('connecting-unpaid', ALDERMOUTH);
    expect(totalOf(table).amount?.value).toBe(factOf(finding, 'connectingPence'));
    expect(table.rows.map(({ cells }) => cells.slice(0, 4).map(({ words }) => words))).toEqual([
      ['Aldermouth Voluntary Action', 'Aldermouth Building Society', '£42,000', 'not known'],
      [
        'Aldermouth Voluntary Action',
        'Aldermouth Council commissioning',
        '£65,000',
        '31 March 2026',
      ],
    ]);
  });

  it('lists connecting roles with their pay, and what nobody told as not known', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'connecting-roles');
    expect(['K1', 'K2', 'K3'].map((role) => rowOf(table, role).paid?.words)).toEqual([
      'paid',
      'unpaid',
      'paid, part-time',
    ]);
    expect(rowOf(table, 'K2').until?.words).toBe('not known');
  });

  it('lists the nine awards that ended with the contract that replaced them', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'connecting-ended');
    expect(table.rows.map((row) => row.id).sort()).toEqual(
      Array.from({ length: 9 }, (_, at) => `E${at + 1}`),
    );
    const one = rowOf(table, 'E1');
    expect([one.years?.words, one['replaced-by']?.words, one.level?.words]).toEqual([
      '1',
      'Single children’s contract',
      'not known',
    ]);
  });
});

describe('the ledger of connecting work', () => {
  it('row 74: shows the length in years and the deciding level of ended agreements', () => {
    const dates = (start: string, end: string) => ({ start: value(start), end: value(end) });
    const map = smallMap(
      organisations('A', 'B'),
      agreement('Regeneration', { A: ['pays'] }, dates('2010-04-01', '2012-09-30')),
      agreement(
        'Estate',
        { A: ['pays'] },
        { ...dates('2011-01-01', '2011-01-15'), under: id('Regeneration') },
      ),
      agreement('Long', { A: ['pays'] }, dates('2000-01-01', '2009-12-31')),
      agreement('Undated', { A: ['pays'] }, { state: 'ended' }),
      agreement('Running', { A: ['pays'] }, { start: value('2020-01-01') }),
      room('Board', { roomLevel: value('region'), decidesAbout: [id('Regeneration')] }),
      room('Street-table', { roomLevel: value('street'), decidesAbout: [id('Long')] }),
      room('Untold', { decidesAbout: [id('Long')] }),
    );
    expect(
      wordsOf(ledgerTableOf(map, 'connecting-ended')).map(([name, , , ...words]) => [
        name,
        ...words.slice(0, 3),
      ]),
    ).toEqual([
      ['Estate', 'under 0.1', 'Board', 'region'],
      ['Long', '10', 'Street-table and Untold', 'street, not known'],
      ['Regeneration', '2.5', 'Board', 'region'],
      ['Undated', 'not known', 'not known', 'not known'],
    ]);
  });

  it('says what is paid on for connecting work once more, each pound counted once', () => {
    const connecting = { forConnecting: true } as const;
    const map = smallMap(
      organisations('Funder', 'Host', 'Team'),
      pays('Funder', 'Host', 100, connecting),
      pays('Host', 'Team', 60, connecting),
      pays('Host', 'Funder', 5),
    );
    const table = ledgerTableOf(map, 'connecting-paid');
    expect(totalOf(table).amount?.words).toBe('£160');
    expect(table.notes[0]).toBe('Some of it is paid on. Counted once, it is £100.');
  });

  it('shows a role without funding apart from one of which nobody told', () => {
    const map = smallMap(
      actorOf('connector', 'Told', { fundedUntil: NONE, paid: NONE, hoursAWeek: value(7) }),
      actorOf('connector', 'Untold'),
    );
    expect(wordsOf(ledgerTableOf(map, 'connecting-roles'))).toEqual([
      ['Told', 'not known', 'unpaid', '7', 'none'],
      ['Untold', 'not known', 'not known', 'not known', 'not known'],
    ]);
  });
});

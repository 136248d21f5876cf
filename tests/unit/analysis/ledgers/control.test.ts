import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf, totalOf, wordsOf } from '../support/ledger-tables.ts';
import {
  actorOf,
  agreement,
  controls,
  factOf,
  of,
  organisations,
  pays,
  smallMap,
  tells,
  term,
} from '../support/small-map.ts';

describe('the ledger of control on the example place', () => {
  it('row 8: lists a path of three steps from funder to community, in order', () => {
    const chain = rowOf(ledgerTableOf(ALDERMOUTH, 'control-chains'), 'P3,M1');
    expect([chain.from?.words, chain.to?.words, chain.steps?.words]).toEqual([
      'Northshore Health Commissioning',
      'People sleeping rough, Castle Ward',
      '3',
    ]);
    expect(chain.way?.words).toBe(
      'sets targets for Coast & Moor NHS Trust, which sets targets for Clearwater Recovery, ' +
        'which decides on behalf of People sleeping rough, Castle Ward',
    );
    const table = ledgerTableOf(ALDERMOUTH, 'control-chains');
    expect(table.rows.find((row) => row.id === 'P3,M1')?.items).toEqual([
      'P3',
      'control:P3-P4:sets-targets-for',
      'P4',
      'control:P4-C2:sets-targets-for',
      'C2',
      'control:C2-M1:decides-on-behalf-of',
      'M1',
    ]);
  });

  it('row 48: 12 partners times 12 reports are 144', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'control-reports');
    const twelve = table.rows.filter(({ cells }) => cells[3]?.value === 12);
    expect(twelve).toHaveLength(12);
    expect(totalOf(table).reports?.value).toBe(144);
    const parties = ledgerTableOf(ALDERMOUTH, 'control-parties');
    const lead = rowOf(parties, 'P4');
    expect([lead.gets?.words, lead.meets?.words, lead.sends?.words]).toEqual([
      '144',
      '14',
      'not known',
    ]);
    expect(rowOf(parties, 'C3').sends?.words).toBe('12 and 1 not known');
    const [finding] = of('answers-upward', ALDERMOUTH);
    expect(factOf(finding, 'reports')).toBe(144);
  });

  it('says who answers to whom, how much, and until when it was to be reviewed', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'control-answers');
    const board = rowOf(table, 'control:L3-C8:appoints-board-of');
    expect([
      board.who?.words,
      board['to-whom']?.words,
      board.how?.words,
      board.amount?.words,
    ]).toEqual(['Second Tide', 'Stepwell', 'appoints to its board', '4 of 5 seats']);
    expect(rowOf(table, 'control:L3-C8:owns').amount?.words).toBe('100%');
    const spoken = rowOf(table, 'control:C2-M1:decides-on-behalf-of');
    expect([spoken.about?.words, spoken.review?.words, spoken.refusable?.words]).toEqual([
      'Speaking',
      '31 August 2024',
      'not known',
    ]);
  });
});

describe('the ledger of control', () => {
  it('reads "answers to" from the other end, and names all that is between two', () => {
    const map = smallMap(
      organisations('Chest', 'Hand'),
      actorOf('community', 'People'),
      controls('Hand', 'answers-to', 'Chest'),
      controls('Chest', 'approves-spending-of', 'Hand'),
      controls('Hand', 'speaks-for', 'People'),
    );
    expect(wordsOf(ledgerTableOf(map, 'control-chains'))).toEqual([
      [
        'Chest',
        'People',
        '2',
        'is answered to by and approves spending of Hand, which speaks for People',
      ],
    ]);
    expect(rowOf(ledgerTableOf(map, 'control-answers'), 'answers-to-Hand-Chest').who?.words).toBe(
      'Hand',
    );
  });

  it('gives a community on the way a line of its own, and takes the way with the fewest steps', () => {
    const map = smallMap(
      organisations('A', 'B', 'Z'),
      actorOf('community', 'M'),
      controls('A', 'owns', 'B'),
      controls('B', 'owns', 'Z'),
      controls('A', 'can-veto', 'Z'),
      controls('B', 'speaks-for', 'M'),
      controls('M', 'can-veto', 'Z'),
    );
    const table = ledgerTableOf(map, 'control-chains');
    expect(table.rows.map((row) => row.id)).toEqual(['A,M', 'A,Z']);
    expect(rowOf(table, 'A,Z').way?.words).toBe('can veto decisions of Z');
  });

  it('starts a circle that nobody controls with its first, and ends with each of a circle', () => {
    const circle = smallMap(
      organisations('A', 'B', 'C'),
      controls('B', 'owns', 'C'),
      controls('C', 'owns', 'B'),
    );
    expect(ledgerTableOf(circle, 'control-chains').rows.map((row) => row.id)).toEqual(['B,C']);
    const led = smallMap(
      organisations('A', 'B', 'C'),
      controls('A', 'owns', 'C'),
      controls('B', 'owns', 'C'),
      controls('C', 'owns', 'B'),
    );
    expect(ledgerTableOf(led, 'control-chains').rows.map((row) => row.id)).toEqual(['A,B', 'A,C']);
  });

  it('lists only so many of the ways through one in the middle, and says that there may be more', () => {
    const above = Array.from({ length: 80 }, (_, at) => `A${at}`);
    const below = Array.from({ length: 80 }, (_, at) => `B${at}`);
    const map = smallMap(
      organisations('Hub', ...above, ...below),
      above.map((name) => controls(name, 'sets-targets-for', 'Hub')),
      below.map((name) => controls('Hub', 'sets-targets-for', name)),
    );
    const table = ledgerTableOf(map, 'control-chains');
    expect(table.rows.at(-1)?.cells[0]?.words).toBe('and 4,800 others');
    expect(table.notes[0]).toBe('The map may have more than these 5,000 lines.');
  });

  it('counts a report once: by its agreement, or by its flow where the agreement does not tell', () => {
    const map = smallMap(
      organisations('A', 'B', 'C'),
      agreement('deal', { A: ['pays'], B: ['delivers'], C: ['delivers'] }),
      agreement('other', { A: ['pays'], C: ['delivers'] }),
      term('deal', 'reportsAYear', value(4)),
      term('other', 'reportsAYear', NOT_STATED),
      term('other', 'targets', NONE),
      pays('A', 'B', 10, { agreement: id('deal') }),
      tells('B', 'A', {
        flowKind: 'report',
        unit: 'times',
        amount: { record: value(9) },
        agreement: id('deal'),
      }),
      tells('C', 'A', {
        flowKind: 'report',
        unit: 'times',
        amount: { record: value(2) },
        agreement: id('other'),
      }),
    );
    expect(wordsOf(ledgerTableOf(map, 'control-reports'))).toEqual([
      ['deal', 'B and C', 'A', '4', 'not known'],
      ['other', 'C', 'A', 'not stated', 'none'],
      ['Not told by an agreement', 'C', 'A', '2', 'not known'],
      ['In all', '', '', '6 and 1 not known', ''],
    ]);
    expect(rowOf(ledgerTableOf(map, 'control-parties'), 'B').gets?.words).toBe('none mapped');
  });
});

import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf, totalOf, wordsOf } from '../support/ledger-tables.ts';
import {
  actorOf,
  agreement,
  factOf,
  of,
  organisations,
  room,
  seat,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';

const COMMUNITY = actorOf('community', 'M');

describe('the ledger of decisions on the example place', () => {
  it('decides £3.6m without community votes and £165,000 with, as the talking point says', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'decisions-community-votes');
    expect(rowOf(table, 'without').decides?.value).toBe(360_000_000);
    expect(rowOf(table, 'with').decides?.value).toBe(16_500_000);
    const without = of('votes-and-effects', ALDERMOUTH).map((finding) =>
      factOf(finding, 'penceAYear'),
    );
    expect(without.reduce<number>((sum, pence) => sum + Number(pence), 0)).toBe(360_000_000);
    expect(rowOf(table, 'without').which?.words).toBe(
      'Children’s contract meeting (£1,200,000) and Steady Ground Leadership Board (£2,400,000)',
    );
    expect(totalOf(table).decides?.value).toBe(376_500_000);
  });

  it('row 53: £120,000 shows under community votes', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'decisions-community-votes');
    expect(rowOf(table, 'with').which?.words).toContain('Community Grants Panel (£120,000)');
    const panel = rowOf(ledgerTableOf(ALDERMOUTH, 'decisions-rooms'), 'T7');
    expect([panel.decides?.words, panel['community-votes']?.words, panel.votes?.words]).toEqual([
      '£120,000',
      '6',
      '6',
    ]);
  });

  it('adds £ up by kind of room, and leaves levels that nobody told as not known', () => {
    const byKind = ledgerTableOf(ALDERMOUTH, 'decisions-by-kind');
    expect(
      ['closed', 'invited', 'claimed', 'notKnown'].map(
        (kind) => rowOf(byKind, kind).decides?.words,
      ),
    ).toEqual(['£3,600,000', '£120,000', '£45,000', '£0']);
    const byLevel = ledgerTableOf(ALDERMOUTH, 'decisions-by-level');
    expect(rowOf(byLevel, 'notKnown').decides?.words).toBe('£3,765,000');
  });

  it('row 23: 4 of 7 communities have no vote, and payers are not in the rooms that listen', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'decisions-communities');
    expect(table.notes[0]).toBe(
      '4 of 7 communities have no vote that we know of where money is decided.',
    );
    const without = table.rows.filter(({ cells }) => cells[1]?.words === 'none that we know of');
    expect(without.map((row) => row.id).sort()).toEqual(['M1', 'M2', 'M5', 'M7']);
    const panel = rowOf(ledgerTableOf(ALDERMOUTH, 'decisions-payers-absent'), 'T3');
    expect([panel.present?.words, panel.absent?.words]).toEqual([
      'none',
      'Coast & Moor NHS Trust and Northshore Health Commissioning',
    ]);
    const forum = rowOf(ledgerTableOf(ALDERMOUTH, 'decisions-seats'), 'T2');
    expect([forum.places?.value, forum.charity?.value, forum.community?.value]).toEqual([
      12, 12, 0,
    ]);
  });

  it('row 24: a community reaches the main board in 2 steps, through the chair of its own board', () => {
    const way = rowOf(ledgerTableOf(ALDERMOUTH, 'decisions-routes'), 'M4,T9');
    expect([way.room?.words, way.steps?.words, way.way?.words]).toEqual([
      'Net Loft main board',
      '2',
      'to Net Loft community board, to Net Loft main board',
    ]);
  });

  it('says of each community how it reaches each room that decides, or that no way is known', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'decisions-routes');
    const sleepingRough = rowOf(table, 'M1,T1');
    expect([sleepingRough.steps?.words, sleepingRough.way?.words]).toEqual([
      '3',
      'through Clearwater Recovery to Lived Experience Panel, to Provider Forum, to Steady Ground Leadership Board',
    ]);
    expect(rowOf(table, 'M5').room?.words).toBe('no way that we know of');
    expect(rowOf(table, 'M7').steps?.value).toBeNull();
  });

  it('counts the panel that is paid in vouchers, and names advice on benefits', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'decisions-seat-pay');
    const panel = rowOf(table, 'T3:M1');
    expect([panel.places?.words, panel.pay?.words]).toEqual(['6', 'in vouchers']);
    expect(rowOf(table, 'T7:M3').pay?.words).toBe('not known');
    expect(table.notes).toEqual([
      '6 places are unpaid or paid in vouchers.',
      'Pay can change benefits. Get benefits advice first: https://www.gov.uk/benefits-calculators.',
    ]);
  });
});

describe('the ledger of decisions', () => {
  it('row 54: shows £ decided by level, from street to nation', () => {
    const level = (name: string, roomLevel: 'street' | 'borough' | 'nation', pounds: number) =>
      room(name, { roomLevel: value(roomLevel), ownPenceAYear: value(pounds * 100) });
    const map = smallMap(
      organisations('A'),
      level('Street-table', 'street', 500),
      level('Town-board', 'borough', 20_000),
      level('Other-town-board', 'borough', 5_000),
      room('Nobody-told', { ownPenceAYear: value(100) }),
    );
    expect(wordsOf(ledgerTableOf(map, 'decisions-by-level'))).toEqual([
      ['Street', '1', '£500', '0'],
      ['Neighbourhood', '0', '£0', '0'],
      ['Borough', '2', '£25,000', '0'],
      ['Region', '0', '£0', '0'],
      ['Nation', '0', '£0', '0'],
      ['Not stated', '0', '£0', '0'],
      ['Not known', '1', '£1', '0'],
      ['In all', '4', '£25,501', '0'],
    ]);
  });

  it('keeps a room that decides nothing apart from one of which nobody told', () => {
    const map = smallMap(
      COMMUNITY,
      room('Nothing', { subjects: NONE }),
      room('Untold'),
      room('Unstated', { subjects: value('Plans'), ownPenceAYear: NOT_STATED }),
    );
    const table = ledgerTableOf(map, 'decisions-rooms');
    expect(table.rows.map(({ cells }) => cells[3]?.words)).toEqual([
      'none',
      'not stated',
      'not known',
    ]);
    expect(rowOf(ledgerTableOf(map, 'decisions-seats'), 'Untold').places?.words).toBe('not known');
  });

  it('says neither with nor without where no seat or vote is told, or no community is on the map', () => {
    const group = (...entities: readonly Nested[]) =>
      ledgerTableOf(smallMap(organisations('A'), ...entities), 'decisions-community-votes')
        .rows.filter(({ cells }) => cells[1]?.value === 1)
        .map((row) => row.id);
    expect(group(COMMUNITY, room('R'), seat('R', 'A', 1), seat('R', 'M', undefined))).toEqual([
      'notKnown',
    ]);
    expect(group(COMMUNITY, room('R'))).toEqual(['notKnown']);
    expect(group(room('R'), seat('R', 'A', 1))).toEqual(['notKnown']);
    expect(group(COMMUNITY, room('R'), seat('R', 'A', 1))).toEqual(['without']);
    expect(
      group(
        COMMUNITY,
        room('R'),
        seat('R', 'A', undefined),
        seat('R', 'M', undefined, { advises: true }),
      ),
    ).toEqual(['without']);
    expect(group(COMMUNITY, room('R'), seat('R', 'A', undefined), seat('R', 'M', 1))).toEqual([
      'with',
    ]);
  });

  it('says when two rooms decide about the same agreement', () => {
    const map = smallMap(
      organisations('A'),
      agreement('deal', { A: ['pays'] }),
      term('deal', 'valuePenceAYear', value(10_000)),
      room('R', { decidesAbout: [id('deal')] }),
      room('S', { decidesAbout: [id('deal')] }),
    );
    const table = ledgerTableOf(map, 'decisions-rooms');
    expect(totalOf(table).decides?.words).toBe('£200');
    expect(table.notes).toContain(
      'Some rooms decide about the same agreement. Its £ counts in each of them.',
    );
  });

  it('names the payers who sit in a room that listens', () => {
    const map = smallMap(
      organisations('Payer', 'Lead', 'Helper'),
      COMMUNITY,
      agreement('deal', { Payer: ['pays'], Lead: ['delivers'] }),
      room('Board', { decidesAbout: [id('deal')] }),
      room('Panel', { subjects: NONE, advises: [id('Board')] }),
      seat('Panel', 'Payer', undefined),
      room('Alone', { subjects: NONE }),
      make('flow', {
        id: id('heard'),
        family: 'voice',
        flowKind: 'voice',
        from: id('M'),
        to: id('Alone'),
      }),
    );
    const table = ledgerTableOf(map, 'decisions-payers-absent');
    expect(wordsOf(table)).toEqual([
      ['Alone', 'no room that we know of', 'no payer known', 'no payer known'],
      ['Panel', 'Board', 'Payer', 'none: all are there'],
    ]);
  });
});

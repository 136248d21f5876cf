import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value, type Known } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf, totalOf, wordsOf } from '../support/ledger-tables.ts';
import {
  actorOf,
  factOf,
  of,
  organisation,
  organisations,
  pays,
  smallMap,
  tells,
} from '../support/small-map.ts';

function helps(
  from: string,
  kind: Flow['flowKind'],
  to: string,
  unit: Flow['unit'],
  amount: number | undefined,
): Flow {
  return make('flow', {
    id: id(`${kind}-${unit ?? 'none'}-${from}-${to}`),
    family: 'help',
    flowKind: kind,
    from: id(from),
    to: id(to),
    unit,
    amount: amount === undefined ? {} : { record: value(amount) },
  });
}

function refers(
  from: string,
  to: string,
  sent: Known<number> | undefined,
  more: Partial<Flow> = {},
): Flow {
  return make('flow', {
    id: id(`refers-${from}-${to}`),
    family: 'referrals',
    flowKind: 'referral',
    from: id(from),
    to: id(to),
    unit: 'people',
    amount: sent === undefined ? {} : { record: sent },
    ...more,
  });
}

describe('the ledger of help on the example place', () => {
  it('row 17: adds up hours of space by neighbourhood', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'help-neighbourhoods');
    const spaceIn = (place: string) => rowOf(table, place)['space-hours']?.words;
    expect(table.rows.map(({ cells }) => cells[0]?.words)).toEqual([
      'Castle Ward',
      'Highmoor',
      'Ropery',
      'Saltgarth',
      'No neighbourhood told',
    ]);
    expect([spaceIn('place:castle-ward'), spaceIn('place:ropery')]).toEqual(['624', '312']);
    expect(spaceIn('place:highmoor')).toBe('none mapped');
    const total = totalOf(table);
    expect([
      total['space-hours']?.words,
      total['staff-time-days']?.words,
      total['training-places']?.words,
    ]).toEqual(['936', '52', '8']);
  });

  it('says the figures of the talking point: 96 sent, 41 accepted, 55 declined, none waiting', () => {
    const row = rowOf(ledgerTableOf(ALDERMOUTH, 'help-referrals'), 'referrals:P6-P4');
    expect(
      [
        'sent',
        'accepted',
        'declined',
        'waiting',
        'reason-words',
        'reason-criteria',
        'reason-full',
      ].map((column) => row[column]?.value),
    ).toEqual([96, 41, 55, 0, 31, 14, 10]);
    const finding = of('declined-referrals', ALDERMOUTH).find(
      ({ subjects }) => subjects[0] === 'P6',
    );
    expect(row.declined?.value).toBe(factOf(finding, 'declined'));
    const untold = rowOf(ledgerTableOf(ALDERMOUTH, 'help-referrals'), 'referrals:P4-C2');
    expect([untold.sent?.words, untold.accepted?.words, untold.waiting?.words]).toEqual([
      '210',
      'not known',
      'not known',
    ]);
  });
});

describe('the ledger of help', () => {
  it('keeps units apart, and counts help to somebody in two places once', () => {
    const place = (name: string) => make('place', { id: id(name), name });
    const map = smallMap(
      place('North'),
      place('South'),
      organisation('Giver'),
      organisation('InNorth', 'charity', { places: [id('North')] }),
      organisation('InBoth', 'charity', { places: [id('North'), id('South')] }),
      helps('Giver', 'space', 'InNorth', 'hours', 10),
      helps('Giver', 'space', 'InNorth', 'pence', 50_000),
      helps('Giver', 'space', 'InBoth', 'hours', 4),
      helps('Giver', 'training', 'InNorth', 'places', undefined),
    );
    const table = ledgerTableOf(map, 'help-neighbourhoods');
    expect(table.columns.map(({ words }) => words)).toEqual([
      'Neighbourhood',
      'Space, hours',
      'Space, £',
      'Staff, days',
      'Training, places',
      'Help without an amount',
    ]);
    expect(wordsOf(table)).toEqual([
      ['North', '10', '£500', 'none mapped', 'not known', '1'],
      ['South', 'none mapped', 'none mapped', 'none mapped', 'none mapped', '0'],
      ['In several neighbourhoods', '4', 'none mapped', 'none mapped', 'none mapped', '0'],
      ['In all', '14', '£500', '0', '0 and 1 not known', '1'],
    ]);
  });

  it('row 45: counts the users of each shared infrastructure', () => {
    const map = smallMap(
      organisations('Hub', 'A', 'B', 'C'),
      ['A', 'B', 'C'].map((user) => helps('Hub', 'back-office', user, 'hours', 20)),
      helps('Hub', 'training', 'A', 'places', 2),
      helps('Hub', 'training', 'B', 'days', undefined),
      helps('Hub', 'space', 'A', 'hours', 2),
      helps('Hub', 'space', 'A', 'pence', 2),
      ['B', 'C'].map((user) => tells('A', user, { flowKind: 'data' })),
    );
    expect(wordsOf(ledgerTableOf(map, 'help-shared'))).toEqual([
      ['A', 'Data', '2', 'B and C'],
      ['Hub', 'Back office', '3', 'A, B and C'],
      ['Hub', 'Training', '2', 'A and B'],
    ]);
  });

  it('row 52: lists groups that receive people but no money', () => {
    const map = smallMap(
      organisations('Sender', 'Paid', 'Unpaid', 'Untold', 'NobodySent', 'AmountUntold'),
      actorOf('community', 'People'),
      ['Paid', 'Unpaid', 'People', 'AmountUntold'].map((to) =>
        refers('Sender', to, value(12), { flowKind: 'signpost' }),
      ),
      refers('Sender', 'Untold', undefined),
      refers('Sender', 'NobodySent', NONE),
      pays('Sender', 'Paid', 100),
      pays('Sender', 'AmountUntold', undefined),
    );
    const table = ledgerTableOf(map, 'help-people-no-money');
    expect(wordsOf(table)).toEqual([
      ['Unpaid', '12', 'Sender', 'none mapped', '0'],
      ['Untold', 'not known', 'Sender', 'none mapped', '1'],
      ['In all', '12 and 1 not known', '', '', '1'],
    ]);
    expect(table.notes[0]).toBe('Two groups receive people and money.');
  });

  it('works out who is waiting only where all is told and fits', () => {
    const waiting = (more: Partial<Flow>) =>
      rowOf(
        ledgerTableOf(
          smallMap(organisations('A', 'B'), refers('A', 'B', value(10), more)),
          'help-referrals',
        ),
        'refers-A-B',
      ).waiting?.words;
    expect(waiting({ accepted: value(4), declined: { full: value(1), words: value(2) } })).toBe(
      '3',
    );
    expect(waiting({ accepted: NONE, declined: { full: NONE } })).toBe('10');
    expect(waiting({ accepted: value(4) })).toBe('not known');
    expect(waiting({ declined: { full: value(1) } })).toBe('not known');
    expect(waiting({ accepted: value(9), declined: { full: value(2) } })).toBe(
      'more answered than sent',
    );
  });

  it('says that a yearly figure without dates stands beside the sums of all years', () => {
    const map = smallMap(
      organisations('A', 'B'),
      refers('A', 'B', value(10), { accepted: value(4), declined: { full: value(6) } }),
    );
    const table = ledgerTableOf(map, 'help-referrals', {
      asAt: '2025-10-31',
      shows: { is: 'all-years' },
    });
    expect(rowOf(table, 'refers-A-B').sent?.value).toBeNull();
    expect(table.notes[0]).toBe('One line has a yearly figure and no dates, so not in these sums.');
  });
});

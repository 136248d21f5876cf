import { describe, expect, it } from 'vitest';
import { all, find } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { ALDERMOUTH } from './aldermouth-state.ts';

function votesIn(room: string): Readonly<Record<string, number | string>> {
  const seats = all(ALDERMOUTH, 'seat').filter((seat) => (seat.room as string) === room);
  return Object.fromEntries(
    seats.map((seat) => [
      seat.holder,
      seat.votes.is === 'value' ? seat.votes.value : seat.votes.is,
    ]),
  );
}

/** £ a year that a room decides: its own, and what the agreements it decides about say. */
function poundsIn(code: string): number {
  const room = find(ALDERMOUTH, 'room', id(code))!;
  const own = room.ownPenceAYear.is === 'value' ? room.ownPenceAYear.value : 0;
  const decided = all(ALDERMOUTH, 'term')
    .filter((term) => term.key === 'valuePenceAYear' && room.decidesAbout.includes(term.agreement))
    .map((term) => (term.value.is === 'value' ? Number(term.value.value) : 0));
  return [own, ...decided].reduce((total, pence) => total + pence, 0) / 100;
}

describe('the rooms of Aldermouth', () => {
  it('have the votes that the page lists', () => {
    expect(votesIn('T1')).toEqual({ P4: 5, P3: 1, P1: 1, C1: 1, C2: 1 });
    expect(votesIn('T5')).toEqual({ M4: 7, C5: 2 });
    expect(votesIn('T7')).toEqual({ M3: 3, M6: 3, F2: 'none' });
    expect(votesIn('T8')).toEqual({ P1: 1, L1: 1 });
    expect(Object.keys(votesIn('T2'))).toHaveLength(12);
    expect(new Set(Object.values(votesIn('T4')))).toEqual(new Set(['notKnown']));
    expect(Object.keys(votesIn('T9'))).toEqual(['C5', 'T5']);
  });

  it('decide £3.6m without a community and £165,000 with one', () => {
    expect(poundsIn('T1') + poundsIn('T8')).toBe(3_600_000);
    expect(poundsIn('T5') + poundsIn('T7')).toBe(165_000);
    expect(['T2', 'T3', 'T4', 'T6', 'T9'].map(poundsIn)).toEqual([0, 0, 0, 0, 0]);
  });

  it('say none where none is known, and nothing where nothing is', () => {
    const room = (code: string) => find(ALDERMOUTH, 'room', id(code))!;
    expect([room('T2').host.is, room('T2').reply.is, room('T2').subjects.is]).toEqual([
      'none',
      'none',
      'none',
    ]);
    expect([room('T1').host.is, room('T1').reply.is]).toEqual(['notKnown', 'notKnown']);
    expect(room('T9').ownPenceAYear.is).toBe('notStated');
  });

  it('give the panel six places, paid in vouchers, all named by one charity', () => {
    expect(find(ALDERMOUTH, 'seat', id('T3:M1'))).toMatchObject({
      places: 6,
      pay: { is: 'value', value: 'voucher' },
      namedBy: 'C2',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { id, type Id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, value, type Known } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  agreement,
  applied,
  factOf,
  found,
  of,
  organisations,
  room,
  seat,
  seen,
  smallMap,
  subjectIds,
  term,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'unheld-collaboration';
const SIX = ['A', 'B', 'C', 'D', 'E', 'F'];

function roomOf(host: Known<Id>, ...members: readonly string[]) {
  return smallMap(
    organisations(...SIX),
    room('R', { host }),
    members.map((member) => seat('R', member, undefined)),
  );
}

describe('unheld-collaboration', () => {
  it('fires with six members and nobody named, and not with five', () => {
    const [finding, ...more] = of(NAME, roomOf(NONE, ...SIX));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'unheld-collaboration~R', subjects: ['R'] });
    expect(seen(finding)).toBe('6 charities, no named host for the R.');
    expect(of(NAME, roomOf(NONE, ...SIX.slice(1)))).toEqual([]);
  });

  it('does not fire where a host is named, nor where nobody told us', () => {
    expect(of(NAME, roomOf(value(id('A')), ...SIX))).toEqual([]);
    expect(of(NAME, roomOf(NOT_KNOWN, ...SIX))).toEqual([]);
  });

  it('is silent where no room’s host is told, and says what it would need', () => {
    const { silent } = found(roomOf(NOT_KNOWN, ...SIX));
    expect(silent.find(({ id: of }) => of === NAME)?.needs).toContain('who hosts them');
  });

  it('counts a member once, however many seats it has', () => {
    const twice = smallMap(
      organisations(...SIX.slice(1)),
      room('R', { host: NONE }),
      SIX.slice(1).map((member) => seat('R', member, undefined)),
      seat('R', 'B', undefined, { id: id('second-seat') }),
    );
    expect(of(NAME, twice)).toEqual([]);
  });

  it('says the days a year only where they are told for every member', () => {
    const withDays = (told: readonly string[]) =>
      smallMap(
        organisations('P', ...SIX),
        agreement('head', { P: ['pays'], ...Object.fromEntries(told.map((of) => [of, []])) }),
        term('head', 'daysAYearToTakePart', value(3)),
        room('R', { host: NONE, decidesAbout: [id('head')] }),
        SIX.map((member) => seat('R', member, undefined)),
      );
    const [all] = of(NAME, withDays(SIX));
    expect(factOf(all, 'daysAYear')).toBe(18);
    expect(seen(all)).toContain('put taking part at 18 days a year in all.');
    const [some] = of(NAME, withDays(SIX.slice(1)));
    expect(factOf(some, 'daysAYear')).toBeNull();
    expect(seen(some)).not.toContain('days');
  });

  it('follows the map’s own setting', () => {
    expect(of(NAME, roomOf(NONE, 'A', 'B'), { unheldCollaborationMembers: 1 })).toHaveLength(1);
    expect(of(NAME, roomOf(NONE, ...SIX), { unheldCollaborationMembers: 6 })).toEqual([]);
  });
});

describe('unheld-collaboration on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds the forum of the 12 charities, and not the board whose host is known', () => {
    expect(subjectIds(findings)).toEqual(['T2']);
    expect(factOf(findings[0], 'members')).toBe(12);
    expect(factOf(findings[0], 'daysAYear')).toBe(12 * 9);
    expect(seen(findings[0])).toBe(
      '12 charities, no named host for the Provider Forum. ' +
        'Their agreements put taking part at 108 days a year in all.',
    );
  });

  it('goes when a host is named, and nothing else changes', () => {
    const hosted = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'room',
        id: id('T2'),
        field: 'host',
        before: NONE,
        after: value(id('V9')),
      },
    ]);
    expect(idsGoneAndCome(ALDERMOUTH, hosted)).toEqual({
      gone: ['unheld-collaboration~T2'],
      come: [],
    });
  });
});

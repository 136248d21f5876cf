import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
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
  type Nested,
} from '../support/small-map.ts';

const NAME = 'votes-and-effects';

type Seats = Readonly<Record<string, number | undefined>>;

function roomWith(seats: Seats, more: readonly Nested[] = [], pence = 100_000) {
  return smallMap(
    organisations('A', 'B', 'C'),
    actorOf('community', 'M'),
    actorOf('community', 'N'),
    room('R', { ownPenceAYear: value(pence) }),
    Object.entries(seats).map(([holder, votes]) => seat('R', holder, votes)),
    more,
  );
}

describe('votes-and-effects', () => {
  it('fires at exactly half of the votes and not under it', () => {
    const [finding] = of(NAME, roomWith({ A: 5, B: 3, M: 2 }));
    expect(finding).toMatchObject({ id: 'votes-and-effects~R', subjects: ['R', 'A'] });
    expect(seen(finding)).toBe(
      'R decides £1,000 a year. A has 5 of 10 votes. Communities have 2: 1 of 2 on this map have a vote.',
    );
    expect(of(NAME, roomWith({ A: 49, B: 41, M: 10 }))).toEqual([]);
  });

  it('takes a community with most votes for the aim and not for a finding', () => {
    expect(of(NAME, roomWith({ A: 2, M: 7 }))).toEqual([]);
  });

  it('fires where no community has a vote, though votes are even', () => {
    const [finding] = of(NAME, roomWith({ A: 1, B: 1, C: 1 }));
    expect(finding?.subjects).toEqual(['R']);
    expect(seen(finding)).toContain('Communities have none: 0 of 2 on this map have a vote.');
  });

  it('is silent on shares where votes are not stated', () => {
    const [finding] = of(NAME, roomWith({ A: 5, B: undefined }));
    expect(finding?.subjects).toEqual(['R']);
    expect(seen(finding)).toContain('Not all votes there are stated.');
    expect(seen(finding)).not.toContain('5 of');
  });

  it('does not take a community seat whose votes are not told for one without a vote', () => {
    expect(of(NAME, roomWith({ A: 1, B: 1, C: 1, M: undefined }))).toEqual([]);
  });

  it('counts no vote for whoever only advises', () => {
    const advises = seat('R', 'M', undefined, { advises: true });
    const [finding] = of(NAME, roomWith({ A: 1, B: 1, C: 1 }, [advises]));
    expect(factOf(finding, 'votes')).toBe(3);
    expect(factOf(finding, 'communitiesWithVote')).toBe(0);
  });

  it('asks only after the communities affected, where some are told', () => {
    const affected = (community: string) =>
      make('affectedBy', { id: id('a'), community: id(community), by: id('R') });
    expect(of(NAME, roomWith({ A: 2, B: 2, C: 1, M: 1 }, [affected('M')]))).toEqual([]);
    const [finding] = of(NAME, roomWith({ A: 2, B: 2, C: 1, M: 1 }, [affected('N')]));
    expect(seen(finding)).toContain('Communities have none: 0 of 1 affected have a vote.');
  });

  it('says nothing about communities where the map has none', () => {
    const map = smallMap(
      organisations('A', 'B'),
      room('R', { ownPenceAYear: value(500) }),
      seat('R', 'A', 3),
      seat('R', 'B', 1),
    );
    expect(seen(of(NAME, map)[0])).toBe('R decides £5 a year. A has 3 of 4 votes.');
  });

  it('takes a room’s chair for no organisation, but counts its vote', () => {
    const chair = [room('S'), seat('R', 'S', 5)];
    expect(of(NAME, roomWith({ A: 3, M: 1 }, chair))).toEqual([]);
  });

  it('is silent where no room with seats decides money', () => {
    for (const map of [
      roomWith({ A: 1 }, [], 0),
      roomWith({}),
      smallMap(organisations('A'), room('R', { subjects: NONE }), seat('R', 'A', 1)),
    ]) {
      expect(of(NAME, map)).toEqual([]);
      expect(found(map).silent.map(({ id: of_ }) => of_)).toContain(NAME);
    }
  });

  it('counts the votes of those who deliver under what is decided', () => {
    const map = smallMap(
      organisations('P', 'L', 'C1', 'C2', 'C3'),
      agreement('head', { P: ['pays'], L: ['delivers', 'holds'] }),
      agreement(
        'sub',
        { L: ['pays'], C1: ['delivers'], C2: ['delivers'], C3: ['delivers'] },
        { under: id('head') },
      ),
      room('R', { ownPenceAYear: value(500), decidesAbout: [id('head')] }),
      seat('R', 'L', 3),
      seat('R', 'C1', 1),
    );
    expect(seen(of(NAME, map)[0])).toContain(
      'The three charities that deliver under this have one.',
    );
  });
});

describe('votes-and-effects on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);
  const about = (name: string) => findings.find(({ subjects }) => subjects[0] === name);

  it('finds T1 and T8, and neither T5 nor T7', () => {
    expect(findings.map(({ subjects }) => subjects[0])).toEqual(['T1', 'T8']);
  });

  it('gives the votes of T1', () => {
    const said = seen(about('T1'));
    expect(said).toContain('decides £2.4m a year. Coast & Moor NHS Trust has 5 of 9 votes.');
    expect(said).toContain('The 12 charities that deliver under this have two.');
    expect(said).toContain('Communities have none: 0 of 7 on this map have a vote.');
    expect(about('T1')?.picture.notes).toContainEqual({ at: 'P4', words: '5 votes' });
  });

  it('gives the votes of T8', () => {
    const said = seen(about('T8'));
    expect(said).toContain('decides £1.2m a year.');
    expect(said).toContain('Meridian Care has 1 of 2 votes.');
    expect(said).toContain('Aldermouth Council commissioning has 1 of 2 votes.');
    expect(said).toContain('0 of 7');
  });

  it('goes when communities get enough votes', () => {
    const changed = applied(ALDERMOUTH, adding(seat('T1', 'M1', 2)));
    expect(of(NAME, changed).map(({ subjects }) => subjects[0])).toEqual(['T8']);
  });
});

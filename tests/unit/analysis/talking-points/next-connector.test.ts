import { describe, expect, it } from 'vitest';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { askedFor } from '../../../../api/analysis/talking-points/asked-for.ts';
import {
  actorOf,
  adding,
  allKnow,
  applied,
  asked,
  factOf,
  knows,
  of,
  ON_THE_DAY,
  organisation,
  organisations,
  pays,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';

const NAME = 'next-connector';

/** Three charities, three businesses and three community groups, each three close inside. */
function threeCircles(...more: readonly Nested[]): AllianceMap {
  return smallMap(
    organisations('A1', 'A2', 'A3'),
    ['B1', 'B2', 'B3'].map((name) => organisation(name, 'business')),
    ['G1', 'G2', 'G3'].map((name) => organisation(name, 'community-group')),
    [allKnow('A1', 'A2', 'A3'), allKnow('B1', 'B2', 'B3'), allKnow('G1', 'G2', 'G3')],
    more,
  );
}

describe('next-connector', () => {
  it('finds one in each of three circles, names equal sets and counts the others', () => {
    const [finding, ...more] = asked(NAME, threeCircles());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: `${NAME}~m`, subjects: ['A1', 'B1', 'G1'] });
    expect(seen(finding)).toContain(
      'A connector who knew A1, B1 and G1 would join the most. ' +
        'Pairs of different kinds that can reach each other rise from 0 to 27 of 27. ' +
        'The way gets shorter for 27 pairs. One who knew A1, B1 and G2 would do as well.',
    );
    expect(factOf(finding, 'otherSets')).toBe(26);
    expect(seen(finding)).toContain('22 more sets would do as well.');
  });

  it('shortens ways where all can reach each other already', () => {
    const [finding] = asked(NAME, threeCircles(knows('A1', 'B1'), knows('B3', 'G1')));
    expect(seen(finding)).toContain('would shorten ways the most.');
    expect(seen(finding)).toContain(
      'Of 27 pairs of different kinds, 27 can reach each other, as today.',
    );
    expect(factOf(finding, 'nearer')).toBeGreaterThan(0);
  });

  it('says nothing where no way could be shorter, or all are of one kind', () => {
    const all = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'G1', 'G2', 'G3'];
    const hub = actorOf('connector', 'K');
    expect(asked(NAME, threeCircles(hub, ...all.map((name) => knows('K', name))))).toEqual([]);
    const alike = smallMap(
      organisations('A', 'B', 'C', 'D'),
      knows('A', 'B'),
      knows('C', 'D'),
      pays('A', 'C', 1),
    );
    expect(asked(NAME, alike)).toEqual([]);
    const answer = askedFor(alike, { time: ON_THE_DAY, thresholds: {} }, NAME);
    expect(answer?.needs).toContain('what kind each of them is');
  });

  it('spares connectors, and takes them for no end of a pair', () => {
    const map = threeCircles(
      actorOf('connector', 'K'),
      ['A1', 'A2', 'A3', 'B1'].map((name) => knows('K', name)),
    );
    const [finding] = asked(NAME, map);
    expect(finding?.subjects).not.toContain('K');
    expect(factOf(finding, 'pairs')).toBe(27);
  });

  it('gives the new connector as many ties as the map’s setting says', () => {
    const [two] = asked(NAME, threeCircles(), { nextConnectorTies: 2 });
    expect(two?.subjects).toEqual(['A1', 'B1']);
    expect(factOf(two, 'joinedAfter')).toBe(9);
    const [few] = asked(NAME, threeCircles(), { nextConnectorMostSets: 1 });
    expect(seen(few)).toContain('26 more sets would do as well.');
  });

  it('is not among what a map is looked through for', () => {
    expect(of(NAME, threeCircles())).toEqual([]);
  });

  it('says on a large map how much of it was looked at', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      organisation(`O${at}`, at % 2 === 0 ? 'charity' : 'business'),
    );
    const ties = many.slice(1).map((_, at) => knows(`O${Math.floor(at / 2)}`, `O${at + 1}`));
    const [finding] = asked(NAME, smallMap(many, ties));
    expect(seen(finding)).toContain('Not every set was tried, since there are 120 actors.');
    expect(seen(finding)).toMatch(/We looked at \d+ places, and at pairs between 120 of them\./);
    expect(finding?.facts.find(({ name }) => name === 'otherSets')?.words).toBe('not known');
  });
});

describe('next-connector on Aldermouth', () => {
  const [finding] = asked(NAME, ALDERMOUTH);

  it('lets all 305 pairs of different kinds reach each other, up from 222', () => {
    expect(factOf(finding, 'joinedBefore')).toBe(222);
    expect(factOf(finding, 'joinedAfter')).toBe(305);
    expect(factOf(finding, 'pairs')).toBe(305);
    expect(factOf(finding, 'otherSets')).toBe(1);
    expect(finding?.subjects).toEqual(['B1', 'M2', 'V9']);
    expect(seen(finding)).toContain('rise from 222 to 305 of 305.');
  });

  it('has nothing left to join once such a connector is there', () => {
    const placed = applied(
      ALDERMOUTH,
      adding(
        actorOf('connector', 'K9'),
        ['B1', 'M2', 'V9'].map((name) => knows('K9', name)),
      ),
    );
    const [next] = asked(NAME, placed);
    expect(factOf(next, 'joinedBefore')).toBe(305);
    expect(seen(next)).not.toContain('rise from');
  });
});

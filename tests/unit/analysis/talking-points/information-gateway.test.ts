import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  applied,
  factOf,
  found,
  of,
  organisation,
  organisations,
  room,
  smallMap,
  subjectIds,
  seen,
  tells,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'information-gateway';

/** A council tells a hub, which tells so many groups. */
function hub(groups: number, ...more: readonly Nested[]) {
  const names = Array.from({ length: groups }, (_, at) => `G${at + 1}`);
  return smallMap(
    organisation('Council', 'public-body'),
    organisations('Hub', 'Other', ...names),
    tells('Council', 'Hub'),
    names.map((name) => tells('Hub', name)),
    more,
  );
}

describe('information-gateway', () => {
  it('fires where one stands before three others, and not before two', () => {
    const [finding, ...others] = of(NAME, hub(3));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'information-gateway~Hub', subjects: ['Hub'] });
    expect(seen(finding)).toBe(
      'All we know of news reaching 3 groups comes through one body. It is Hub. ' +
        'They are G1, G2 and G3. ' +
        'It passes news on between 3 pairs of different kinds that have no such flow of their own.',
    );
    expect(factOf(finding, 'behind')).toBe(3);
    expect(of(NAME, hub(2))).toEqual([]);
    expect(of(NAME, hub(2), { informationGatewayActors: 2 })).toHaveLength(1);
    expect(of(NAME, hub(3), { informationGatewayActors: 4 })).toEqual([]);
  });

  it('goes when news comes to one of them by another way', () => {
    const before = hub(3);
    const after = applied(before, adding(tells('Council', 'G1')));
    expect(idsGoneAndCome(before, after)).toEqual({ gone: ['information-gateway~Hub'], come: [] });
    expect(of(NAME, hub(4, tells('Council', 'Other'), tells('Other', 'G1')))).toHaveLength(1);
  });

  it('is none where the information starts', () => {
    const start = smallMap(
      organisations('Hub', 'A', 'B', 'C'),
      ['A', 'B', 'C'].map((name) => tells('Hub', name)),
    );
    expect(of(NAME, start)).toEqual([]);
    // Two who tell each other both start it.
    expect(of(NAME, hub(3, tells('Hub', 'Council')))).toEqual([]);
    expect(of(NAME, hub(3, tells('Other', 'Council', { twoWay: true })))).toHaveLength(1);
  });

  it('counts those further on, and reads "through" as hops', () => {
    const chain = smallMap(
      organisations('A', 'Hub', 'B', 'C', 'D'),
      tells('A', 'B', { via: [id('Hub')] }),
      tells('B', 'C'),
      tells('C', 'D', { flowKind: 'report' }),
    );
    expect(subjectIds(of(NAME, chain))).toEqual(['Hub']);
    expect(of(NAME, chain)[0]?.evidence).toEqual(
      expect.arrayContaining(['findings-A-B', 'findings-B-C', 'report-C-D', 'B', 'C', 'D']),
    );
  });

  it('counts neither stories, nor what has ended, nor what goes into rooms', () => {
    const stories = smallMap(
      actorOf('community', 'M'),
      organisations('Hub', 'A', 'B', 'C'),
      tells('M', 'Hub', { flowKind: 'story', consent: 'yes' }),
      ['A', 'B', 'C'].map((name) => tells('Hub', name, { flowKind: 'story', consent: 'yes' })),
    );
    expect(of(NAME, stories)).toEqual([]);
    expect(found(stories).silent.map(({ id: silent }) => silent)).toContain(NAME);
    const more = [tells('Hub', 'Other', { end: value('2025-10-30') })];
    expect(of(NAME, hub(2, more))).toEqual([]);
    expect(of(NAME, hub(2, room('R'), tells('Hub', 'R')))).toEqual([]);
  });

  it('says actors where a public body is among them', () => {
    const police = organisation('Police', 'public-body');
    expect(seen(of(NAME, hub(2, police, tells('Hub', 'Police')))[0])).toContain(
      'reaching 3 actors',
    );
  });

  it('says what it would need where nobody is known to tell anybody', () => {
    const { silent } = found(smallMap(organisations('A')));
    expect(silent.find(({ id: of_ }) => of_ === NAME)?.needs).toContain('who sends reports');
  });

  it('finds nothing on Aldermouth', () => {
    expect(of(NAME, ALDERMOUTH)).toEqual([]);
  });
});

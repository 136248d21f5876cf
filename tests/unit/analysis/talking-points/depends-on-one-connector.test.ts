import { describe, expect, it } from 'vitest';
import { value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  allKnow,
  applied,
  factOf,
  found,
  knows,
  of,
  organisations,
  pays,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';

const NAME = 'depends-on-one-connector';

/** A circle of groups, a connector, and others who know only the connector. */
function withDependants(count: number, more: readonly Nested[] = []) {
  const others = Array.from({ length: count }, (_, at) => `D${at + 1}`);
  const circle = ['A', 'B', 'C', 'E', 'F'];
  return smallMap(
    organisations(...circle, ...others),
    actorOf('connector', 'K', { paid: value('unpaid'), hoursAWeek: value(6) }),
    allKnow(...circle),
    knows('A', 'K'),
    knows('B', 'K'),
    others.map((other) => knows('K', other)),
    more,
  );
}

describe('depends-on-one-connector', () => {
  it('fires where three would be cut off and not where two would', () => {
    const [finding, ...more] = of(NAME, withDependants(3));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'depends-on-one-connector~K', subjects: ['K'] });
    expect(seen(finding)).toBe(
      'Three groups are linked to the rest of this map only through the K role, unpaid. ' +
        'They are D1, D2 and D3. The role is 6 hours a week.',
    );
    expect(factOf(finding, 'pairsLost')).toBe(5 * 3 + 3);
    expect(of(NAME, withDependants(2))).toEqual([]);
  });

  it('goes when a second way is there, and comes back when that way has ended', () => {
    expect(of(NAME, withDependants(3, [knows('D1', 'C')]))).toEqual([]);
    const ended = knows('D1', 'C', { end: value('2025-10-30') });
    expect(of(NAME, withDependants(3, [ended]))).toHaveLength(1);
  });

  it('counts neither a grant nor a strained tie as a working relationship', () => {
    const more = [pays('B', 'D1', 5), knows('D2', 'B', { flowKind: 'needs-repair' })];
    expect(of(NAME, withDependants(3, more))).toHaveLength(1);
  });

  it('looks at each part of the map by itself', () => {
    const map = smallMap(
      organisations('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
      allKnow('A', 'B', 'C', 'D'),
      allKnow('E', 'F', 'G', 'H'),
    );
    expect(of(NAME, map)).toEqual([]);
  });

  it('follows the map’s own setting', () => {
    expect(of(NAME, withDependants(2), { dependsOnOneConnectorActors: 2 })).toHaveLength(1);
    expect(of(NAME, withDependants(3), { dependsOnOneConnectorActors: 4 })).toEqual([]);
  });

  it('says what it would need where nobody is known to know anybody', () => {
    const silent = found(smallMap(organisations('A', 'B'), pays('A', 'B', 1))).silent;
    expect(silent.find(({ id }) => id === NAME)?.needs).toContain('who knows or works with whom');
  });
});

describe('depends-on-one-connector on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds the Ropery connector with four groups, and not the infrastructure body', () => {
    expect(findings.map(({ subjects }) => subjects)).toEqual([['K2']]);
    expect(findings[0]?.picture.bands).toEqual([
      { around: ['B1', 'V10', 'V11', 'V6'], words: 'Cut off if this connector stopped' },
    ]);
    expect(seen(findings[0])).toContain(
      'Four groups in Ropery are linked to the rest of this map only through the Ropery connector role, unpaid.',
    );
  });

  it('says that none of the four has told us', () => {
    expect(findings[0]?.restsOn).toBe(
      'Rests on 10 links: 6 said in a workshop, 4 said by one side. No source is from those it is about.',
    );
  });

  it('goes when one of the four has another tie', () => {
    expect(of(NAME, applied(ALDERMOUTH, adding(knows('V6', 'V7'))))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { howSure } from '../../../../api/analysis/how-sure/how-sure.ts';
import { fewestLinksCount } from '../../../../api/analysis/measures/fewest-links.ts';
import { connectionTies } from '../../../../api/analysis/snapshot/connection-ties.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { tiedActors } from '../../../../api/analysis/snapshot/tied-actors.ts';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  adding,
  applied,
  asked,
  factOf,
  interest,
  knows,
  of,
  organisations,
  pays,
  seen,
  smallMap,
  timeOf,
  type Nested,
} from '../support/small-map.ts';

const NAME = 'fewest-links';

/** A circle of three, and two who know only the first of them. */
function withEdge(...more: readonly Nested[]): AllianceMap {
  return smallMap(
    organisations('A', 'B', 'C', 'D', 'E', 'F'),
    [knows('A', 'B'), knows('B', 'C'), knows('A', 'C'), knows('A', 'D'), knows('A', 'E')],
    more,
  );
}

/** The introductions that a finding names, as ids. */
function introductions(state: AllianceMap): readonly (readonly string[])[] {
  const [finding] = asked(NAME, state);
  return (finding?.picture.notes ?? []).map(({ at, words }) => [
    at,
    words.replace('could meet ', ''),
  ]);
}

function needed(state: AllianceMap): number | null {
  const ties = connectionTies(networkOf(state, timeOf(state)));
  return fewestLinksCount(tiedActors(ties).arcs, 'cut-points');
}

describe('fewest-links', () => {
  it('fires when asked, where there is a cut point, and names a set of links', () => {
    const [finding, ...more] = asked(NAME, withEdge());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: `${NAME}~m`, subjects: ['B', 'D', 'E'] });
    expect(seen(finding)).toBe(
      'Two introductions would mean that no one’s leaving cuts anyone off. ' +
        'One of five actors is today the only way from someone to the rest. ' +
        'For example: B with D. B with E. We know of no interest that any of these pairs share.',
    );
    expect(finding?.evidence).toContain('A');
  });

  it('is not among what a map is looked through for', () => {
    expect(of(NAME, withEdge())).toEqual([]);
  });

  it('says nothing where nobody’s leaving cuts anyone off, or two parts hold together by themselves', () => {
    expect(asked(NAME, withEdge(knows('B', 'D'), knows('B', 'E')))).toEqual([]);
    expect(asked(NAME, withEdge(knows('B', 'D')))).toHaveLength(1);
    const apart = smallMap(
      organisations('A', 'B', 'C', 'D', 'E', 'F'),
      [knows('A', 'B'), knows('B', 'C'), knows('A', 'C')],
      [knows('D', 'E'), knows('E', 'F'), knows('D', 'F')],
    );
    expect(asked(NAME, apart)).toEqual([]);
  });

  it('counts only actors with a tie, and no money', () => {
    const [finding] = asked(NAME, withEdge(pays('B', 'F', 5), pays('B', 'D', 5)));
    expect(factOf(finding, 'actors')).toBe(5);
    expect(factOf(finding, 'introductions')).toBe(2);
  });

  it('chooses those who share an interest, where as few links do', () => {
    const map = withEdge(interest('food', { 'cares-about': ['C', 'E'] }));
    expect(introductions(map)).toEqual([
      ['C', 'E'],
      ['B', 'D'],
    ]);
    const [finding] = asked(NAME, map);
    expect(factOf(finding, 'sharing')).toBe(1);
    expect(seen(finding)).toContain('One pair of these shares an interest.');
  });

  it('shows as many as the map’s setting says, and counts the others', () => {
    const [finding] = asked(NAME, withEdge(), { fewestLinksMostShown: 1 });
    expect(seen(finding)).toContain('For example: B with D. There would be one more.');
    expect(factOf(finding, 'introductions')).toBe(2);
  });
});

describe('fewest-links on Aldermouth', () => {
  it('can be asked how sure it is', () => {
    const [finding] = asked(NAME, ALDERMOUTH);
    const time = timeOf(ALDERMOUTH);
    expect(howSure(ALDERMOUTH, { time, thresholds: {} }, finding!.id)?.words).not.toBe('');
    expect(howSure(ALDERMOUTH, { time, thresholds: {} }, finding!.id)?.carriedBy).toEqual([]);
  });

  it('finds that five introductions among the 33 actors with a tie would do', () => {
    const [finding] = asked(NAME, ALDERMOUTH);
    expect(factOf(finding, 'introductions')).toBe(5);
    expect(factOf(finding, 'actors')).toBe(33);
    expect(seen(finding)).toContain('Five introductions would mean that no one’s leaving cuts');
    expect(seen(finding)).toContain('Seven of 33 actors are today the only way');
  });

  it('goes when these five have met, each bringing the number down by one', () => {
    const [finding] = asked(NAME, ALDERMOUTH);
    const names = new Map(
      [...ALDERMOUTH.entities.values()].flatMap((entity) =>
        entity.kind === 'actor' ? [[entity.name, entity.id] as const] : [],
      ),
    );
    let state = ALDERMOUTH;
    expect(introductions(ALDERMOUTH)).toHaveLength(5);
    introductions(ALDERMOUTH).forEach(([one, other], met) => {
      expect(needed(state)).toBe(5 - met);
      state = applied(state, adding(knows(id(one!), names.get(other!)!)));
    });
    expect(finding?.subjects).toHaveLength(10);
    expect(asked(NAME, state)).toEqual([]);
  });
});

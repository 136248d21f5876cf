import { describe, expect, it } from 'vitest';
import { all, find } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { seenBy } from '../../../graph-schema/model/visibility.ts';
import { adding, ALDERMOUTH, applied } from '../seed/aldermouth/aldermouth-state.ts';

const touches = (flow: Flow, actor: string) =>
  flow.from === id(actor) || flow.to === id(actor) || flow.via.includes(id(actor));

describe('teams, and communities without a flow', () => {
  it('row 39: one council shows two teams with no link between them', () => {
    const team = find(ALDERMOUTH, 'actor', id('P2'));
    expect(team?.partOf).toBe('P1');
    expect(find(ALDERMOUTH, 'actor', id('P1'))?.partOf).toBeNull();
    const between = all(ALDERMOUTH, 'flow').filter(
      (flow) => touches(flow, 'P1') && touches(flow, 'P2'),
    );
    expect(between).toEqual([]);
    const shared = all(ALDERMOUTH, 'party')
      .filter((party) => party.actor === id('P2'))
      .flatMap(({ agreement }) => all(ALDERMOUTH, 'party').filter((p) => p.agreement === agreement))
      .filter((party) => party.actor === id('P1'));
    expect(shared).toEqual([]);
  });

  it('row 30: a community that no flow reaches stays on the map', () => {
    const community = make('actor', {
      id: id('M8'),
      type: 'community',
      name: 'People in prison',
      level: 'alliance',
    });
    const state = applied(ALDERMOUTH, adding(community));
    expect(all(state, 'flow').filter((flow) => touches(flow, 'M8'))).toEqual([]);
    expect(all(state, 'actor')).toHaveLength(54);
    expect(find(state, 'actor', id('M8'))).toEqual(community);
    const alliance = seenBy(state, { person: undefined, level: 'alliance' });
    expect(find(alliance, 'actor', id('M8'))).toEqual(community);
  });

  it('row 30: a community stays when its last flow is taken away', () => {
    const last = all(ALDERMOUTH, 'flow').filter((flow) => touches(flow, 'M5'));
    expect(last).toHaveLength(1);
    const evidence = all(ALDERMOUTH, 'evidence').filter((line) => line.shows === last[0]!.id);
    const state = applied(
      ALDERMOUTH,
      [...evidence, ...last].map((entity) => ({ is: 'remove' as const, entity })),
    );
    expect(find(state, 'actor', id('M5'))?.name).toBe('Family carers');
  });
});

describe('Control inside one body', () => {
  const appoints = (from: string, to: string, said: Partial<Flow> = {}) =>
    applyAll(
      ALDERMOUTH,
      adding(
        make('flow', {
          id: id('X:appoints'),
          family: 'control',
          flowKind: 'appoints-board-of',
          from: id(from),
          to: id(to),
          amount: { record: value(1) },
          unit: 'seats',
          ...said,
        }),
      ),
    );

  it('row 77: is between roles, so a role label is required at each end', () => {
    expect(appoints('P1', 'P2')).toMatchObject({
      is: 'refused',
      problems: [
        { field: 'fromRole', found: 'no role' },
        { field: 'toRole', found: 'no role' },
      ],
    });
    expect(appoints('P1', 'P2', { fromRole: 'Chief executive' })).toMatchObject({
      problems: [{ field: 'toRole' }],
    });
    const roles = { fromRole: 'Chief executive', toRole: 'Team manager' };
    expect(appoints('P1', 'P2', roles)).toMatchObject({ is: 'applied' });
    expect(appoints('C5', 'C5')).toMatchObject({ is: 'refused' });
  });

  it('row 77: asks for none between two bodies', () => {
    expect(appoints('P1', 'P3')).toMatchObject({ is: 'applied' });
  });
});

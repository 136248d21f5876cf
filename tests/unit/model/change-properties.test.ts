import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { invert, invertAll, type Change } from '../../../graph-schema/model/change.ts';
import { make, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { id, mapId, type Id } from '../../../graph-schema/model/ids.ts';
import { parseChange } from '../../../graph-schema/model/parse-change.ts';
import { sameValue } from '../../../graph-schema/model/same-value.ts';
import { effectiveLevels, levelNumber } from '../../../graph-schema/model/visibility.ts';
import { pointersOf } from '../../../graph-schema/model/pointers.ts';
import { anyEntity } from '../../support/arbitrary-entities.ts';

const MAP: Change = {
  is: 'add',
  entity: make('map', {
    id: id('m'),
    title: 'Test',
    asAt: '2025-10-31',
    shows: { is: 'all-years' },
  }),
};

/** Edits of a small map of places, actors and notes: adds, removals and new names, often in conflict. */
const edit: fc.Arbitrary<Change> = fc
  .record({
    is: fc.constantFrom('add', 'remove', 'set'),
    key: fc.constantFrom('A', 'B', 'C'),
    name: fc.constantFrom('one', 'two', 'three'),
    before: fc.constantFrom('one', 'two', 'three'),
  })
  .map(({ is, key, name, before }): Change => {
    if (is === 'set') return { is, kind: 'place', id: id(key), field: 'name', before, after: name };
    return { is, entity: make('place', { id: id(key), name }) };
  });

function applied(state: AllianceMap, changes: readonly Change[]): AllianceMap | undefined {
  const result = applyAll(state, changes);
  return result.is === 'applied' ? result.state : undefined;
}

describe('changes', () => {
  it('invert to themselves twice over', () => {
    fc.assert(
      fc.property(edit, (change) => {
        expect(invert(invert(change))).toEqual(change);
      }),
    );
  });

  it('that apply are taken back whole, and what is refused leaves no trace', () => {
    let took = 0;
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 8 }), (sets) => {
        let state = applied(emptyMap(mapId('m')), [MAP])!;
        for (const set of sets) {
          const before = JSON.stringify([...state.entities]);
          const after = applied(state, set);
          expect(JSON.stringify([...state.entities])).toBe(before);
          if (after === undefined) continue;
          took += 1;
          const back = applied(after, invertAll(set))!;
          const sorted = (of: AllianceMap) => [...of.entities].sort(([a], [b]) => (a < b ? -1 : 1));
          expect(sorted(back)).toEqual(sorted(state));
          state = after;
        }
      }),
    );
    expect(took).toBeGreaterThan(50);
  });

  it('survive the way through JSON and the door unchanged', () => {
    fc.assert(
      fc.property(anyEntity, (entity) => {
        const sent: unknown = JSON.parse(JSON.stringify({ is: 'add', entity }));
        const parsed = parseChange(sent, 0);
        // Some made-up values break a limit of their field; what gets in must be what was sent.
        if ('ok' in parsed) expect(sameValue(parsed.ok, { is: 'add', entity })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('effective levels', () => {
  it('are never wider than the item or anything it needs', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntity, { selector: (entity: Entity) => entity.id }),
        (list) => {
          const state: AllianceMap = {
            ...emptyMap(mapId('m')),
            entities: new Map(list.map((entity) => [entity.id, entity])),
          };
          const levels = effectiveLevels(state);
          for (const entity of list) {
            const own = levels.get(entity.id)!;
            expect(own.level).toBeLessThanOrEqual(levelNumber(entity.level));
            const needs = pointersOf(entity).filter(({ field }) =>
              ['from', 'to', 'agreement', 'room', 'source'].includes(field),
            );
            for (const { target } of needs) {
              const needed = levels.get(target);
              if (needed !== undefined) expect(own.level).toBeLessThanOrEqual(needed.level);
            }
          }
        },
      ),
    );
  });

  it('come out right round a circle, whichever is looked at first', () => {
    const rooms = (level: 'only-me' | 'mapping-group') => [
      make('room', { id: id('X'), name: 'X', advises: [id('Y')], decidesAbout: [id('Z')] }),
      make('room', { id: id('Y'), name: 'Y', advises: [id('X')] }),
      make('agreement', {
        id: id('Z'),
        name: 'Z',
        agreementKind: 'grant',
        level,
        owner: 'someone',
      }),
    ];
    for (const list of [rooms('only-me'), rooms('only-me').reverse()]) {
      const state: AllianceMap = {
        ...emptyMap(mapId('m')),
        entities: new Map<Id, Entity>(list.map((entity) => [entity.id, entity])),
      };
      expect(effectiveLevels(state).get(id('Y'))).toEqual({ level: 0, owner: 'someone' });
    }
  });

  it('make what needs the items of two people nobody’s', () => {
    const own = (key: string, owner: string) =>
      make('actor', { id: id(key), type: 'community', name: key, level: 'only-me', owner });
    const list = [
      own('A', 'one'),
      own('B', 'two'),
      make('flow', {
        id: id('F'),
        family: 'connection',
        flowKind: 'knows',
        from: id('A'),
        to: id('B'),
      }),
    ];
    const state: AllianceMap = {
      ...emptyMap(mapId('m')),
      entities: new Map<Id, Entity>(list.map((entity) => [entity.id, entity])),
    };
    expect(effectiveLevels(state).get(id('F'))).toEqual({ level: 0, owner: '' });
  });
});

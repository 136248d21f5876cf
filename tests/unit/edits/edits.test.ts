import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { changesBetween } from '../../../graph-schema/edits/changes-between.ts';
import { mergeActors } from '../../../graph-schema/edits/merge-actors.ts';
import { goesWith, removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import { actorsNamed, comparedName } from '../../../graph-schema/edits/same-name.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { whatCanBe } from '../../../graph-schema/edits/what-can-be.ts';
import { all, emptyMap, find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { invertAll, type Change } from '../../../graph-schema/model/change.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, mapId } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { aldermouthChanges } from '../../../seed/aldermouth/index.ts';
import { money, organisation, stateOf } from '../web/hand-made.ts';

const example = after(emptyMap(mapId('aldermouth')), aldermouthChanges());
const actors = all(example, 'actor');
const anActor = fc.constantFrom(...actors);
const anyone = fc.constantFrom(
  ...[...example.entities.values()].filter(({ kind }) => kind !== 'map'),
);

function after(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const applied = applyAll(state, changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied).slice(0, 2000));
  return applied.state;
}

function sameEntities(a: AllianceMap, b: AllianceMap): void {
  expect(new Map([...a.entities].sort())).toEqual(new Map([...b.entities].sort()));
}

describe('taking off', () => {
  test('whatever is taken off goes with what cannot be without it, and comes back exactly', () => {
    fc.assert(
      fc.property(anyone, (entity) => {
        const changes = removeEntities(example, [entity.id]);
        const without = after(example, changes);
        expect(without.entities.has(entity.id)).toBe(false);
        sameEntities(after(without, invertAll(changes)), example);
      }),
      { numRuns: 150 },
    );
  });

  test('a flow stays when its agreement goes, and goes when one of its ends goes', () => {
    const agreement = make('agreement', { id: id('g'), agreementKind: 'grant', name: 'A grant' });
    const state = stateOf(
      organisation('A'),
      organisation('B'),
      agreement,
      money('A', 'B', 10, { agreement: id('g') }),
    );
    const free = after(state, removeEntities(state, [id('g')]));
    expect(find(free, 'flow', id('A-B'))?.agreement).toBeNull();
    expect(goesWith(state, id('B')).map((entity) => entity.id)).toEqual(['A-B']);
  });
});

describe('making two one', () => {
  test('any two actors of the example become one with all their flows, and two again exactly', () => {
    fc.assert(
      fc.property(anActor, anActor, (kept, gone) => {
        fc.pre(kept.id !== gone.id);
        const changes = mergeActors(example, kept, gone);
        const applied = applyAll(example, changes);
        // Some cannot be one: a control inside one body needs roles. That is said, and nothing changes.
        fc.pre(applied.is === 'applied');
        expect(applied.state.entities.has(gone.id)).toBe(false);
        const flows = (of: AllianceMap) => all(of, 'flow').length;
        expect(flows(applied.state)).toBe(flows(example));
        sameEntities(after(applied.state, invertAll(changes)), example);
      }),
      { numRuns: 150 },
    );
  });

  test('names become aliases, and what only the other was told of is kept', () => {
    const state = stateOf(
      organisation('A', { aliases: ['Alpha'] }),
      organisation('B', { aliases: ['Beta'], sector: value('charity'), identifiers: ['GB-1'] }),
    );
    const [kept, gone] = all(state, 'actor');
    const merged = find(after(state, mergeActors(state, kept!, gone!)), 'actor', id('A'));
    expect(merged).toMatchObject({
      aliases: ['Alpha', 'B', 'Beta'],
      identifiers: ['GB-1'],
      sector: value('charity'),
    });
  });
});

describe('names that mean the same', () => {
  const state = stateOf(organisation('Net', { name: 'The Net Loft', aliases: ['Loft CIC'] }));
  test.each(['net loft', 'The Net-Loft Ltd', 'NET LOFT', 'Net Lotf', 'Netloft', 'loft'])(
    '“%s” is there already',
    (name) => expect(actorsNamed(state, name).map((actor) => actor.id)).toEqual(['Net']),
  );
  test.each(['Net', 'Next Loft House', '', 'The'])('“%s” is not', (name) =>
    expect(actorsNamed(state, name)).toEqual([]),
  );
  test('a figure tells two names apart, though only one sign differs', () => {
    const wards = stateOf(organisation('W3', { name: 'Harbour Ward 3' }));
    expect(actorsNamed(wards, 'Harbour Ward 4')).toEqual([]);
    expect(actorsNamed(wards, 'Harbour Ward 3').map(({ id: found }) => found)).toEqual(['W3']);
    expect(actorsNamed(wards, 'Habour Ward 3').map(({ id: found }) => found)).toEqual(['W3']);
  });
  test('accents and signs do not part two spellings', () => {
    expect(comparedName('Café & Co.')).toBe(comparedName('cafe and co'));
  });
});

describe('what changed', () => {
  test('the changes between two states lead from one to the other and back', () => {
    const edits = fc.array(
      fc.tuple(fc.constantFrom('remove', 'rename', 'merge'), anActor, anActor),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(edits, (list) => {
        let state = example;
        for (const [what, one, other] of list) {
          const [a, b] = [find(state, 'actor', one.id), find(state, 'actor', other.id)];
          if (a === undefined || b === undefined || a.id === b.id) continue;
          const changes =
            what === 'remove'
              ? removeEntities(state, [a.id])
              : what === 'merge'
                ? mergeActors(state, a, b)
                : setField(state, a.id, 'name', `${a.name} now`);
          const applied = applyAll(state, changes);
          if (applied.is === 'applied') state = applied.state;
        }
        const between = changesBetween(example, state);
        if (between.length > 0) sameEntities(after(example, between), state);
        const back = changesBetween(state, example);
        if (back.length > 0) sameEntities(after(state, back), example);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what can still be taken back', () => {
  test('what was changed since is left and named, the rest goes through', () => {
    const state = stateOf(organisation('A'), organisation('B'));
    const changes = [
      ...setField(state, id('A'), 'name', 'A now'),
      ...setField(state, id('B'), 'name', 'B now'),
    ];
    const later = after(after(state, changes), [
      { is: 'set', kind: 'actor', id: id('B'), field: 'name', before: 'B now', after: 'B later' },
    ]);
    const found = whatCanBe(later, invertAll(changes));
    expect(after(later, found.changes).entities.get(id('A'))).toMatchObject({ name: 'A' });
    expect(found.conflicts).toMatchObject([{ id: 'B', field: 'name', theirs: 'B later' }]);
  });

  test('what others have built on since is left', () => {
    const state = stateOf(organisation('A'));
    const add: Change = { is: 'add', entity: organisation('B') };
    const later = after(after(state, [add]), [{ is: 'add', entity: money('A', 'B', 5) }]);
    const found = whatCanBe(later, invertAll([add]));
    expect(found.changes).toEqual([]);
    expect(found.conflicts).toMatchObject([{ id: 'A-B', other: 'B' }]);
  });
});

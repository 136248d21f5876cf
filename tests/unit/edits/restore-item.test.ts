import { expect, test } from 'vitest';
import { removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import { restoreItem } from '../../../graph-schema/edits/restore-item.ts';
import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, mapId } from '../../../graph-schema/model/ids.ts';

function after(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const applied = applyAll(state, changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

const THEN = after(
  emptyMap(mapId('m')),
  [
    make('map', { id: id('m'), title: 'M', asAt: '2025-10-31', shows: { is: 'all-years' } }),
    make('actor', { id: id('A'), type: 'funder', name: 'A' }),
    make('actor', { id: id('B'), type: 'organisation', name: 'B' }),
    make('actor', { id: id('C'), type: 'organisation', name: 'C' }),
    make('agreement', { id: id('D'), name: 'D', agreementKind: 'grant' }),
    make('term', { id: id('T'), agreement: id('D'), key: 'clawback' }),
    make('flow', {
      id: id('AB'),
      family: 'money',
      flowKind: 'grant',
      from: id('A'),
      to: id('B'),
      agreement: id('D'),
    }),
    make('flow', { id: id('BC'), family: 'money', flowKind: 'grant', from: id('B'), to: id('C') }),
  ].map((entity): Change => ({ is: 'add', entity })),
);

const without = (...ids: string[]) => after(THEN, removeEntities(THEN, ids.map(id)));
const restored = (now: AllianceMap, of: string) => after(now, restoreItem(now, THEN, id(of)));
const sorted = (state: AllianceMap) => new Map([...state.entities].sort());

test('what went with it comes back with it', () => {
  expect(sorted(restored(without('B'), 'B'))).toEqual(sorted(THEN));
});

test('what let go of it points to it again', () => {
  const now = without('D');
  expect(now.entities.get(id('AB'))).toMatchObject({ agreement: null });
  expect(sorted(restored(now, 'D'))).toEqual(sorted(THEN));
});

test('what was set otherwise since stays so', () => {
  const gone = without('D');
  const other = make('agreement', { id: id('E'), name: 'E', agreementKind: 'grant' });
  const now = after(gone, [
    { is: 'add', entity: other },
    { is: 'set', kind: 'flow', id: id('AB'), field: 'agreement', before: null, after: id('E') },
  ]);
  expect(restored(now, 'D').entities.get(id('AB'))).toMatchObject({ agreement: 'E' });
});

test('it comes back with what it needs, and without what lacks something else', () => {
  const now = without('B', 'C');
  const flow = restored(now, 'AB');
  expect([...flow.entities.keys()].sort()).toEqual(['A', 'AB', 'B', 'D', 'T', 'm']);
  const actor = restored(now, 'B');
  expect(actor.entities.has(id('BC'))).toBe(false);
});

test('only its own fields go back', () => {
  const rename = (of: string): Change => ({
    is: 'set',
    kind: 'actor',
    id: id(of),
    field: 'name',
    before: of,
    after: 'Other',
  });
  const now = after(THEN, [rename('A'), rename('B')]);
  expect(restored(now, 'A').entities.get(id('A'))).toMatchObject({ name: 'A' });
  expect(restored(now, 'A').entities.get(id('B'))).toMatchObject({ name: 'Other' });
});

test('what was not there then is taken off with what needs it', () => {
  const now = after(THEN, [
    { is: 'add', entity: make('actor', { id: id('N'), type: 'funder', name: 'N' }) },
    {
      is: 'add',
      entity: make('flow', {
        id: id('NA'),
        family: 'money',
        flowKind: 'grant',
        from: id('N'),
        to: id('A'),
      }),
    },
  ]);
  expect(sorted(restored(now, 'N'))).toEqual(sorted(THEN));
});

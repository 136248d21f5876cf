import { expect, test } from 'vitest';
import {
  all,
  find,
  settings,
  type AllianceMap,
} from '../../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../../graph-schema/model/apply.ts';
import type { Change } from '../../../../../graph-schema/model/change.ts';
import { make } from '../../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import {
  settingsEdit,
  typedSettings,
  yearsToChoose,
  type TypedSettings,
} from '../../../../../web/editing/settings/map-settings.ts';
import { textOf } from '../../../../../web/text/text-of.ts';
import { NO_FILTERS } from '../../../../../web/state/view-types.ts';
import { organisation, stateOf, TIME } from '../../hand-made.ts';

const state = stateOf(
  make('place', { id: id('ropery'), name: 'Ropery' }),
  make('place', { id: id('moor'), name: 'Highmoor' }),
  organisation('A', { places: [id('ropery'), id('moor')] }),
);

function applied(changes: readonly Change[]): AllianceMap {
  const outcome = applyAll(state, changes);
  if (outcome.is !== 'applied') throw new Error(JSON.stringify(outcome));
  return outcome.state;
}

function saved(typed: Partial<TypedSettings>): AllianceMap {
  const read = settingsEdit(state, { ...typedSettings(state), ...typed });
  if (read.is !== 'edit') throw new Error(JSON.stringify(read.faults));
  return applied(read.edit.changes);
}

function firstLines(of: AllianceMap): readonly string[] {
  const told = { state: of, time: TIME, families: ['money' as const], filters: NO_FILTERS };
  return textOf({ ...told, marked: new Set() }).summary.slice(0, 4);
}

test('what is not touched changes nothing', () => {
  expect(settingsEdit(state, typedSettings(state))).toMatchObject({ edit: { changes: [] } });
});

test('dates are typed as people write them, and a day, a year or all years is shown', () => {
  expect(settings(saved({ asAt: '3 Mar 26', shows: 'day', day: '1/4/2026' }))).toMatchObject({
    asAt: '2026-03-03',
    shows: { is: 'day', day: '2026-04-01' },
  });
  expect(settings(saved({ shows: 'financial-year', startYear: '2024' }))?.shows).toEqual({
    is: 'financial-year',
    startYear: 2024,
  });
  expect(settings(saved({ shows: 'all-years' }))?.shows).toEqual({ is: 'all-years' });
  expect(yearsToChoose(typedSettings(state), '2025-10-31')).toContain(2025);
});

test('what cannot be read is said at its field', () => {
  const read = settingsEdit(state, { ...typedSettings(state), title: ' ', asAt: 'soon', day: '?' });
  expect(read.is === 'faults' && Object.keys(read.faults)).toEqual(['title', 'asAt', 'day']);
});

test('places are added, renamed and taken off; the actors there stay', () => {
  const after = saved({
    places: [
      { id: id('ropery'), name: 'The Ropery' },
      { id: id('new'), name: 'Saltgarth' },
    ],
  });
  expect(all(after, 'place').map(({ name }) => name)).toEqual(['The Ropery', 'Saltgarth']);
  expect(find(after, 'actor', id('A'))?.places).toEqual(['ropery']);
});

test('row 69: the first lines of the text say what the map is about, and who is on it', () => {
  expect(firstLines(state)[0]).toBe('Nobody has said yet what this map is for.');
  const purpose = 'To see how food reaches people in Eastcliff, and who decides.';
  expect(firstLines(saved({ purpose, boundary: 'Eastcliff, without the port.' }))).toEqual([
    purpose,
    'Eastcliff, without the port.',
    'Its places are Ropery and Highmoor.',
    'Who is on it: one organisation of no known sector.',
  ]);
});

test('what others did while the settings stood open stays, and where both did the same it conflicts', () => {
  const read = settingsEdit(state, { ...typedSettings(state), purpose: 'Food for everyone' });
  if (read.is !== 'edit') throw new Error(JSON.stringify(read.faults));
  const mapId = settings(state)!.id;
  const bay: Change = { is: 'add', entity: make('place', { id: id('bay'), name: 'The Bay' }) };
  const sets = (field: string, after: string): Change => ({
    is: 'set',
    kind: 'map',
    id: mapId,
    field,
    before: field === 'title' ? settings(state)!.title : settings(state)!.purpose,
    after,
  });
  const both = applyAll(applied([bay, sets('title', 'Theirs')]), read.edit.changes);
  if (both.is !== 'applied') throw new Error(JSON.stringify(both));
  expect(settings(both.state)).toMatchObject({ title: 'Theirs', purpose: 'Food for everyone' });
  expect(all(both.state, 'place').map(({ name }) => name)).toContain('The Bay');
  expect(applyAll(applied([sets('purpose', 'Theirs')]), read.edit.changes).is).toBe('conflict');
});

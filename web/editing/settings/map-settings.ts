import type { Edit } from '../../../graph-schema/edits/edit.ts';
import { removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { all, find, settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Shows } from '../../../graph-schema/model/alliance-map-entity.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { parseDay } from '../fields/parse-day.ts';
import { fault, read, type Fault, type Read } from '../fields/read.ts';

/** A place as it stands in the form. */
export interface TypedPlace {
  readonly id: Id;
  readonly name: string;
}

/** The settings of a map as they are typed. */
export interface TypedSettings {
  readonly title: string;
  readonly purpose: string;
  readonly boundary: string;
  readonly places: readonly TypedPlace[];
  readonly asAt: string;
  readonly shows: Shows['is'];
  /** Where a day is shown. */
  readonly day: string;
  /** Where a financial year is shown: the year in whose April it starts. */
  readonly startYear: string;
}

export type SettingsFaults = Partial<Readonly<Record<keyof TypedSettings, Fault>>>;

export function typedSettings(state: AllianceMap): TypedSettings {
  const map = settings(state);
  const asAt = map?.asAt ?? '';
  const shows: Shows = map?.shows ?? { is: 'all-years' };
  const startYear = shows.is === 'financial-year' ? shows.startYear : financialYearOf(asAt);
  return {
    title: map?.title ?? '',
    purpose: map?.purpose ?? '',
    boundary: map?.boundary ?? '',
    places: all(state, 'place').map(({ id, name }) => ({ id, name })),
    asAt: dayInWords(asAt),
    shows: shows.is,
    day: dayInWords(shows.is === 'day' ? shows.day : asAt),
    startYear: String(startYear),
  };
}

/** The years that can be chosen: fifteen before the day that the map is dated, and three after it. */
export function yearsToChoose(typed: TypedSettings, asAt: Day): readonly number[] {
  const own = financialYearOf(asAt);
  const years = Array.from({ length: 19 }, (_, at) => own + 3 - at);
  const chosen = Number(typed.startYear);
  return years.includes(chosen) ? years : [...years, chosen];
}

/**
 * The step that sets what was typed, or what is wrong with it, by field. Nothing changed: no changes. `state` is the map
 * as it was when typing began: what others did since stays, and where both did the same it conflicts.
 */
export function settingsEdit(
  state: AllianceMap,
  typed: TypedSettings,
):
  | { readonly is: 'edit'; readonly edit: Edit }
  | { readonly is: 'faults'; readonly faults: SettingsFaults } {
  const asAt = parseDay(typed.asAt);
  const shows = readShows(typed);
  const title = typed.title.trim();
  const { id } = settings(state) ?? {};
  if (asAt.is === 'fault' || shows.is === 'fault' || title === '' || id === undefined) {
    return {
      is: 'faults',
      faults: {
        ...(title === '' ? { title: NO_TITLE } : {}),
        ...(asAt.is === 'fault' ? { asAt: asAt.fault } : {}),
        ...(shows.is === 'fault' ? { day: shows.fault } : {}),
      },
    };
  }
  const changes = [
    ...setField(state, id, 'title', title),
    ...setField(state, id, 'purpose', typed.purpose.trim()),
    ...setField(state, id, 'boundary', typed.boundary.trim()),
    ...setField(state, id, 'asAt', asAt.value),
    ...setField(state, id, 'shows', shows.value),
    ...placeChanges(state, typed.places),
  ];
  return { is: 'edit', edit: { label: 'Change the settings of the map', changes } };
}

const NO_TITLE: Fault = { expected: 'a name', found: '', todo: 'Write what the map is called.' };

function readShows({ shows, day, startYear }: TypedSettings): Read<Shows> {
  switch (shows) {
    case 'all-years':
      return read({ is: shows });
    case 'financial-year':
      return read({ is: shows, startYear: Number(startYear) });
    case 'day': {
      const parsed = parseDay(day);
      if (parsed.is === 'read') return read({ is: shows, day: parsed.value });
      const { expected, found, todo } = parsed.fault;
      return fault(expected, found, todo);
    }
  }
}

/** A place whose name was emptied is taken off, as is one that is no longer listed. */
function placeChanges(state: AllianceMap, places: readonly TypedPlace[]): readonly Change[] {
  const named = places.flatMap(({ id, name }) =>
    name.trim() === '' ? [] : [{ id, name: name.trim() }],
  );
  const gone = all(state, 'place').filter((place) => !named.some(({ id }) => id === place.id));
  const kept = named.flatMap(({ id, name }): readonly Change[] =>
    find(state, 'place', id) === undefined
      ? [{ is: 'add', entity: make('place', { id, name }) }]
      : setField(state, id, 'name', name),
  );
  const off = removeEntities(
    state,
    gone.map(({ id }) => id),
  );
  return [...kept, ...off];
}

/** The year in whose April the financial year of a day starts. */
function financialYearOf(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= 4 ? year : year - 1;
}

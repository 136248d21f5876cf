import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { ACTOR_TYPES, SECTORS } from '../../graph-schema/model/actor.ts';
import { daySchema, type Day } from '../../graph-schema/model/day.ts';
import { STATES } from '../../graph-schema/model/flow.ts';
import { idSchema, type Id } from '../../graph-schema/model/ids.ts';
import { FINDING_ORDERS, type FindingOrder } from './finding-order.ts';
import { measureParts, readMeasure, type MeasureChoice } from './measure-choice.ts';
import {
  TABLE_TABS,
  VIEW_NAMES,
  type MapFilters,
  type TableTab,
  type ViewName,
} from './view-types.ts';

/** The picture holds at most this many families at once. */
export const MOST_FAMILIES = 3;

/** All that the address of a map page says besides which map: everything that can be sent to someone. */
export interface MapAddress {
  /** Null: nobody chose one. The picture with its talking points, or on a phone the talking points. */
  readonly view: ViewName | null;
  /** Null: the families of the played finding, else those that the map opens on. */
  readonly families: readonly FamilyName[] | null;
  readonly select: Id | null;
  /** What a form is open for: an id, or `new:flow`. */
  readonly edit: string | null;
  /** Id of the talking point's finding that is played. */
  readonly point: string | null;
  /** How the talking points are ordered. */
  readonly order: FindingOrder;
  /** The row of a ledger whose items are marked: `rowKey`. */
  readonly row: string | null;
  /** The measure by which shapes are sized or tinted. */
  readonly measure: MeasureChoice | null;
  /** What the page of changes marks: two days of the log, or what was checked lately. */
  readonly mark: string | null;
  /** The day of which it is shown what was true, by the dates of flows and agreements. */
  readonly on: Day | null;
  readonly tab: TableTab | null;
  readonly filters: MapFilters;
}

export function readAddress(query: URLSearchParams): MapAddress {
  const families = known(query.get('families'), FAMILY_NAMES);
  const least = Number(query.get('least') ?? Number.NaN);
  return {
    view: VIEW_NAMES.find((name) => name === query.get('view')) ?? null,
    families: families.length > 0 ? families.slice(0, FAMILY_NAMES.length) : null,
    select: ids(query.get('select'))[0] ?? null,
    edit: query.get('edit'),
    point: query.get('point'),
    order: FINDING_ORDERS.find((name) => name === query.get('order')) ?? 'theme',
    row: query.get('row'),
    mark: query.get('mark'),
    on: daySchema.safeParse(query.get('on')).data ?? null,
    measure: readMeasure(query),
    tab: TABLE_TABS.find((name) => name === query.get('tab')) ?? null,
    filters: {
      states: known(query.get('states'), STATES),
      types: known(query.get('types'), ACTOR_TYPES),
      sectors: known(query.get('sectors'), SECTORS),
      places: ids(query.get('places')),
      text: query.get('text') ?? '',
      atLeastPence: least > 0 && Number.isFinite(least) ? Math.round(least * 100) : null,
    },
  };
}

/** The query of an address, with nothing in it that is as it opens. */
export function writeAddress(address: MapAddress): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: string, text: string): void => {
    if (text !== '') query.set(name, text);
  };
  const { filters } = address;
  put('view', address.view ?? '');
  put('families', (address.families ?? []).join(','));
  put('point', address.point ?? '');
  put('order', address.order === 'theme' ? '' : address.order);
  put('row', address.row ?? '');
  put('mark', address.mark ?? '');
  put('on', address.on ?? '');
  for (const [name, text] of measureParts(address.measure)) put(name, text);
  put('select', address.select ?? '');
  put('edit', address.edit ?? '');
  put('tab', address.tab ?? '');
  put('states', filters.states.join(','));
  put('types', filters.types.join(','));
  put('sectors', filters.sectors.join(','));
  put('places', filters.places.join(','));
  put('text', filters.text);
  put('least', filters.atLeastPence === null ? '' : String(filters.atLeastPence / 100));
  return query;
}

function known<const V extends string>(text: string | null, values: readonly V[]): readonly V[] {
  const names = (text ?? '').split(',');
  return [...new Set(names)].flatMap((name) => values.find((value) => value === name) ?? []);
}

function ids(text: string | null): readonly Id[] {
  return (text ?? '').split(',').flatMap((part) => {
    const id = idSchema.safeParse(part);
    return id.success ? [id.data] : [];
  });
}

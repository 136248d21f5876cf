import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { Actor } from '../../graph-schema/model/actor.ts';
import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { shownDay } from './shown-day.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { numberOf, valueOf } from '../../graph-schema/model/known.ts';
import { flowPeriod, stateOn, type TimeShown } from '../../graph-schema/model/time.ts';
import { usedAmount } from '../../graph-schema/model/used-values.ts';
import { folded } from './folded.ts';
import type { MapFilters } from './view-types.ts';

/** The rule by which picture, table and text narrow alike. */

export function narrowsActors(filters: MapFilters): boolean {
  const { types, sectors, places, text } = filters;
  return types.length + sectors.length + places.length > 0 || folded(text) !== '';
}

/** Flows of these families may be left out though their actors pass. */
export function narrowsFlows(filters: MapFilters, families: readonly FamilyName[]): boolean {
  return filters.states.length > 0 || (filters.atLeastPence !== null && families.includes('money'));
}

const AMOUNT = /^\d*\.?\d*$/u;

/** Pence of typed pounds; null where nothing or nought is typed. "£50,000" is read as "50000" is. */
export function readAmount(typed: string): number | null | 'no-amount' {
  const figures = typed.replace(/[£,\s]/gu, '');
  const pounds = Number(figures);
  if (!AMOUNT.test(figures) || !Number.isSafeInteger(Math.round(pounds * 100))) return 'no-amount';
  return pounds > 0 ? Math.round(pounds * 100) : null;
}

/** The actor is of a chosen type, sector and place, and its names hold the text. */
export function actorPasses(actor: Actor, filters: MapFilters): boolean {
  const { types, sectors, places } = filters;
  if (types.length > 0 && !types.includes(actor.type)) return false;
  const sector = valueOf(actor.sector);
  if (sectors.length > 0 && (sector === undefined || !sectors.includes(sector))) return false;
  if (places.length > 0 && !actor.places.some((place) => places.includes(place))) return false;
  const text = folded(filters.text);
  if (text === '') return true;
  return [actor.name, actor.shortName, ...actor.aliases].some((name) =>
    folded(name).includes(text),
  );
}

/**
 * The flow is of a chosen state and at least so large, and one of its ends passes: a filter for
 * funders keeps their grants, with whoever receives them.
 */
export function flowPasses(
  state: AllianceMap,
  flow: Flow,
  filters: MapFilters,
  time: TimeShown,
): boolean {
  const { states, atLeastPence } = filters;
  if (states.length > 0) {
    const read = stateOn(flow, flowPeriod(state, flow), shownDay(time));
    if (!states.includes(read)) return false;
  }
  if (atLeastPence !== null && flow.family === 'money') {
    if ((numberOf(usedAmount(flow)) ?? -1) < atLeastPence) return false;
  }
  if (!narrowsActors(filters)) return true;
  return [flow.from, ...flow.via, flow.to].some((end) => {
    const actor = find(state, 'actor', end);
    return actor !== undefined && actorPasses(actor, filters);
  });
}

/** Flows of the families that pass, in the order in which they came. */
export function passingFlows(
  state: AllianceMap,
  families: readonly FamilyName[],
  filters: MapFilters,
  time: TimeShown,
): readonly Flow[] {
  return all(state, 'flow').filter(
    (flow) => families.includes(flow.family) && flowPasses(state, flow, filters, time),
  );
}

/** Every actor that passes by itself, whether or not a flow of it is shown. */
export function passingActors(state: AllianceMap, filters: MapFilters): readonly Actor[] {
  return all(state, 'actor').filter((actor) => actorPasses(actor, filters));
}

import { all, find, settings, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Actor } from '../../../graph-schema/model/actor.ts';
import { holdsDay, type Day } from '../../../graph-schema/model/day.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { numberOf, valueOf } from '../../../graph-schema/model/known.ts';
import type { Room } from '../../../graph-schema/model/room.ts';
import { flowPeriod, stateOn } from '../../../graph-schema/model/time.ts';
import { usedAmount } from '../../../graph-schema/model/used-values.ts';

/** All lists hold where given; an empty list lets nothing through. */
export interface GraphFilter {
  readonly families?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  readonly asAt?: Day | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly sectors?: readonly string[] | null | undefined;
  readonly places?: readonly string[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
}

const MOST_OF_A_GRAPH = 25_000;

/** The nodes and edges of what a viewer sees. Pure. */
export function graphOf(state: AllianceMap, filter: GraphFilter, most = MOST_OF_A_GRAPH) {
  const shown =
    filter.sources === null || filter.sources === undefined
      ? undefined
      : shownBy(state, filter.sources);
  const actors = all(state, 'actor').filter((actor) => keepsActor(actor, filter, shown));
  const rooms = onlyActors(filter)
    ? []
    : all(state, 'room').filter(({ id }) => shown?.has(id) ?? true);
  const nodes = [...actors, ...rooms];
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = all(state, 'flow').flatMap((flow) => {
    if (flow.to === null || !ids.has(flow.from) || !ids.has(flow.to)) return [];
    if (shown !== undefined && !shown.has(flow.id)) return [];
    const edge = edgeOf(state, flow, flow.to, dayOf(state, filter));
    return keepsFlow(state, flow, edge.state, filter) ? [edge] : [];
  });
  const keptNodes = nodes.slice(0, most).map(nodeOf);
  const kept = new Set(keptNodes.map(({ id }) => id));
  const keptEdges = edges
    .filter(({ from, to }) => kept.has(from) && kept.has(to))
    .slice(0, most - keptNodes.length);
  return {
    revision: state.revision,
    nodes: keptNodes,
    edges: keptEdges,
    truncated: keptNodes.length < nodes.length || keptEdges.length < edges.length,
  };
}

/**
 * What some sources show: by evidence, with the ends of the flows, so that each can be drawn. Evidence of a
 * part (a term, a party, a seat) shows what it is a part of no further.
 */
function shownBy(state: AllianceMap, sources: readonly string[]): ReadonlySet<Id> {
  const chosen = new Set<string>(sources);
  const shown = new Set<Id>();
  for (const evidence of all(state, 'evidence')) {
    if (!chosen.has(evidence.source)) continue;
    shown.add(evidence.shows);
    const flow = find(state, 'flow', evidence.shows);
    if (flow === undefined) continue;
    shown.add(flow.from);
    if (flow.to !== null) shown.add(flow.to);
  }
  return shown;
}

function keepsActor(
  actor: Actor,
  filter: GraphFilter,
  shown: ReadonlySet<Id> | undefined,
): boolean {
  return (
    (shown?.has(actor.id) ?? true) &&
    allows(filter.types, actor.type) &&
    allows(filter.sectors, valueOf(actor.sector)) &&
    (filter.places === null ||
      filter.places === undefined ||
      actor.places.some((place) => filter.places?.includes(place)))
  );
}

function keepsFlow(state: AllianceMap, flow: Flow, standing: string, filter: GraphFilter): boolean {
  return (
    allows(filter.families, flow.family) &&
    allows(filter.kinds, flow.flowKind) &&
    allows(filter.states, standing) &&
    (filter.asAt === null ||
      filter.asAt === undefined ||
      holdsDay(flowPeriod(state, flow), filter.asAt))
  );
}

function allows(list: readonly string[] | null | undefined, value: string | undefined): boolean {
  return list === null || list === undefined || (value !== undefined && list.includes(value));
}

function onlyActors({ types, sectors, places }: GraphFilter): boolean {
  return [types, sectors, places].some((list) => list !== null && list !== undefined);
}

function dayOf(state: AllianceMap, { asAt }: GraphFilter): Day {
  return asAt ?? settings(state)?.asAt ?? '';
}

function nodeOf(of: Actor | Room) {
  return of.kind === 'actor'
    ? {
        id: of.id,
        is: 'actor' as const,
        name: of.name,
        type: of.type,
        sector: valueOf(of.sector) ?? null,
        places: of.places,
      }
    : { id: of.id, is: 'room' as const, name: of.name, type: null, sector: null, places: [] };
}

function edgeOf(state: AllianceMap, flow: Flow, to: Id, day: Day) {
  const period = flowPeriod(state, flow);
  return {
    id: flow.id,
    from: flow.from,
    to,
    via: flow.via,
    family: flow.family,
    flowKind: flow.flowKind,
    state: stateOn(flow, period, day),
    amount: numberOf(usedAmount(flow)) ?? null,
    unit: flow.unit,
    per: flow.per,
    twoWay: flow.twoWay,
    agreement: flow.agreement,
    start: period.first ?? null,
    end: period.last ?? null,
  };
}

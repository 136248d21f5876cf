import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { flowKind, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { numberOf } from '../../graph-schema/model/known.ts';
import {
  countedAmount,
  flowPeriod,
  stateOn,
  type TimeShown,
} from '../../graph-schema/model/time.ts';
import type { CanvasLink } from '../canvas/canvas-props.ts';
import { passingFlows } from '../state/filtering.ts';
import { shownDay } from '../state/shown-day.ts';
import type { MapFilters } from '../state/view-types.ts';

/** A flow with via is drawn as hops; each hop's id is the flow's with a sign that no id holds. */
const HOP = '~';

/** The flow or seat that a drawn link stands for. */
export function entityOfLink(linkId: string): string {
  return linkId.split(HOP)[0] ?? linkId;
}

/** Flows to draw: those of the families that pass. What has ended is drawn only when asked for. */
export function drawnFlows(
  state: AllianceMap,
  families: readonly FamilyName[],
  filters: MapFilters,
  time: TimeShown,
): readonly Flow[] {
  const flows = passingFlows(state, families, filters, time);
  if (filters.states.length > 0) return flows;
  return flows.filter((flow) => {
    const read = stateOn(flow, flowPeriod(state, flow), shownDay(time));
    return read !== 'ended' || countedAmount(state, flow, time).counts;
  });
}

export function linksOfFlow(
  state: AllianceMap,
  flow: Flow,
  time: TimeShown,
  evidence: ReadonlySet<string>,
): readonly CanvasLink[] {
  if (flow.to === null) return [];
  const { counts, amount } = countedAmount(state, flow, time);
  const stops = [flow.from, ...flow.via, flow.to];
  const joins = flowKind(flow.family, flow.flowKind)?.joins;
  const note = joins === false ? flowKind(flow.family, flow.flowKind)?.words : undefined;
  return stops.slice(1).flatMap((to, at): readonly CanvasLink[] => {
    const from = stops[at];
    if (from === undefined) return [];
    return [
      {
        id: at === 0 ? flow.id : `${flow.id}${HOP}${String(at)}`,
        from,
        to,
        family: flow.family,
        amount: counts ? (amount ?? null) : null,
        twoWay: flow.twoWay,
        // Known to be none: shown as a tie that carries nothing, never as one that does.
        counted: counts && amount !== 0,
        focus: evidence.has(flow.id) ? 'evidence' : 'none',
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/**
 * Seats that are the evidence of a played talking point, drawn as a say in the room. They carry their
 * votes as words and no width.
 */
export function seatLinks(
  state: AllianceMap,
  evidence: ReadonlySet<Id>,
  noted: ReadonlySet<string>,
): readonly CanvasLink[] {
  return [...evidence].flatMap((id): readonly CanvasLink[] => {
    const seat = find(state, 'seat', id);
    if (seat === undefined) return [];
    const votes = numberOf(seat.votes);
    // Where the talking point writes the votes beside the name, the line says nothing twice.
    const untold = votes === undefined || noted.has(seat.holder);
    const words = untold ? undefined : votes === 1 ? '1 vote' : `${String(votes)} votes`;
    return [
      {
        id: seat.id,
        from: seat.holder,
        to: seat.room,
        family: 'voice',
        amount: null,
        twoWay: false,
        counted: true,
        focus: 'evidence',
        aside: true,
        ...(words === undefined ? {} : { note: words }),
      },
    ];
  });
}

/**
 * Money of one pair of ends as one line with its sum: 40 yearly grants are one stream, not 40 lines.
 * The line has the id of the first flow in focus, else of the first. What is not counted, and what is
 * a hop, stays a line of its own.
 */
export function joinMoney(links: readonly CanvasLink[]): readonly CanvasLink[] {
  const joined = new Map<string, CanvasLink>();
  for (const link of links) {
    const joins = link.family === 'money' && link.counted && !link.id.includes(HOP);
    const key = joins ? `${link.from} ${link.to}` : link.id;
    const before = joined.get(key);
    if (before === undefined) joined.set(key, link);
    else {
      const named = before.focus === 'none' ? link : before;
      const told = [before.amount, link.amount].filter((amount) => amount !== null);
      const amount = told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
      joined.set(key, { ...(named.focus === 'none' ? before : named), amount });
    }
  }
  return [...joined.values()];
}

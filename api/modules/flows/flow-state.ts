import type { Agreement } from '../../../graph-schema/model/agreement.ts';
import type { Day, Period } from '../../../graph-schema/model/day.ts';
import type { State } from '../../../graph-schema/model/flow.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { periodOf, stateOn } from '../../../graph-schema/model/time.ts';
import type { Context } from '../../context.ts';
import type { OnMap } from '../entities/on-map.ts';

/** How a flow stands on a day; one without dates takes its agreement's. */
export async function flowStateOn(
  flow: OnMap<'flow'>,
  day: Day | null | undefined,
  context: Context,
): Promise<State> {
  const own = periodOf(flow);
  const agreement = isDated(own)
    ? null
    : await context.entities.one(flow.mapId, flow.agreement, 'agreement');
  const period = agreement === null ? own : periodOf(agreement);
  return stateOn(flow, period, await dayOr(flow.mapId, day, context));
}

export async function agreementStateOn(
  agreement: OnMap<'agreement'>,
  day: Day | null | undefined,
  context: Context,
): Promise<State> {
  const of: Agreement = agreement;
  return stateOn(of, periodOf(of), await dayOr(agreement.mapId, day, context));
}

/** The day asked for, else the day the map is dated. */
async function dayOr(
  mapId: MapId,
  day: Day | null | undefined,
  { entities }: Context,
): Promise<Day> {
  if (typeof day === 'string') return day;
  return (await entities.needed(mapId, mapId as string as Id, 'map')).asAt;
}

function isDated({ first, last }: Period): boolean {
  return first !== undefined || last !== undefined;
}

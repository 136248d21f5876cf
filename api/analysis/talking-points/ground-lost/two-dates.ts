import type { Day } from '../../../../graph-schema/model/day.ts';
import type { Agreement } from '../../../../graph-schema/model/agreement.ts';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { dayBefore } from '../../../../graph-schema/model/day.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import type { Programme } from '../../../../graph-schema/model/programme.ts';
import { byText, listAt } from '../../snapshot/in-order.ts';
import { moneyByAgreement, moneyOnDays, type MoneyOnDays } from '../../snapshot/money-on-a-day.ts';
import type { Network } from '../../snapshot/network.ts';

/** A programme that replaced others: their money on their last day, and its own on the day of the map. */
export interface TwoDates {
  readonly programme: Programme;
  /** Agreements of the programme in force, and those replaced that have ended, with those below them. By id. */
  readonly agreements: readonly Id[];
  readonly ended: readonly Id[];
  readonly firstLastDay: Day;
  readonly lastLastDay: Day;
  readonly before: MoneyOnDays;
  readonly after: MoneyOnDays;
}

const remembered = new WeakMap<Network, readonly TwoDates[]>();

/** All of them, in the order of the ids of their roots. Made once per network. */
export function twoDates(network: Network): readonly TwoDates[] {
  let found = remembered.get(network);
  if (found === undefined) {
    found = allTwoDates(network);
    remembered.set(network, found);
  }
  return found;
}

function allTwoDates(network: Network): readonly TwoDates[] {
  const { agreements, state, time } = network;
  const inForce = agreements.list.filter((_, index) => agreements.inForce[index] === true);
  const replacing = inForce.filter(({ replaces }) => replaces.length > 0);
  if (replacing.length === 0) return [];
  const byAgreement = moneyByAgreement(state);
  const below = new Map<Id, Id[]>();
  for (const { id, under } of agreements.list) {
    if (under !== null) listAt(below, under).push(id);
  }
  const programmeOf = (id: Id) => agreements.programmeOf[agreements.index.get(id) ?? -1] ?? -1;
  const running = new Map<number, Id[]>();
  for (const { id } of inForce) {
    listAt(running, programmeOf(id)).push(id);
  }
  const byProgramme = [...new Set(replacing.map(({ id }) => programmeOf(id)))];
  return byProgramme
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const programme = agreements.programmes[at];
      const own = replacing.filter(({ id }) => programmeOf(id) === at);
      const days = lastDays(network, own, below);
      const inOrder = [...days.values()].sort();
      const [firstLastDay, lastLastDay] = [inOrder[0], inOrder.at(-1)];
      if (programme === undefined || firstLastDay === undefined || lastLastDay === undefined)
        return [];
      const now = running.get(at) ?? [];
      return [
        {
          programme,
          agreements: now,
          ended: [...days.keys()].sort(byText),
          firstLastDay,
          lastLastDay,
          before: moneyOnDays(state, byAgreement, days),
          after: moneyOnDays(state, byAgreement, new Map(now.map((id) => [id, time.asAt]))),
        },
      ];
    });
}

/**
 * The last day of each replaced agreement, and of those below it, that has ended. Where nobody told, it is the day
 * before the one that replaced it begins. One that still runs, or of which neither is told, is left out.
 */
function lastDays(
  { state, time }: Network,
  replacing: readonly Agreement[],
  below: ReadonlyMap<Id, readonly Id[]>,
): ReadonlyMap<Id, Day> {
  const days = new Map<Id, Day>();
  for (const { start, replaces } of replacing) {
    const began = valueOf(start);
    const fallback = began === undefined ? undefined : dayBefore(began);
    const waiting = replaces.map((id) => ({ id, fallback }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const end = valueOf(find(state, 'agreement', next.id)?.end) ?? next.fallback;
      if (days.has(next.id) || end === undefined || end >= time.asAt) continue;
      days.set(next.id, end);
      for (const id of below.get(next.id) ?? []) waiting.push({ id, fallback: end });
    }
  }
  return days;
}

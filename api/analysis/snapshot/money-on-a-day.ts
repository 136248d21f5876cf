import { all, find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { countedAmount } from '../../../graph-schema/model/time.ts';
import { byText, listAt } from './in-order.ts';

/** The payments under some agreements, each on the day that it is asked about. Pence a year. */
export interface MoneyOnDays {
  readonly flows: readonly Id[];
  /** What stays with each actor, money in minus money out, where that is above 0; by id. */
  readonly stays: ReadonlyMap<Id, number>;
  /** Who is paid anything, whether or not it stays. */
  readonly paid: ReadonlySet<Id>;
  /** Payments of which nobody told the amount: with any, no share is worked out. */
  readonly unknown: number;
}

/** All money flows of a map by their agreement, once per question. */
export function moneyByAgreement(state: AllianceMap): ReadonlyMap<Id, readonly Flow[]> {
  const found = new Map<Id, Flow[]>();
  for (const flow of all(state, 'flow')) {
    if (flow.family === 'money' && flow.agreement !== null && flow.to !== null) {
      listAt(found, flow.agreement).push(flow);
    }
  }
  return found;
}

/** What is paid under each agreement on its day, read as hops where it passes through others. */
export function moneyOnDays(
  state: AllianceMap,
  byAgreement: ReadonlyMap<Id, readonly Flow[]>,
  days: ReadonlyMap<Id, Day>,
): MoneyOnDays {
  const kept = new Map<Id, number>();
  const paid = new Set<Id>();
  const flows: Id[] = [];
  let unknown = 0;
  const add = (actor: Id, pence: number) => kept.set(actor, (kept.get(actor) ?? 0) + pence);
  for (const [agreement, day] of days) {
    for (const flow of byAgreement.get(agreement) ?? []) {
      const time = { asAt: day, shows: { is: 'day', day } } as const;
      const { counts, amount } = countedAmount(state, flow, time);
      if (!counts || amount === 0) continue;
      flows.push(flow.id);
      if (amount === undefined) unknown += 1;
      forEachHop(state, flow, (from, to) => {
        add(from, -(amount ?? 0));
        add(to, amount ?? 0);
        paid.add(to);
      });
    }
  }
  const stays = [...kept].filter(([, pence]) => pence > 0).sort(([a], [b]) => byText(a, b));
  return { flows: flows.sort(byText), stays: new Map(stays), paid, unknown };
}

function forEachHop(state: AllianceMap, flow: Flow, visit: (from: Id, to: Id) => void): void {
  const stops = [flow.from, ...flow.via, ...(flow.to === null ? [] : [flow.to])];
  stops.slice(1).forEach((to, at) => {
    const from = stops[at];
    const both = find(state, 'actor', from ?? null) !== undefined && find(state, 'actor', to);
    if (from !== undefined && from !== to && both) visit(from, to);
  });
}

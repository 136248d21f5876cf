import { find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { isTold, valueOf } from '../../../../graph-schema/model/known.ts';
import type { MoneyOnDays } from '../../snapshot/money-on-a-day.ts';
import type { Network } from '../../snapshot/network.ts';

/** What stays of some money, by where the actors are based that keep it. Pence a year. */
export interface LocalPart {
  readonly allPence: number;
  /** With actors based in this place. */
  readonly localPence: number;
  /** With actors of whom nobody told where they are based. */
  readonly notToldPence: number;
  /** Actors based in this place, by id, with what stays with each. */
  readonly local: ReadonlyMap<Id, number>;
}

export function localPart({ state }: Network, { stays }: MoneyOnDays): LocalPart {
  const local = new Map<Id, number>();
  let [allPence, localPence, notToldPence] = [0, 0, 0];
  for (const [id, pence] of stays) {
    const based = find(state, 'actor', id)?.based;
    allPence += pence;
    if (!isTold(based)) notToldPence += pence;
    if (valueOf(based) !== 'in-this-place') continue;
    localPence += pence;
    local.set(id, pence);
  }
  return { allPence, localPence, notToldPence, local };
}

/**
 * Whether the local share has come down to a part of what it was, whatever those are who did not tell where they are
 * based: none of them counts as local before, all of them do after. False where either sum is 0.
 */
export function hasLost(before: LocalPart, after: LocalPart, leftPercent: number): boolean {
  if (before.allPence <= 0 || after.allPence <= 0 || before.localPence <= 0) return false;
  const was = before.localPence / before.allPence;
  const is = (after.localPence + after.notToldPence) / after.allPence;
  return is <= (was * leftPercent) / 100 + ROUNDING;
}

const ROUNDING = 1e-12;

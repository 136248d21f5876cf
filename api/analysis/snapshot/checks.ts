import { all } from '../../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../graph-schema/model/known.ts';
import type { Check, CheckAnswer } from '../../../graph-schema/model/view.ts';
import { byId, byText, inOrderOfId, listAt } from './in-order.ts';
import type { Network } from './network.ts';

export interface CheckOnMap {
  readonly check: Check;
  readonly answers: readonly CheckAnswer[];
}

/**
 * The latest check of each agreement up to the day the map is dated, in the order of their ids. One without a date
 * comes before all that have one; of several on a day the last id counts.
 */
export function latestChecks(network: Network): readonly CheckOnMap[] {
  const { asAt } = network.time;
  const latest = new Map<Id, Check>();
  for (const check of [...all(network.state, 'check')].sort(byDateThenId)) {
    if (dateOf(check) <= asAt) latest.set(check.agreement, check);
  }
  const answers = new Map<Id, CheckAnswer[]>();
  for (const answer of inOrderOfId(all(network.state, 'checkAnswer'))) {
    listAt(answers, answer.check).push(answer);
  }
  return [...latest.values()]
    .sort(byId)
    .map((check) => ({ check, answers: answers.get(check.id) ?? [] }));
}

export function byDateThenId(a: Check, b: Check): number {
  return byText(dateOf(a), dateOf(b)) || byId(a, b);
}

/** Empty where nobody told us, which comes before every day. */
function dateOf({ date }: Check): Day {
  return valueOf(date) ?? '';
}

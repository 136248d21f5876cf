import type { Flow } from '../../../graph-schema/model/flow.ts';
import { valueOf } from '../../../graph-schema/model/known.ts';
import { carriesSomething } from './yearly.ts';

/** Help for which nothing is asked, on what is told: not at cost, not in exchange. */
export function isGiven(flow: Flow): boolean {
  const exchange = valueOf(flow.exchange);
  return carriesSomething(flow) && (exchange === undefined || exchange === 'free');
}

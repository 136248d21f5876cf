import type { HeldBy } from '../measures/unlinked-pairs.ts';
import type { Held } from './interests.ts';
import type { Network } from './network.ts';

const HOLDING = {
  'cares-about': 'shares',
  'leads-on': 'shares',
  offers: 'offers',
  needs: 'needs',
} as const;

/** How an interest is held, as measures match it. */
export function asHolding({ actor, interest, link }: Held): HeldBy {
  const as = link.link === 'decided-against' ? undefined : HOLDING[link.link];
  if (as === undefined) throw new Error('The network holds no interest that was decided against');
  return { actor, interest, as };
}

export function holdingsOf(network: Network): readonly HeldBy[] {
  return network.interests.held.map(asHolding);
}

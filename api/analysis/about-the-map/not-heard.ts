import { all } from '../../../graph-schema/model/alliance-map.ts';
import { numberOf, valueOf } from '../../../graph-schema/model/known.ts';
import type { Check } from '../../../graph-schema/model/view.ts';
import { byText } from '../snapshot/in-order.ts';
import type { Network } from '../snapshot/network.ts';

/** So many of so many have not told us anything. Counts only: who did not answer is never said. */
export interface NotHeard {
  readonly silent: number;
  readonly of: number;
  /** Who they are, for many: "partners", "communities". */
  readonly who: string;
}

/** Communities that no source is said by. */
export function communitiesNotHeard(network: Network): NotHeard {
  const communities = network.actors.filter(({ type }) => type === 'community');
  const silent = communities.filter(({ id }) => !network.sources.saidBy.has(id));
  return { silent: silent.length, of: communities.length, who: 'communities' };
}

/** By side of the latest check: asked less replied. A side of which it is not known how many were asked is left out. */
export function sidesNotHeard(network: Network): readonly NotHeard[] {
  const check = latest(all(network.state, 'check'));
  if (check === undefined) return [];
  const sides = new Map<string, { readonly asked: number; readonly replied: number }>();
  for (const answer of all(network.state, 'checkAnswer')) {
    if (answer.check !== check.id) continue;
    const asked = numberOf(answer.asked);
    const replied = numberOf(answer.replied);
    if (asked === undefined || replied === undefined) continue;
    const before = sides.get(answer.side);
    // Whoever answered one statement has told something.
    if (before === undefined || replied > before.replied)
      sides.set(answer.side, { asked, replied });
  }
  return [...sides]
    .sort(([a], [b]) => byText(a, b))
    .map(([who, { asked, replied }]) => ({ silent: Math.max(0, asked - replied), of: asked, who }));
}

function latest(checks: readonly Check[]): Check | undefined {
  return [...checks].sort(
    (a, b) => byText(valueOf(b.date) ?? '', valueOf(a.date) ?? '') || byText(a.id, b.id),
  )[0];
}

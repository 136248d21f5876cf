import { all, find, type AllianceMap } from './alliance-map.ts';
import type { Agreement } from './agreement.ts';
import type { Id } from './ids.ts';

/** A root agreement and everything below it through `under`. */
export interface Programme {
  readonly root: Agreement;
  /** The root first, then those under it, in the order in which they came. */
  readonly agreements: readonly Agreement[];
  readonly name: string;
}

/** The agreement at the top of the chain. Loops, which the rules refuse, stop where they close. */
export function rootOf(state: AllianceMap, agreement: Agreement): Agreement {
  const seen = new Set<Id>();
  let current = agreement;
  for (;;) {
    const above = find(state, 'agreement', current.under);
    if (above === undefined || seen.has(above.id)) return current;
    seen.add(current.id);
    current = above;
  }
}

/** All programmes, each root once, in the order in which the roots came. */
export function programmes(state: AllianceMap): readonly Programme[] {
  const byRoot = new Map<Id, Agreement[]>();
  for (const agreement of all(state, 'agreement')) {
    const root = rootOf(state, agreement);
    const members = byRoot.get(root.id);
    if (members === undefined)
      byRoot.set(root.id, root.id === agreement.id ? [agreement] : [root, agreement]);
    else if (root.id !== agreement.id) members.push(agreement);
  }
  return [...byRoot.values()].flatMap((agreements) => {
    const [root] = agreements;
    if (root === undefined) return [];
    return [{ root, agreements, name: root.programmeName === '' ? root.name : root.programmeName }];
  });
}

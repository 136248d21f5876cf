import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { found } from './small-map.ts';

/** Ids of all findings of a map that a change ends, and of those that it brings, in the order of the ids. */
export function idsGoneAndCome(before: AllianceMap, after: AllianceMap) {
  const [old, now] = [before, after].map((state) =>
    found(state)
      .findings.map(({ id }) => id)
      .sort(),
  );
  return {
    gone: old!.filter((id) => !now!.includes(id)),
    come: now!.filter((id) => !old!.includes(id)),
  };
}

import { at, type Lists } from './arcs.ts';
import type { EndPairs } from './end-pairs.ts';
import { mostTies } from './most-ties.ts';
import type { Parts } from './parts.ts';
import { columnOf, emptyColumn, gainsOver, SAME, withMember, type Gains } from './tie-gains.ts';

/** The best sets of nodes that one new connector could join; see `connector-places.ts` for the formula. */
export interface Places {
  /** All equal best sets found, each in ascending order, in the order of their members; at most 20. */
  readonly sets: readonly (readonly number[])[];
  /** How many equal best sets were found in all. */
  readonly equal: number;
  /** What efficiency gains. */
  readonly gain: number;
  /** How many of the pairs looked at come nearer. */
  readonly nearer: number;
  readonly pairs: number;
  readonly exact: boolean;
  readonly tried: number;
}

export interface Search {
  readonly lists: Lists;
  readonly parts: Parts;
  readonly group: ArrayLike<number>;
  readonly pairs: EndPairs;
  /** In ascending order. */
  readonly candidates: readonly number[];
  readonly tiesEach: number;
  readonly budget: number;
}

const MOST_LISTED = 20;
const MOST_SWAP_ROUNDS = 5;

export function bestSet(search: Search): Places {
  const { candidates, tiesEach, pairs, budget } = search;
  const looks = pairs.nearness.length;
  if (pairs.all && choose(candidates.length, tiesEach) * looks <= budget) {
    const gains = gainsOver(search, candidates);
    return placesOf(tryAll(gains, candidates.length, tiesEach), gains, candidates, true);
  }
  // Pairs of candidates are tried first: so many that they take half the budget.
  const most = Math.max(tiesEach, Math.floor(Math.sqrt(budget / looks)));
  const few = mostTies(search, most);
  const gains = gainsOver(search, few);
  return placesOf(buildUp(gains, few.length, tiesEach), gains, few, false);
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i += 1) ways = (ways * (n - i)) / (i + 1);
  return ways;
}

interface Best {
  readonly sets: readonly (readonly number[])[];
  readonly equal: number;
}

/** Keeps the best of what it is shown. */
function keeper(): { readonly show: (set: readonly number[], gain: number) => void } & {
  readonly best: () => Best & { readonly gain: number };
} {
  let [most, equal] = [Number.NEGATIVE_INFINITY, 0];
  let sets: (readonly number[])[] = [];
  return {
    show(set, gain) {
      if (gain < most - SAME) return;
      if (gain > most + SAME) [most, equal, sets] = [gain, 0, []];
      equal += 1;
      if (sets.length < MOST_LISTED) sets.push([...set]);
    },
    best: () => ({ sets, equal, gain: most }),
  };
}

/** Every set, in the order of its members, each nearest column made from that of its first members. */
function tryAll(gains: Gains, candidates: number, size: number): Best {
  const kept = keeper();
  const set: number[] = [];
  const columns = [emptyColumn(gains)];
  for (let next = 0; ;) {
    if (next > candidates - (size - set.length)) {
      const last = set.pop();
      if (last === undefined) return kept.best();
      columns.pop();
      next = last + 1;
      continue;
    }
    const column = withMember(columns.at(-1) ?? emptyColumn(gains), gains, next);
    if (set.length + 1 === size) {
      kept.show([...set, next], gains.of(column));
      next += 1;
      continue;
    }
    set.push(next);
    columns.push(column);
    next += 1;
  }
}

/** The best two, then the best next one and so on; then one member after the other is changed for a better one. */
function buildUp(gains: Gains, candidates: number, size: number): Best {
  let set = tryAll(gains, candidates, Math.min(size, 2)).sets[0] ?? [];
  while (set.length < size) {
    const kept = keeper();
    const column = columnOf(gains, set);
    for (let next = 0; next < candidates; next += 1) {
      if (set.includes(next)) continue;
      kept.show([...set, next], gains.of(withMember(column, gains, next)));
    }
    set = kept.best().sets[0] ?? set;
  }
  for (let round = 0; round < MOST_SWAP_ROUNDS; round += 1) {
    const kept = keeper();
    kept.show(ascending(set), gains.of(columnOf(gains, set)));
    for (const leaving of set) {
      const rest = set.filter((member) => member !== leaving);
      const column = columnOf(gains, rest);
      for (let next = 0; next < candidates; next += 1) {
        if (set.includes(next)) continue;
        kept.show(ascending([...rest, next]), gains.of(withMember(column, gains, next)));
      }
    }
    const best = kept.best();
    const [first = set] = best.sets;
    if (round === MOST_SWAP_ROUNDS - 1 || first.every((member) => set.includes(member))) {
      return best;
    }
    set = first;
  }
  return { sets: [ascending(set)], equal: 1 };
}

function ascending(set: readonly number[]): readonly number[] {
  return [...set].sort((a, b) => a - b);
}

function placesOf(best: Best, gains: Gains, candidates: readonly number[], exact: boolean): Places {
  const column = columnOf(gains, best.sets[0] ?? []);
  const sets = best.sets.map((set) => set.map((member) => at(candidates, member)));
  return {
    sets: sets.sort((x, y) => x.map((node, k) => node - at(y, k)).find((by) => by !== 0) ?? 0),
    equal: best.equal,
    gain: gains.of(column) / gains.pairs,
    nearer: gains.nearerWith(column),
    pairs: gains.pairs,
    exact,
    tried: candidates.length,
  };
}

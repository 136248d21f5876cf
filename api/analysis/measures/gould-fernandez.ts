import { at } from './arcs.ts';
import { dealtAnew } from './permute.ts';
import type { Random } from './random.ts';
import { simpleJoined, simpleOut, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Gould and Fernandez's five brokerage roles. v brokers (a, b) if a → v, v → b, and not a → b, for a ≠ b.
 * By the groups of a, v, b: AAA coordinator, ABA itinerant (consultant), AAB representative, ABB gatekeeper,
 * ABC liaison. Each pair counts 1 (`pairs`), the smaller weight of the two ties (`smaller`), or 1 / (number of
 * brokers of the pair) (`shared`, the partial version).
 * Parallel arcs are one tie of summed weight; self-loops are left out. `bothWays` takes every tie in both directions:
 * every pair then counts twice, and gatekeeper equals representative.
 * Nodes of unfilled sector (group below 0) are left out with their ties, not made a group. Undefined (NaN) for them;
 * a node of known group that brokers nobody has 0. No nodes give empty columns.
 * Cost: O(Σ in(v) · out(v)). Source: Gould & Fernandez 1989, Sociological Methodology 19:89.
 */
export const ROLES = [
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison',
] as const;

export type Role = (typeof ROLES)[number];

/** One value per node and role. */
export type RoleColumns = Readonly<Record<Role, Float64Array>>;

export interface RoleOptions {
  readonly direction: 'asGiven' | 'bothWays';
  readonly counting: 'pairs' | 'smaller' | 'shared';
}

export function brokerageRoles(
  arcs: TieArcs,
  groups: ArrayLike<number>,
  options: RoleOptions,
): RoleColumns {
  return rolesOver(tiesBetweenFilled(arcs, groups, options.direction), groups, options.counting);
}

export interface RolesAgainstChance {
  readonly observed: RoleColumns;
  /** Over the rounds. */
  readonly mean: RoleColumns;
  /** Sample standard deviation over the rounds. */
  readonly deviation: RoleColumns;
  /** (observed − mean) / deviation; NaN where every round gave the same. */
  readonly z: RoleColumns;
}

const ALL_THE_SAME = 1e-9;

/** The roles beside those under groups dealt out anew `rounds` times (at least 2): counts grow with ties alone. */
export function rolesAgainstChance(
  arcs: TieArcs,
  groups: ArrayLike<number>,
  options: RoleOptions & { readonly random: Random; readonly rounds: number },
): RolesAgainstChance {
  const ties = tiesBetweenFilled(arcs, groups, options.direction);
  const observed = rolesOver(ties, groups, options.counting);
  const sums = columns(arcs.nodes);
  const squares = columns(arcs.nodes);
  for (let round = 0; round < options.rounds; round += 1) {
    const drawn = rolesOver(ties, dealtAnew(groups, options.random), options.counting);
    for (const role of ROLES) {
      drawn[role].forEach((value, node) => {
        // Distances from what was observed, so that the squares keep their digits.
        const apart = value - at(observed[role], node);
        sums[role][node] = at(sums[role], node) + apart;
        squares[role][node] = at(squares[role], node) + apart * apart;
      });
    }
  }
  return { observed, ...summary(observed, sums, squares, options.rounds) };
}

function summary(
  observed: RoleColumns,
  sums: RoleColumns,
  squares: RoleColumns,
  rounds: number,
): Omit<RolesAgainstChance, 'observed'> {
  const nodes = observed.liaison.length;
  const [mean, deviation, z] = [columns(nodes), columns(nodes), columns(nodes)];
  for (const role of ROLES) {
    for (let node = 0; node < nodes; node += 1) {
      const apart = at(sums[role], node) / rounds;
      const spread = at(squares[role], node) / rounds - apart * apart;
      const sd = Math.sqrt(Math.max(0, spread) * (rounds / (rounds - 1)));
      mean[role][node] = at(observed[role], node) + apart;
      deviation[role][node] = sd;
      z[role][node] = sd > ALL_THE_SAME * Math.max(1, Math.abs(apart)) ? -apart / sd : Number.NaN;
    }
  }
  return { mean, deviation, z };
}

function tiesBetweenFilled(
  arcs: TieArcs,
  groups: ArrayLike<number>,
  direction: RoleOptions['direction'],
): SimpleLists {
  const filled = (end: number) => (end >= 0 && at(groups, end) >= 0 ? end : -1);
  const kept = {
    ...arcs,
    from: Int32Array.from(arcs.from, filled),
    to: Int32Array.from(arcs.to, filled),
  };
  return direction === 'bothWays' ? simpleJoined(kept) : simpleOut(kept);
}

function rolesOver(
  ties: SimpleLists,
  groups: ArrayLike<number>,
  counting: RoleOptions['counting'],
): RoleColumns {
  const nodes = ties.start.length - 1;
  const found = columns(nodes);
  for (let node = 0; node < nodes; node += 1) {
    if (at(groups, node) < 0) for (const role of ROLES) found[role][node] = Number.NaN;
  }
  const brokers = new Int32Array(nodes);
  for (const walk of walksBySource(ties)) {
    if (counting === 'shared') {
      walk((_v, b) => {
        brokers[b] = 0;
      });
      walk((_v, b) => {
        brokers[b] = at(brokers, b) + 1;
      });
    }
    walk((v, b, smaller, a) => {
      const value =
        counting === 'pairs' ? 1 : counting === 'smaller' ? smaller : 1 / at(brokers, b);
      const column = found[roleOf(at(groups, a), at(groups, v), at(groups, b))];
      column[v] = at(column, v) + value;
    });
  }
  return found;
}

type Visit = (v: number, b: number, smaller: number, a: number) => void;

/** For each node a, a way to visit all open walks a → v → b that start at it. */
function* walksBySource({ start, head, weight }: SimpleLists): Generator<(visit: Visit) => void> {
  const tied = new Int32Array(start.length - 1).fill(-1);
  for (let a = 0; a < tied.length; a += 1) {
    const [first, end] = [at(start, a), at(start, a + 1)];
    if (first === end) continue;
    for (let k = first; k < end; k += 1) tied[at(head, k)] = a;
    tied[a] = a;
    yield (visit) => {
      for (let k = first; k < end; k += 1) {
        const v = at(head, k);
        for (let next = at(start, v); next < at(start, v + 1); next += 1) {
          const b = at(head, next);
          if (at(tied, b) !== a) visit(v, b, Math.min(at(weight, k), at(weight, next)), a);
        }
      }
    };
  }
}

function roleOf(a: number, v: number, b: number): Role {
  if (a === v) return v === b ? 'coordinator' : 'representative';
  if (v === b) return 'gatekeeper';
  return a === b ? 'itinerant' : 'liaison';
}

function columns(nodes: number): Record<Role, Float64Array> {
  return {
    coordinator: new Float64Array(nodes),
    itinerant: new Float64Array(nodes),
    representative: new Float64Array(nodes),
    gatekeeper: new Float64Array(nodes),
    liaison: new Float64Array(nodes),
  };
}

import { at } from './arcs.ts';
import { simpleJoined, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * Bonacich power: c = α (I − βA)⁻¹ A 1, scaled so that Σ c² = n. With β > 0 well-tied contacts help; with β < 0
 * contacts who have few others do (bargaining). |β| must be below 1/λ, λ the largest eigenvalue of A.
 * A is each joined pair in both directions: 1, or with weights their sum. Parallel arcs are one tie; self-loops, none
 * and unknown are left out. Sign and size of β decide the answer: show only the pair at ±0.5/λ.
 * A node without ties has 0, which the formula gives. Undefined (NaN) for all without any tie.
 * Cost: O(m) a step; conjugate gradients, since I − βA is positive definite within the bound.
 * Source: Bonacich 1987, AJS 92:1170.
 */
export function bonacichPower(arcs: TieArcs, beta: number): Float64Array {
  const ties = simpleJoined(arcs);
  if (!(Math.abs(beta) * largestEigenvalueOf(ties) < 1)) {
    throw new RangeError(`Beta ${beta} is not within one over the largest eigenvalue`);
  }
  return powerAt(ties, beta);
}

export interface BonacichPair {
  readonly beta: number;
  readonly friendsHelp: Float64Array;
  readonly dependantsHelp: Float64Array;
}

/** Both signs of β = 0.5/λ, which differ where the choice matters. Null without any tie. */
export function bonacichPair(arcs: TieArcs): BonacichPair | null {
  const ties = simpleJoined(arcs);
  const eigenvalue = largestEigenvalueOf(ties);
  if (eigenvalue === 0) return null;
  const beta = 0.5 / eigenvalue;
  return { beta, friendsHelp: powerAt(ties, beta), dependantsHelp: powerAt(ties, -beta) };
}

/** Largest eigenvalue of the joined pairs, by powers of A², which has no eigenvalue of the other sign. 0 without ties. */
export function largestEigenvalue(arcs: TieArcs): number {
  return largestEigenvalueOf(simpleJoined(arcs));
}

const STILL = 1e-15;
const MOST_STEPS = 10_000;

function largestEigenvalueOf(ties: SimpleLists): number {
  const nodes = ties.start.length - 1;
  let vector = new Float64Array(nodes).fill(1);
  let found = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const once = times(ties, vector);
    const reached = Math.sqrt(dot(once, once) / dot(vector, vector));
    if (!(reached > 0)) return 0;
    if (Math.abs(reached - found) <= STILL * reached) return reached;
    found = reached;
    const twice = times(ties, once);
    const size = Math.sqrt(dot(twice, twice));
    vector = twice.map((value) => value / size);
  }
  return found;
}

function powerAt(ties: SimpleLists, beta: number): Float64Array {
  const nodes = ties.start.length - 1;
  const wanted = times(ties, new Float64Array(nodes).fill(1));
  const solution = solved(ties, beta, wanted);
  const scale = Math.sqrt(nodes / dot(solution, solution));
  return solution.map((value) => value * scale);
}

/** Solves (I − βA) x = b by conjugate gradients, from x = b. */
function solved(ties: SimpleLists, beta: number, wanted: Float64Array): Float64Array {
  const applied = (x: Float64Array) => {
    const by = times(ties, x);
    return x.map((value, node) => value - beta * at(by, node));
  };
  const x = wanted.slice();
  const residual = applied(x).map((value, node) => at(wanted, node) - value);
  let direction = residual.slice();
  let left = dot(residual, residual);
  const enough = 1e-32 * dot(wanted, wanted);
  for (let step = 0; step < MOST_STEPS && left > enough; step += 1) {
    const image = applied(direction);
    const length = left / dot(direction, image);
    for (let node = 0; node < x.length; node += 1) {
      x[node] = at(x, node) + length * at(direction, node);
      residual[node] = at(residual, node) - length * at(image, node);
    }
    const now = dot(residual, residual);
    const turn = now / left;
    direction = direction.map((value, node) => at(residual, node) + turn * value);
    left = now;
  }
  return x;
}

function times({ start, head, weight }: SimpleLists, vector: Float64Array): Float64Array {
  return vector.map((_, node) => {
    let sum = 0;
    for (let k = at(start, node); k < at(start, node + 1); k += 1) {
      sum += at(weight, k) * at(vector, at(head, k));
    }
    return sum;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let node = 0; node < one.length; node += 1) sum += at(one, node) * at(other, node);
  return sum;
}

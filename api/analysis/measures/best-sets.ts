import { at } from './arcs.ts';

/**
 * The sets of k numbers 0 … n - 1 with the highest score. Tries every set where that takes at most `mostSteps`;
 * otherwise adds the best one after the other and then swaps a member for another as long as that is better. Sets and
 * their members ascend; scores within one part in 10^12 tie. Deterministic: the smaller number wins.
 */
export interface BestSets {
  readonly value: number;
  /** All that tie; the one found where not every set was tried. */
  readonly sets: readonly (readonly number[])[];
  /** Whether every set was tried. */
  readonly exact: boolean;
}

type Score = (members: readonly number[]) => number;

const MOST_STEPS = 100_000_000;
const TIE = 1e-12;

export function bestSets(
  nodes: number,
  size: number,
  score: Score,
  stepsPerSet: number,
  mostSteps = MOST_STEPS,
): BestSets {
  if (setCount(nodes, size) * stepsPerSet <= mostSteps) return everySet(nodes, size, score);
  return swapped(nodes, greedy(nodes, size, score), score);
}

function setCount(nodes: number, size: number): number {
  let count = 1;
  for (let chosen = 0; chosen < size; chosen += 1) count *= (nodes - chosen) / (chosen + 1);
  return count;
}

function everySet(nodes: number, size: number, score: Score): BestSets {
  const members = Array.from({ length: size }, (_, place) => place);
  let value = Number.NEGATIVE_INFINITY;
  let sets: (readonly number[])[] = [];
  for (;;) {
    const found = score(members);
    if (isBetter(found, value)) {
      value = found;
      sets = [[...members]];
    } else if (!isBetter(value, found)) sets.push([...members]);
    let place = size - 1;
    while (place >= 0 && at(members, place) === nodes - size + place) place -= 1;
    if (place < 0) return { value, sets, exact: true };
    members[place] = at(members, place) + 1;
    for (let next = place + 1; next < size; next += 1) members[next] = at(members, next - 1) + 1;
  }
}

function greedy(nodes: number, size: number, score: Score): readonly number[] {
  let members: readonly number[] = [];
  while (members.length < size) members = bestWith(nodes, members, score).members;
  return members;
}

function bestWith(nodes: number, members: readonly number[], score: Score) {
  let best = { value: Number.NEGATIVE_INFINITY, members };
  for (let node = 0; node < nodes; node += 1) {
    if (members.includes(node)) continue;
    const more = [...members, node].sort((a, b) => a - b);
    const value = score(more);
    if (isBetter(value, best.value)) best = { value, members: more };
  }
  return best;
}

function swapped(nodes: number, first: readonly number[], score: Score): BestSets {
  let best = { value: score(first), members: first };
  for (let again = true; again;) {
    again = false;
    for (const leaving of best.members) {
      const rest = best.members.filter((member) => member !== leaving);
      const other = bestWith(nodes, rest, score);
      if (!isBetter(other.value, best.value)) continue;
      best = other;
      again = true;
      break;
    }
  }
  return { value: best.value, sets: [best.members], exact: false };
}

function isBetter(one: number, other: number): boolean {
  // Anything beats nothing found yet, whose tolerance would be infinite.
  if (other === Number.NEGATIVE_INFINITY) return one > other;
  return one > other + TIE * Math.max(1, Math.abs(other));
}

import { at } from './arcs.ts';
import { simpleJoined, type SimpleLists, type TieArcs } from './simple-lists.ts';

/**
 * What the common contacts of two nodes say about a tie between them.
 * Formula: over common contacts z with k_z contacts: how many there are; Adamic-Adar Σ 1/ln k_z; resource allocation
 * Σ 1/k_z; Jaccard: common over all contacts of either (the two themselves count where they are tied).
 * Direction and weights play no part, but a weight of none or unknown is no tie; parallel arcs are one tie; self-loops
 * are left out. A common contact of two different nodes has at least two contacts, so ln k_z is above 0.
 * Without common contacts the first three are 0; Jaccard is undefined (null) if neither has a contact, and everything
 * for a node with itself (a RangeError). By themselves they close triangles: the opposite of bridging.
 * Source: Adamic & Adar 2003; Liben-Nowell & Kleinberg 2007; Zhou, Lü & Zhang 2009 (resource allocation).
 */
export interface LinkScore {
  readonly commonContacts: readonly number[];
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
  readonly jaccard: number | null;
}

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly commonContacts: number;
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
  readonly jaccard: number;
}

export function linkScore(arcs: TieArcs): (a: number, b: number) => LinkScore {
  const ties = simpleJoined(arcs);
  return (a, b) => {
    if (a === b) throw new RangeError(`${a} is one node, not a pair`);
    const common = commonOf(ties, a, b);
    const either = contactsOf(ties, a) + contactsOf(ties, b) - common.length;
    return {
      commonContacts: common,
      adamicAdar: common.reduce((sum, z) => sum + 1 / Math.log(contactsOf(ties, z)), 0),
      resourceAllocation: common.reduce((sum, z) => sum + 1 / contactsOf(ties, z), 0),
      jaccard: either > 0 ? common.length / either : null,
    };
  };
}

/** All pairs without a tie but with a common contact, a < b, ordered by a, then b. O(Σ k_z²). */
export function scoredPairs(arcs: TieArcs): readonly ScoredPair[] {
  const ties = simpleJoined(arcs);
  const found: ScoredPair[] = [];
  const tied = new Int32Array(arcs.nodes).fill(-1);
  const count = new Int32Array(arcs.nodes);
  const logs = new Float64Array(arcs.nodes);
  const parts = new Float64Array(arcs.nodes);
  for (let a = 0; a < arcs.nodes; a += 1) {
    const near: number[] = [];
    eachContact(ties, a, (z) => {
      tied[z] = a;
    });
    eachContact(ties, a, (z) => {
      eachContact(ties, z, (b) => {
        if (b <= a || at(tied, b) === a) return;
        if (at(count, b) === 0) near.push(b);
        count[b] = at(count, b) + 1;
        logs[b] = at(logs, b) + 1 / Math.log(contactsOf(ties, z));
        parts[b] = at(parts, b) + 1 / contactsOf(ties, z);
      });
    });
    for (const b of near.sort((x, y) => x - y)) {
      found.push({
        a,
        b,
        commonContacts: at(count, b),
        adamicAdar: at(logs, b),
        resourceAllocation: at(parts, b),
        jaccard: at(count, b) / (contactsOf(ties, a) + contactsOf(ties, b) - at(count, b)),
      });
      count[b] = 0;
      logs[b] = 0;
      parts[b] = 0;
    }
  }
  return found;
}

function contactsOf({ start }: SimpleLists, node: number): number {
  return at(start, node + 1) - at(start, node);
}

function eachContact(
  { start, head }: SimpleLists,
  node: number,
  visit: (to: number) => void,
): void {
  for (let k = at(start, node); k < at(start, node + 1); k += 1) visit(at(head, k));
}

/** In ascending order, as the rows are. */
function commonOf({ start, head }: SimpleLists, a: number, b: number): readonly number[] {
  const common: number[] = [];
  let one = at(start, a);
  let other = at(start, b);
  while (one < at(start, a + 1) && other < at(start, b + 1)) {
    const apart = at(head, one) - at(head, other);
    if (apart === 0) common.push(at(head, one));
    if (apart <= 0) one += 1;
    if (apart >= 0) other += 1;
  }
  return common;
}

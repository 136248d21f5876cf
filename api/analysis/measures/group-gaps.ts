import { at, type Arcs } from './arcs.ts';
import type { Random } from './random.ts';
import { simpleJoined, strengths, type SimpleLists } from './simple-lists.ts';

/**
 * Gaps between groups that share interests: where fewer links join two groups than their links would lead to expect.
 * gap(A, B) = sim(A, B) · max(0, 1 - observed / expected), expected = K_A · K_B / 2m (configuration model; K_A = the
 * links of A's members, m = all links), sim = Jaccard index of the topics that members hold.
 * Simple view: parallel arcs count once, self-loops not. Groups that share a member are not compared.
 * Undefined (null): similarity where neither group holds a topic; expected and gap where there is no link at all;
 * the gap where a group has no link, since then none is expected.
 * Groups found from links themselves are defined by missing links: use declared ones (sectors, places).
 * Source: Newman & Girvan 2004, PRE 69:026113 (configuration model); Lou & Tang 2013 (structural holes between groups).
 */
export interface GroupGap {
  /** Places in the list of groups, the lower first. */
  readonly one: number;
  readonly other: number;
  readonly observed: number;
  readonly expected: number | null;
  readonly similarity: number | null;
  readonly gap: number | null;
  /** Topics that members of both hold, ascending. */
  readonly shared: readonly number[];
}

export interface Grouped {
  readonly groups: readonly (readonly number[])[];
  /** Numbers of the topics that a node holds. */
  readonly topicsOf: (node: number) => readonly number[];
}

export function groupGaps(arcs: Arcs, { groups, topicsOf }: Grouped): readonly GroupGap[] {
  const lists = simpleJoined(arcs);
  const ties = strengths(lists);
  const total = lists.head.length;
  const of = groupsByNode(arcs.nodes, groups);
  const links = linksBetween(lists, of, groups.length);
  const overlap = new Set<number>();
  for (const own of of) {
    for (const one of own) for (const other of own) overlap.add(one * groups.length + other);
  }
  const topics = groups.map((members) => new Set(members.flatMap(topicsOf)));
  const strength = groups.map((members) =>
    [...new Set(members)].reduce((sum, node) => sum + at(ties, node), 0),
  );
  const gaps: GroupGap[] = [];
  groups.forEach((_, one) => {
    for (let other = one + 1; other < groups.length; other += 1) {
      if (overlap.has(one * groups.length + other)) continue;
      const mine = topics[one] ?? new Set<number>();
      const theirs = topics[other] ?? new Set<number>();
      const shared = [...mine].filter((topic) => theirs.has(topic)).sort((a, b) => a - b);
      const either = mine.size + theirs.size - shared.length;
      const observed = links.get(one * groups.length + other) ?? 0;
      const expected = total === 0 ? null : (at(strength, one) * at(strength, other)) / total;
      const similarity = either === 0 ? null : shared.length / either;
      const gap =
        similarity === null || expected === null || expected === 0
          ? null
          : similarity * Math.max(0, 1 - observed / expected);
      gaps.push({ one, other, observed, expected, similarity, gap, shared });
    }
  });
  return gaps;
}

function groupsByNode(
  nodes: number,
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const of = Array.from({ length: nodes }, (): number[] => []);
  groups.forEach((members, group) => {
    for (const node of new Set(members)) of[node]?.push(group);
  });
  return of;
}

/** Links between each two groups, by one · groups + other. */
function linksBetween(
  { start, head }: SimpleLists,
  of: readonly (readonly number[])[],
  groups: number,
): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  of.forEach((own, node) => {
    for (let place = at(start, node); place < at(start, node + 1); place += 1) {
      for (const other of of[at(head, place)] ?? []) {
        for (const one of own) {
          if (one >= other) continue;
          const key = one * groups + other;
          links.set(key, (links.get(key) ?? 0) + 1);
        }
      }
    }
  });
  return links;
}

/**
 * How often two groups of these sizes would have as few links or fewer, were the members of all groups dealt out anew
 * among all nodes: p = (1 + draws with at most so many links) / (1 + draws), so never 0.
 * Source: Good 2005 (permutation tests); Phipson & Smyth 2010 (the added one).
 */
export function chanceOfAsFew(
  arcs: Arcs,
  [one, other]: readonly [readonly number[], readonly number[]],
  { draws, random }: { readonly draws: number; readonly random: Random },
): number {
  const lists = simpleJoined(arcs);
  const nodes = Int32Array.from({ length: arcs.nodes }, (_, node) => node);
  const mark = new Int32Array(arcs.nodes);
  const observed = linksAcross(lists, one, other, mark, -1);
  let asFew = 1;
  for (let draw = 1; draw <= draws; draw += 1) {
    dealFirst(nodes, one.length + other.length, random);
    const [mine, theirs] = [
      nodes.subarray(0, one.length),
      nodes.subarray(one.length, one.length + other.length),
    ];
    if (linksAcross(lists, mine, theirs, mark, draw) <= observed) asFew += 1;
  }
  return asFew / (1 + draws);
}

/** The first so many of a deck dealt anew; the others lie in any order (Fisher & Yates, stopped early). */
function dealFirst(deck: Int32Array, count: number, random: Random): void {
  for (let place = 0; place < count; place += 1) {
    const from = place + Math.floor(random() * (deck.length - place));
    const card = at(deck, from);
    deck[from] = at(deck, place);
    deck[place] = card;
  }
}

function linksAcross(
  { start, head }: SimpleLists,
  one: Iterable<number>,
  other: Iterable<number>,
  mark: Int32Array,
  stamp: number,
): number {
  for (const node of other) mark[node] = stamp;
  let links = 0;
  for (const node of one) {
    for (let place = at(start, node); place < at(start, node + 1); place += 1) {
      if (at(mark, at(head, place)) === stamp) links += 1;
    }
  }
  return links;
}

import type { Arcs } from '../../../../api/analysis/measures/arcs.ts';

/** Networks with known values, numbered from 0, as network analysis has used them for decades. */
export function undirected(nodes: number, edges: readonly (readonly [number, number])[]): Arcs {
  return { nodes, from: edges.map(([a]) => a), to: edges.map(([, b]) => b) };
}

function fromLists(lists: Readonly<Record<number, readonly number[]>>): [number, number][] {
  return Object.entries(lists).flatMap(([from, tos]) =>
    tos.map((to): [number, number] => [Number(from), to]),
  );
}

/** Krackhardt's kite. */
export const KITE = undirected(
  10,
  fromLists({
    0: [1, 2, 3, 5],
    1: [3, 4, 6],
    2: [3, 5],
    3: [4, 5, 6],
    4: [6],
    5: [6, 7],
    6: [7],
    7: [8],
    8: [9],
  }),
);

/** Zachary's karate club. */
export const KARATE = undirected(
  34,
  fromLists({
    0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
    1: [2, 3, 7, 13, 17, 19, 21, 30],
    2: [3, 7, 8, 9, 13, 27, 28, 32],
    3: [7, 12, 13],
    4: [6, 10],
    5: [6, 10, 16],
    6: [16],
    8: [30, 32, 33],
    9: [33],
    13: [33],
    14: [32, 33],
    15: [32, 33],
    18: [32, 33],
    19: [33],
    20: [32, 33],
    22: [32, 33],
    23: [25, 27, 29, 32, 33],
    24: [25, 27, 31],
    25: [31],
    26: [29, 33],
    27: [33],
    28: [31, 33],
    29: [32, 33],
    30: [32, 33],
    31: [32, 33],
    32: [33],
  }),
);

export const FAMILIES = [
  'Acciaiuoli',
  'Albizzi',
  'Barbadori',
  'Bischeri',
  'Castellani',
  'Ginori',
  'Guadagni',
  'Lamberteschi',
  'Medici',
  'Pazzi',
  'Peruzzi',
  'Ridolfi',
  'Salviati',
  'Strozzi',
  'Tornabuoni',
] as const;

const MARRIAGES: Readonly<Partial<Record<(typeof FAMILIES)[number], readonly string[]>>> = {
  Acciaiuoli: ['Medici'],
  Castellani: ['Peruzzi', 'Strozzi', 'Barbadori'],
  Medici: ['Barbadori', 'Ridolfi', 'Tornabuoni', 'Albizzi', 'Salviati'],
  Salviati: ['Pazzi'],
  Peruzzi: ['Strozzi', 'Bischeri'],
  Strozzi: ['Ridolfi', 'Bischeri'],
  Ridolfi: ['Tornabuoni'],
  Tornabuoni: ['Guadagni'],
  Albizzi: ['Ginori', 'Guadagni'],
  Bischeri: ['Guadagni'],
  Guadagni: ['Lamberteschi'],
};

/** Padgett's marriage ties of fifteenth-century Florence. */
export const FLORENCE = undirected(
  FAMILIES.length,
  Object.entries(MARRIAGES).flatMap(([one, others]) =>
    others.map((other): [number, number] => [
      (FAMILIES as readonly string[]).indexOf(one),
      (FAMILIES as readonly string[]).indexOf(other),
    ]),
  ),
);

/** Random numbers of a linear congruential generator, so that large networks are the same everywhere. */
export function lcg(nodes: number, edges: number, seed: number): Arcs {
  let x = seed;
  const draw = (k: number) => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return Math.floor((x * k) / 2 ** 32);
  };
  const from: number[] = [];
  const to: number[] = [];
  const there = new Set<number>();
  const add = (u: number, v: number) => {
    from.push(u);
    to.push(v);
    there.add(Math.min(u, v) * nodes + Math.max(u, v));
  };
  for (let v = 1; v < nodes; v += 1) add(draw(v), v);
  while (from.length < edges) {
    const u = draw(nodes);
    const v = draw(nodes);
    if (u !== v && !there.has(Math.min(u, v) * nodes + Math.max(u, v))) add(u, v);
  }
  return { nodes, from, to };
}

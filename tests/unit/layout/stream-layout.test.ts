import { describe, expect, it } from 'vitest';
import { streamLayout } from '../../../web/layout/stream/stream-layout.ts';
import { linksSentBack } from '../../../web/layout/stream/break-cycles.ts';
import { inputOf, link, oneFunder } from './networks.ts';
import { labelBoxes, overlapping } from './label-boxes.ts';

const waist = [
  link('payer', 'lead', 2400),
  ...['a', 'b', 'c', 'd'].map((id) => link('lead', id, 100)),
  link('trust', 'a', 50),
];

describe('stream layout', () => {
  it('puts givers, those who pass on and receivers in columns', () => {
    expect(streamLayout(inputOf(waist)).columns.map((ids) => [...ids].sort())).toEqual([
      ['payer', 'trust'],
      ['lead'],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('sets a waist at the weighted mean height of what it joins', () => {
    const links = [link('payer', 'lead', 4), link('lead', 'a', 1), link('lead', 'b', 1)];
    const { positions } = streamLayout(inputOf(links));
    const a = positions.get('a')!;
    const b = positions.get('b')!;
    expect(positions.get('lead')!.y).toBeCloseTo((a.y + b.y) / 2, 3);
    expect(positions.get('payer')!.y).toBeCloseTo(positions.get('lead')!.y, 3);
    expect(a.x).toBe(b.x);
  });

  it('puts communities last, and only those who receive', () => {
    const input = inputOf([link('a', 'b'), link('b', 'm'), link('b', 'c'), link('m2', 'c')]);
    const nodes = input.nodes.map((n) => ({ ...n, last: n.id.startsWith('m') }));
    const { columns } = streamLayout({ ...input, nodes });
    expect(columns).toEqual([expect.arrayContaining(['a', 'm2']), ['b'], ['c'], ['m']]);
  });

  it('gives a long chain more than one middle column', () => {
    const chain = [link('a', 'b'), link('b', 'c'), link('c', 'd')];
    expect(streamLayout(inputOf(chain)).columns).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('draws what is sent back as an arc below both ends', () => {
    const laidOut = streamLayout(
      inputOf([link('a', 'b', 90), link('b', 'c', 90), link('c', 'b', 5), link('c', 'd', 1)]),
    );
    const back = laidOut.links.filter((l) => l.back);
    expect(back.map((l) => l.id)).toEqual(['c-b']);
    const [arc] = back;
    expect(arc!.path.bends![0].y).toBeGreaterThan(laidOut.positions.get('b')!.y);
    expect(arc!.path.bends![0].y).toBeGreaterThan(laidOut.positions.get('c')!.y);
  });

  it('keeps the heavier way of a cycle', () => {
    const arcs = [
      { id: '1', from: 'a', to: 'b', weight: 9 },
      { id: '2', from: 'b', to: 'c', weight: 9 },
      { id: '3', from: 'c', to: 'a', weight: 1 },
      { id: '4', from: 'a', to: 'a', weight: 9 },
    ];
    expect([...linksSentBack(['a', 'b', 'c'], arcs)]).toEqual(['3']);
  });

  it('draws self loops and parallel flows, each once', () => {
    const links = [
      link('a', 'a', 1),
      { id: 'one', from: 'a', to: 'b', amount: 1 },
      { id: 'two', from: 'a', to: 'b', amount: null },
    ];
    const laidOut = streamLayout(inputOf(links));
    expect(laidOut.links.map((l) => l.id)).toEqual(['a-a', 'one', 'two']);
    expect(laidOut.links[1]!.path.bends![0].y).not.toBe(laidOut.links[2]!.path.bends![0].y);
    expect(laidOut.links[2]!.widthPx).toBe(1.2);
  });

  it('makes width follow the square root of the amount', () => {
    const laidOut = streamLayout(
      inputOf([link('a', 'b', 400), link('a', 'c', 100), link('a', 'd', 1)]),
    );
    const width = new Map(laidOut.links.map((l) => [l.id, l.widthPx]));
    expect(width.get('a-c')).toBeCloseTo(width.get('a-b')! / 2, 6);
    expect(width.get('a-d')).toBe(1.2);
  });

  it('lists what is not linked', () => {
    const input = inputOf([link('a', 'b')]);
    const laidOut = streamLayout({ ...input, nodes: [...input.nodes, { id: 'z', label: 'z' }] });
    expect(laidOut.notLinked).toEqual(['z']);
    expect(laidOut.positions.has('z')).toBe(false);
  });

  it('gives an empty picture for nothing', () => {
    const laidOut = streamLayout(inputOf([]));
    expect(laidOut.columns).toEqual([]);
    expect(laidOut.positions.size).toBe(0);
  });

  it('keeps members of one band together in one box that holds no other', () => {
    const links = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
      link(i % 2 ? 'f1' : 'f2', id, 10 + i),
    );
    const { bands, columns, positions } = streamLayout(
      inputOf(links, { bands: [{ id: 'band', members: ['a', 'd', 'e'] }] }),
    );
    const right = columns.at(-1)!;
    const places = ['a', 'd', 'e'].map((id) => right.indexOf(id)).sort();
    expect(places[2]! - places[0]!).toBe(2);
    const [band] = bands;
    for (const id of right) {
      const { y } = positions.get(id)!;
      const inside = y > band!.box.top && y < band!.box.bottom;
      expect(inside).toBe(['a', 'd', 'e'].includes(id));
    }
  });

  it('folds the smallest of a long column with their sum', () => {
    const links = oneFunder(323);
    const laidOut = streamLayout(inputOf(links));
    const [fold] = laidOut.folds;
    const shown = laidOut.columns[1]!;
    expect(shown.length).toBeLessThanOrEqual(28);
    expect(shown.at(-1)).toBe(fold!.id);
    expect(fold!.members.length).toBe(323 - (shown.length - 1));
    const folded = Array.from({ length: fold!.members.length }, (_, i) => 100 + i);
    expect(fold!.amount).toBe(folded.reduce((a, b) => a + b, 0));
    expect(laidOut.links.find((l) => l.to === fold!.id)!.linkIds).toHaveLength(
      fold!.members.length,
    );
    expect(overlapping(labelBoxes(laidOut))).toEqual([]);
  });

  it('never folds what is to be kept or was placed by a person', () => {
    const input = inputOf(oneFunder(323), { saved: { 'recipient 1': { x: 500, y: 500 } } });
    const nodes = input.nodes.map((n) => ({ ...n, keep: n.id === 'recipient 0' }));
    const { positions } = streamLayout({ ...input, nodes });
    expect(positions.has('recipient 0')).toBe(true);
    expect(positions.get('recipient 1')).toEqual({ x: 430, y: 320 });
  });

  it('opens a fold in place', () => {
    const laidOut = streamLayout(inputOf(oneFunder(60), { openFolds: ['fold:receivers'] }));
    expect(laidOut.columns[1]).toHaveLength(61);
    expect(laidOut.folds[0]).toMatchObject({ open: true });
    expect(laidOut.bounds.bottom).toBeGreaterThan(640);
    expect(overlapping(labelBoxes(laidOut))).toEqual([]);
  });

  it.each([
    [860, 640],
    [1280, 800],
    [360, 520],
  ])('reads well with 323 recipients in %i x %i: nothing overlaps or leaves the frame', (w, h) => {
    const laidOut = streamLayout(inputOf(oneFunder(323), { frame: { widthPx: w, heightPx: h } }));
    const boxes = labelBoxes(laidOut);
    expect(boxes.size).toBeGreaterThan(8);
    expect(overlapping(boxes)).toEqual([]);
    for (const box of boxes.values()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(w);
      expect(box.bottom).toBeLessThanOrEqual(h);
    }
  });

  it('lays out 1,000 actors', () => {
    const links = Array.from({ length: 1800 }, (_, i) => ({
      ...link(`n${String((i * 7) % 1000)}`, `n${String((i * 31 + 17) % 1000)}`, i),
      id: String(i),
    }));
    const laidOut = streamLayout(inputOf(links));
    const folded = laidOut.folds.flatMap((f) => f.members);
    const placed = laidOut.columns.flat().filter((id) => !id.startsWith('fold:'));
    expect(new Set([...folded, ...placed, ...laidOut.notLinked]).size).toBe(1000);
    expect(placed.length + folded.length).toBe(1000);
  });
});

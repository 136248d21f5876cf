import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamLayout } from '../../../web/layout/stream/stream-layout.ts';
import { nearestHeights, neededPx } from '../../../web/layout/stream/heights.ts';
import type { LayoutLink } from '../../../web/layout/laid-out.ts';
import { inputOf } from './networks.ts';
import { labelBoxes, overlapping } from './label-boxes.ts';

const ids = 'abcdefghijklmnopqrstuvwxyz'.split('');
const networks = fc
  .array(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      amount: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
    }),
    { maxLength: 60 },
  )
  .map((links): LayoutLink[] => links.map((l, i) => ({ ...l, id: `link ${String(i)}` })));
const frames = fc.constantFrom(
  { widthPx: 860, heightPx: 640 },
  { widthPx: 1500, heightPx: 940 },
  { widthPx: 360, heightPx: 520 },
);

describe('stream layout, whatever the network', () => {
  it('gives the same picture for the same map in another order', () => {
    fc.assert(
      fc.property(networks, (links) => {
        const one = inputOf(links, { bands: [{ id: 'b', members: ['a', 'b', 'c', 'd'] }] });
        const other = { ...one, nodes: [...one.nodes].reverse(), links: [...links].reverse() };
        expect(streamLayout(other)).toEqual(streamLayout(one));
      }),
      { numRuns: 60 },
    );
  });

  it('places, folds or lists each actor exactly once, inside the frame, with no label on another', () => {
    fc.assert(
      fc.property(networks, frames, (links, frame) => {
        const input = inputOf(links, { frame });
        const laidOut = streamLayout(input);
        const folded = laidOut.folds.flatMap((fold) => fold.members);
        const placed = [...laidOut.positions.keys()].filter((id) => !id.startsWith('fold:'));
        const all = [...folded, ...placed, ...laidOut.notLinked].sort();
        expect(all).toEqual(input.nodes.map((node) => node.id).sort());
        for (const point of laidOut.positions.values()) {
          expect(point.x).toBeGreaterThanOrEqual(0);
          expect(point.x).toBeLessThanOrEqual(frame.widthPx);
          expect(point.y).toBeGreaterThanOrEqual(0);
          expect(point.y).toBeLessThanOrEqual(frame.heightPx);
        }
        expect(overlapping(labelBoxes(laidOut))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('accounts for each link exactly once', () => {
    fc.assert(
      fc.property(networks, (links) => {
        const laidOut = streamLayout(inputOf(links, { frame: { widthPx: 400, heightPx: 300 } }));
        const foldOf = new Map(laidOut.folds.flatMap((f) => f.members.map((m) => [m, f.id])));
        const shown = links.filter(
          (l) => !foldOf.has(l.from) || foldOf.get(l.from) !== foldOf.get(l.to),
        );
        expect(laidOut.links.flatMap((l) => l.linkIds).sort()).toEqual(
          shown.map((l) => l.id).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps rows apart and within the space, in order', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 5, max: 20 }), fc.double({ min: -500, max: 900, noNaN: true })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const parts = list.map(([half]) => ({ upPx: half, downPx: half, extraPx: 0 }));
        const ys = nearestHeights(
          parts,
          list.map(([, wish]) => wish),
          10,
          610,
        );
        ys.forEach((y, i) => {
          expect(y - parts[i]!.upPx).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(y + parts[i]!.downPx).toBeLessThanOrEqual(610 + 1e-6);
          if (i > 0) {
            expect(y - ys[i - 1]!).toBeGreaterThanOrEqual(
              parts[i]!.upPx + parts[i - 1]!.downPx - 1e-6,
            );
          }
        });
        expect(neededPx(parts)).toBeLessThanOrEqual(600);
      }),
    );
  });
});

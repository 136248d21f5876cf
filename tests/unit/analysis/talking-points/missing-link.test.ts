import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnlinkedPair } from '../../../../api/analysis/measures/unlinked-pairs.ts';
import { choosePairs, type Pair } from '../../../../api/analysis/measures/choose-pairs.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  adding,
  applied,
  found,
  interest,
  knows,
  of,
  organisations,
  seen,
  smallMap,
  subjectIds,
} from '../support/small-map.ts';

const NAME = 'missing-link';

function withTies(...ties: readonly (readonly [string, string])[]) {
  return smallMap(
    organisations('A', 'B', 'C', 'D'),
    interest('transport', { 'cares-about': ['A'], 'leads-on': ['B'] }),
    ties.map(([one, other]) => knows(one, other)),
  );
}

describe('missing-link', () => {
  it('fires three ties apart, and neither two ties nor one tie apart', () => {
    const [finding] = of(NAME, withTies(['A', 'C'], ['C', 'D'], ['D', 'B']));
    expect(finding).toMatchObject({ id: 'missing-link~A~B', subjects: ['A', 'B'] });
    expect(seen(finding)).toBe(
      'A and B both care about transport. We found no link and no one who knows both well.',
    );
    expect(of(NAME, withTies(['A', 'C'], ['C', 'B']))).toEqual([]);
    expect(of(NAME, withTies(['A', 'B']))).toEqual([]);
  });

  it('matches what one offers with what the other needs, and not two needs', () => {
    const map = (held: Parameters<typeof interest>[1]) =>
      smallMap(organisations('A', 'B', 'C'), knows('A', 'C'), interest('advice', held));
    expect(seen(of(NAME, map({ offers: ['B'], needs: ['A'] }))[0])).toContain(
      'B offers advice, which A needs.',
    );
    expect(of(NAME, map({ needs: ['A', 'B'] }))).toEqual([]);
    expect(of(NAME, map({ 'cares-about': ['A'], 'decided-against': ['B'] }))).toEqual([]);
  });

  it('puts all that two share into one finding', () => {
    const map = smallMap(
      organisations('A', 'B', 'C'),
      knows('A', 'C'),
      interest('transport', { 'cares-about': ['A', 'B'] }),
      interest('food', { 'cares-about': ['A', 'B'], offers: ['A'], needs: ['B'] }),
    );
    const findings = of(NAME, map);
    expect(findings.map(seen)).toEqual([
      'A and B both care about food and transport. A offers food, which B needs. ' +
        'We found no link and no one who knows both well.',
    ]);
    expect(findings[0]?.evidence).toHaveLength(8);
  });

  it('is silent where no tie is known at all: then nothing can be missing', () => {
    const map = withTies();
    expect(of(NAME, map)).toEqual([]);
    expect(found(map).silent.map(({ id }) => id)).toContain(NAME);
  });
});

describe('which pairs are shown', () => {
  const pairs = fc
    .uniqueArray(fc.tuple(fc.nat(12), fc.nat(12)), {
      maxLength: 60,
      selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
    })
    .map((all) =>
      all.filter(([a, b]) => a !== b).map(([a, b]): UnlinkedPair => ({ a, b, weight: 1 })),
    );

  it('are at most ten, nobody more than three times, at least half across kinds where there are such', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), (all, kinds) => {
        const acrossKinds = ({ a, b }: Pair) => a % kinds !== b % kinds;
        const shown = choosePairs(all, { most: 10, mostPerActor: 3, acrossKinds });
        const times = (actor: number) => shown.filter(({ a, b }) => a === actor || b === actor);
        expect(shown.length).toBeLessThanOrEqual(10);
        for (let actor = 0; actor <= 12; actor += 1) {
          expect(times(actor).length).toBeLessThanOrEqual(3);
        }
        const across = shown.filter(acrossKinds).length;
        const leftAcross = all.filter(
          (pair) =>
            acrossKinds(pair) &&
            !shown.includes(pair) &&
            times(pair.a).length < 3 &&
            times(pair.b).length < 3,
        );
        if (shown.length === 10 && across < 5) expect(leftAcross).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keep the order given, and show all where all fit', () => {
    const all = [1, 2, 3].map((b): UnlinkedPair => ({ a: 0, b, weight: 1 }));
    const choosing = { most: 10, mostPerActor: 3, acrossKinds: () => false };
    expect(choosePairs(all, choosing)).toEqual(all);
    expect(choosePairs(all, { ...choosing, mostPerActor: 2 })).toEqual(all.slice(0, 2));
  });
});

describe('missing-link on Aldermouth', () => {
  it('finds exactly the four planted pairs', () => {
    expect(subjectIds(of(NAME, ALDERMOUTH))).toEqual(['C10 V4', 'C10 V5', 'V1 V7', 'V6 V7']);
  });

  it('loses a pair when the two meet, or someone knows both', () => {
    const met = applied(ALDERMOUTH, adding(knows('V1', 'V7')));
    expect(subjectIds(of(NAME, met))).toEqual(['C10 V4', 'C10 V5', 'V6 V7']);
    const between = applied(ALDERMOUTH, adding(knows('V9', 'V4')));
    expect(subjectIds(of(NAME, between))).toEqual(['C10 V5', 'V1 V7', 'V6 V7']);
  });

  it('says what each offers and needs', () => {
    expect(seen(of(NAME, ALDERMOUTH)[0]).toLowerCase()).toBe(
      'northshore advice offers advice, which deaf aldermouth needs. ' +
        'deaf aldermouth offers sign language, which northshore advice needs. ' +
        'so each could give and receive: an exchange. ' +
        'we found no link and no one who knows both well.',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealtAnew } from '../../../../api/analysis/measures/permute.ts';
import { randomFrom } from '../../../../api/analysis/measures/random.ts';

describe('random numbers from a seed', () => {
  it('are the same for the same seed and lie from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [randomFrom(seed), randomFrom(seed)];
        for (let draw = 0; draw < 20; draw += 1) {
          const number = one();
          expect(number).toBe(other());
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });

  it('fall evenly: 100,000 draws into ten boxes', () => {
    const random = randomFrom(1);
    const boxes = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) boxes[Math.floor(random() * 10)]! += 1;
    const unevenness = boxes.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0);
    // 99.9% point of chi-square with nine degrees of freedom.
    expect(unevenness).toBeLessThan(27.88);
  });
});

describe('labels dealt out anew', () => {
  it('keep how many there are of each, and leave those below 0 alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 3 })), fc.integer(), (labels, seed) => {
        const dealt = [...dealtAnew(labels, randomFrom(seed))];
        expect([...dealt].sort()).toEqual([...labels].sort());
        labels.forEach((label, node) => {
          if (label < 0) expect(dealt[node]).toBe(label);
        });
      }),
    );
  });

  it('come in every order about as often', () => {
    const random = randomFrom(5);
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw += 1) {
      const order = dealtAnew([0, 1, 2], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    const unevenness = [...seen.values()].reduce(
      (total, count) => total + (count - 1000) ** 2 / 1000,
      0,
    );
    // 99.9% point of chi-square with five degrees of freedom.
    expect(unevenness).toBeLessThan(20.52);
  });
});

/** Numbers that look random and are the same everywhere for one seed: a linear congruential generator. */
export interface Draw {
  /** A whole number from 0 to below `k`. */
  readonly below: (k: number) => number;
  /** True with this chance. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Low numbers far more often than high ones, as sizes of grants and popularity of interests are. */
  readonly skewed: (k: number) => number;
}

export function drawFrom(seed: number): Draw {
  let x = seed >>> 0;
  const unit = () => {
    x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
    return x / 2 ** 32;
  };
  const below = (k: number) => Math.floor(unit() * k);
  return {
    below,
    chance: (share) => unit() < share,
    skewed: (k) => Math.floor(unit() ** 3 * k),
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new RangeError('There is nothing to pick from');
      return one;
    },
  };
}

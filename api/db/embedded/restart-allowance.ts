const allowedRestarts = 3;
const windowMs = 5 * 60_000;

/**
 * Says whether one more restart is allowed: three in any five minutes. A server that dies again at
 * once has a reason that another try does not remove.
 */
export class RestartAllowance {
  #usedAtMs: number[] = [];

  /** The number of this restart (1 to 3), or undefined when there were enough. */
  take(nowMs: number): number | undefined {
    this.#usedAtMs = this.#usedAtMs.filter((usedAt) => nowMs - usedAt < windowMs);
    if (this.#usedAtMs.length >= allowedRestarts) return undefined;
    this.#usedAtMs.push(nowMs);
    return this.#usedAtMs.length;
  }
}

import type { Database, Transaction } from '../../db/database.ts';
import type { Write } from '../changes/write-entities.ts';
import { write } from '../changes/changes.store.ts';
import { renewBatch, type Hold } from './lease.store.ts';

/** Somebody else has taken the batch over: nothing more may be written by whoever held it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Its sender has asked for it to stop. */
export class BatchStopped extends Error {
  override readonly name = 'BatchStopped';
}

export type Step = (tx: Transaction) => Promise<void>;

/** Rows that one step writes: a fraction of a second, so that others who wait for the lock go on soon. */
const ROWS_A_STEP = 2000;

/** Writes as steps, several small ones in one. */
export function inSteps(writes: readonly Write[]): readonly Step[] {
  const steps: Write[][] = [];
  let rows = Infinity;
  for (const one of writes) {
    const { ids, rows: many } = one.parameters;
    const count = [ids, many].reduce<number>(
      (n, list) => n + (Array.isArray(list) ? list.length : 0),
      0,
    );
    if (rows + count > ROWS_A_STEP) {
      steps.push([]);
      rows = 0;
    }
    steps.at(-1)?.push(one);
    rows += count;
  }
  return steps.map((group) => (tx) => write(tx, group));
}

/**
 * Steps of a batch, each a transaction of its own that first takes the map's lock, makes sure that the batch is still
 * this holder's, and renews its lease. Throws LeaseLost and BatchStopped.
 */
export class LeasedSteps {
  readonly #database: Database;
  readonly #hold: Hold;
  readonly #done: { readonly from: number; readonly to: number };

  /** `done`: what the progress says at the beginning and at the end, in changes. */
  constructor(
    database: Database,
    hold: Hold,
    done: { readonly from: number; readonly to: number },
  ) {
    this.#database = database;
    this.#hold = hold;
    this.#done = done;
  }

  async run(steps: readonly Step[], { stops = false } = {}): Promise<void> {
    const { from, to } = this.#done;
    for (const [at, step] of steps.entries()) {
      const done = Math.round(from + ((to - from) * at) / steps.length);
      const isStopping = await this.#one(step, done);
      if (stops && isStopping) throw new BatchStopped('The batch was stopped.');
    }
  }

  async last(step: Step): Promise<void> {
    await this.#one(step, this.#done.to);
  }

  #one(step: Step, done: number): Promise<boolean> {
    return this.#database.writing(async (tx) => {
      const renewed = await renewBatch(tx, this.#hold, done);
      if (renewed === undefined) throw new LeaseLost('The batch was taken over.');
      await step(tx);
      return renewed.isStopping;
    });
  }
}

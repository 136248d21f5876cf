import { Worker } from 'node:worker_threads';
import type { Arcs } from '../../analysis/measures/arcs.ts';
import {
  betweennessFrom,
  betweennessTask,
  type Betweenness,
  type BetweennessOptions,
} from '../../analysis/measures/betweenness.ts';
import {
  addSums,
  noSums,
  piecesOf,
  type BetweennessSums,
  type BetweennessTask,
} from '../../analysis/measures/betweenness-task.ts';
import type { Answered, Asked } from './messages.ts';
import { sharedTask } from './shared-task.ts';

export interface Threads {
  /** The built worker. */
  readonly file: URL;
  /** How many work beside each other, at least 1. More than there are pieces are not started. */
  readonly count: number;
}

/**
 * `betweenness` with its sources shared among threads, which are started for it and ended after it. Worth it from
 * about 5,000 nodes: below that, starting takes as long as is saved. The pieces and the order in which they are added
 * are those of one thread, so the values are the same to the last digit with any number of threads.
 * Rejects where a thread fails or ends before its pieces are done; the others are ended then too.
 */
export async function betweennessInThreads(
  arcs: Arcs,
  options: BetweennessOptions,
  { file, count }: Threads,
): Promise<Betweenness> {
  if (!(count >= 1)) throw new RangeError(`Betweenness needs at least one thread, not ${count}`);
  const task = sharedTask(betweennessTask(arcs, options));
  const asked = piecesOf(task).map((piece, number): Asked => ({ number, piece }));
  const total = new SumInOrder(task);
  const threads = Array.from(
    { length: Math.min(count, asked.length) },
    () => new Worker(file, { workerData: task }),
  );
  const left = asked.values();
  try {
    await Promise.all(threads.map((thread) => workOff(thread, left, total)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return betweennessFrom(task, total.sums);
}

/** Gives a thread one piece after the other until none is left. */
function workOff(thread: Worker, left: Iterator<Asked>, total: SumInOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveNext = () => {
      const next = left.next();
      if (next.done === true) resolve();
      else thread.postMessage(next.value);
    };
    thread.on('message', (answered: Answered) => {
      total.add(answered);
      giveNext();
    });
    thread.once('error', (cause) => {
      reject(new Error('A thread that works out betweenness failed', { cause }));
    });
    thread.once('exit', (code) => {
      reject(new Error(`A thread that works out betweenness ended with code ${code}`));
    });
    giveNext();
  });
}

/** Sums come in any order and are added by the numbers of their pieces. */
class SumInOrder {
  readonly sums: BetweennessSums;
  readonly #early = new Map<number, BetweennessSums>();
  #next = 0;

  constructor(task: BetweennessTask) {
    this.sums = noSums(task);
  }

  add({ number, sums }: Answered): void {
    this.#early.set(number, sums);
    for (let ready = this.#early.get(this.#next); ready; ready = this.#early.get(this.#next)) {
      addSums(this.sums, ready);
      this.#early.delete(this.#next);
      this.#next += 1;
    }
  }
}

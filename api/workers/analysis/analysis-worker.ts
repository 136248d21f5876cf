import { Worker } from 'node:worker_threads';
import type { Answer, Asked, Question } from '../../analysis/answer.ts';
import type { FindingOptions } from '../../analysis/talking-points/find-talking-points.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { updateBetween } from './state-update.ts';

/** More views of maps than these are forgotten, the one unused for longest first. */
const MOST_VIEWS = 8;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (share: number) => void;
}

/**
 * One thread beside the request path that answers questions about maps, first asked first answered. It is started by
 * the first question. When it dies its questions fail, and the next one starts it again.
 */
export class AnalysisWorker {
  readonly #file: URL;
  readonly #waiting = new Map<number, Waiting>();
  /** The state of each view that the thread has. */
  readonly #sent = new Map<string, AllianceMap>();
  #thread: Worker | undefined;
  #jobs = 0;

  /** `file`: the built worker. */
  constructor(file: URL) {
    this.#file = file;
  }

  /** `view` names a map as one level of viewers sees it. Rejects when the analysis fails or the thread dies. */
  ask<K extends Asked>(
    view: string,
    state: AllianceMap,
    options: FindingOptions,
    question: Question<K>,
    onProgress: (share: number) => void,
  ): Promise<Answer<K>> {
    const thread = this.#running();
    const job = (this.#jobs += 1);
    const update = updateBetween(this.#sent.get(view), state);
    this.#sent.delete(view);
    this.#sent.set(view, state);
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject, onProgress });
      send(thread, { is: 'ask', job, view, update, options, question: question as Question });
      this.#forgetOldest(thread);
    });
  }

  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  #running(): Worker {
    if (this.#thread !== undefined) return this.#thread;
    const thread = new Worker(this.#file);
    // An open thread alone does not keep the process.
    thread.unref();
    thread.on('message', (message: FromWorker) => this.#heard(message));
    thread.once('error', (error: Error) => this.#died(thread, error));
    thread.once('exit', (code) => {
      this.#died(thread, new Error(`The analysis thread ended with code ${code}`));
    });
    this.#thread = thread;
    return thread;
  }

  #heard(message: FromWorker): void {
    const waiting = this.#waiting.get(message.job);
    if (message.is === 'progress') {
      waiting?.onProgress(message.share);
      return;
    }
    this.#waiting.delete(message.job);
    if (message.is === 'answer') waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.words));
  }

  #died(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    this.#sent.clear();
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(error);
  }

  #forgetOldest(thread: Worker): void {
    const [oldest] = this.#sent.keys();
    if (this.#sent.size <= MOST_VIEWS || oldest === undefined) return;
    this.#sent.delete(oldest);
    send(thread, { is: 'forget', view: oldest });
  }
}

function send(thread: Worker, message: ToWorker): void {
  thread.postMessage(message);
}

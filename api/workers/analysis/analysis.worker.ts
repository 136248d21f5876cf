import { parentPort } from 'node:worker_threads';
import { answer } from '../../analysis/answer.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { FromWorker, Job, ToWorker } from './messages.ts';
import { updated } from './state-update.ts';

/** Answers one question after the other, about states of its own that are brought forward with each. */
const states = new Map<string, AllianceMap>();

parentPort?.on('message', (message: ToWorker) => {
  if (message.is === 'forget') states.delete(message.view);
  else tell(result(message));
});

function result({ job, view, update, options, question }: Job): FromWorker {
  try {
    const state = updated(states.get(view), update);
    states.set(view, state);
    const found = answer(state, options, question, (share) => {
      tell({ is: 'progress', job, share });
    });
    return { is: 'answer', job, answer: found };
  } catch (error) {
    return {
      is: 'failed',
      job,
      words: error instanceof Error ? (error.stack ?? '') : String(error),
    };
  }
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

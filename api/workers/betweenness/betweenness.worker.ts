import { parentPort, workerData } from 'node:worker_threads';
import { sumsOfPiece, type BetweennessTask } from '../../analysis/measures/betweenness-task.ts';
import type { Answered, Asked } from './messages.ts';

/** Works out one piece after the other of the task it was started with. */
const task = workerData as BetweennessTask;

parentPort?.on('message', ({ number, piece }: Asked) => {
  const sums = sumsOfPiece(task, piece);
  const columns = sums.edges === null ? [sums.nodes] : [sums.nodes, sums.edges];
  const answered: Answered = { number, sums };
  parentPort?.postMessage(
    answered,
    columns.map(({ buffer }) => buffer as ArrayBuffer),
  );
});

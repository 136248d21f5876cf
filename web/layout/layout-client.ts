import type { LaidOut, LayoutInput } from './laid-out.ts';
import { runLayout, type LayoutAnswer, type LayoutName } from './run-layout.ts';

/** Up to here the layout runs at once; beyond it, in a worker, so that the page stays alive. */
export const AT_ONCE_UP_TO = 200;

export interface LayoutClient {
  /** Calls `done` with the result of the newest request only; stale ones are dropped. */
  request(layout: LayoutName, input: LayoutInput, done: (laidOut: LaidOut) => void): void;
  close(): void;
}

function startWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}

export function createLayoutClient(start: () => Worker = startWorker): LayoutClient {
  let ticket = 0;
  let worker: Worker | undefined;
  let waiting: ((laidOut: LaidOut) => void) | undefined;
  return {
    request(layout, input, done) {
      ticket += 1;
      if (input.nodes.length <= AT_ONCE_UP_TO) {
        waiting = undefined;
        done(runLayout(layout, input));
        return;
      }
      waiting = done;
      if (!worker) {
        worker = start();
        worker.onmessage = (event: MessageEvent<LayoutAnswer>): void => {
          if (event.data.ticket === ticket) waiting?.(event.data.laidOut);
        };
      }
      worker.postMessage({ ticket, layout, input });
    },
    close() {
      ticket += 1;
      waiting = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}

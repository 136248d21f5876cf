import { runLayout, type LayoutAnswer, type LayoutRequest } from './run-layout.ts';

/** Lays out large maps off the main thread, with the same functions as on it. */
self.onmessage = (event: MessageEvent<LayoutRequest>): void => {
  const { ticket, layout, input } = event.data;
  const answer: LayoutAnswer = { ticket, laidOut: runLayout(layout, input) };
  self.postMessage(answer);
};

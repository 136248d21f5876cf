import { createParser } from 'eventsource-parser';
import type { AskedFrom } from '../graphql/request.ts';

export interface StreamListener {
  onEvent(name: string, data: string): void;
  /** It opened, broke or ended: what was missed is not known. */
  onChange(): void;
  /** Something came, if only the sign that the other side is still there. */
  onLife?(): void;
}

export interface OpenStream {
  /** The page is seen again or the line is back: goes on at once where it waited or was silent. */
  lookAgain(): void;
  close(): void;
}

/** The API gives a sign of life every 15 s: a stream that is silent for two of them is dead, whatever it says. */
const SILENT_MS = 32_000;
const DOUBTFUL_MS = 17_000;
const WAITS_MS = [300, 1000, 2000, 4000] as const;
/** One that lasted this long was a good one: the next is tried soon. */
const LASTED_MS = 5000;
const NOT_THERE_MS = 30_000;

/**
 * Server-sent events over fetch, opened again for as long as it is wanted. The browser's EventSource tells nobody
 * of the signs of life, so that after sleep, or behind a proxy that dropped it, it would be silent for good.
 */
export function openStream(from: AskedFrom, path: string, listener: StreamListener): OpenStream {
  const closing = new AbortController();
  const state = { heard: Date.now(), breaks: 0, goOn: (): void => undefined };
  let attempt = new AbortController();
  const follow = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      attempt = new AbortController();
      const began = Date.now();
      const found = await readStream(from, path, attempt, {
        onEvent: (name, data) => listener.onEvent(name, data),
        onChange: () => listener.onChange(),
        onLife() {
          state.heard = Date.now();
          listener.onLife?.();
        },
      });
      if (isAborted(closing.signal)) return;
      listener.onChange();
      if (Date.now() - began > LASTED_MS) state.breaks = 0;
      const wait = WAITS_MS[Math.min(state.breaks, WAITS_MS.length - 1)] ?? NOT_THERE_MS;
      state.breaks += 1;
      await pause(found ? wait : NOT_THERE_MS, state);
    }
  };
  void follow();
  return {
    lookAgain() {
      state.goOn();
      if (Date.now() - state.heard > DOUBTFUL_MS) attempt.abort();
    },
    close() {
      closing.abort();
      attempt.abort();
      state.goOn();
    },
  };
}

/** Until the stream ends, breaks, or is silent for too long. False where there is nothing to listen to. */
async function readStream(
  { address, headers }: AskedFrom,
  path: string,
  attempt: AbortController,
  listener: Required<StreamListener>,
): Promise<boolean> {
  const parser = createParser({
    onEvent: ({ event, data }) => listener.onEvent(event ?? 'message', data),
  });
  let silence: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => attempt.abort(), SILENT_MS);
    listener.onLife();
  };
  try {
    alive();
    const { signal } = attempt;
    const response = await fetch(address + path, { headers: headers(), cache: 'no-store', signal });
    if (!response.ok || response.body === null) return response.status !== 404;
    listener.onChange();
    const text = new TextDecoder();
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      alive();
      parser.feed(text.decode(piece.value, { stream: true }));
    }
  } catch {
    // Broken or ended by us: whoever follows opens it again where it is still wanted.
  } finally {
    clearTimeout(silence);
    attempt.abort();
  }
  return true;
}

function pause(ms: number, state: { goOn: () => void }): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    state.goOn = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/** Asked after a wait, in which it may have changed. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

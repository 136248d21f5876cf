import { z } from 'zod';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { NOBODY, othersSchema, type Others } from '../together/others.ts';
import { THIS_BROWSER, type AskedFrom } from '../graphql/request.ts';
import { openStream, type OpenStream, type StreamListener } from './event-stream.ts';

export interface MapEventListener {
  onRevision(revision: number): void;
  /** Who else is here; nobody while that is not known. */
  onOthers?(others: Others): void;
  /** The stream broke or came back: what was missed is not known. */
  onChange(): void;
}

const revisionSchema = z.object({ revision: z.number().int() });

/** The events of a map, wherever this runs: `listenToMap` is how a page of a browser hears them. */
export function streamOfMap(
  from: AskedFrom,
  mapId: MapId,
  listener: MapEventListener & Pick<StreamListener, 'onLife'>,
  onEvent: (name: string, data: string) => void = () => undefined,
): OpenStream {
  return openStream(from, `/maps/${encodeURIComponent(mapId)}/events`, {
    onChange: () => changed(listener),
    onLife: () => listener.onLife?.(),
    onEvent(name, data) {
      onEvent(name, data);
      hear(listener, name, data);
    },
  });
}

function changed(listener: MapEventListener): void {
  listener.onOthers?.(NOBODY);
  listener.onChange();
}

function hear(listener: MapEventListener, name: string, data: string): void {
  if (name === 'presence') {
    const others = othersSchema.safeParse(jsonOf(data));
    if (others.success) listener.onOthers?.(others.data);
    return;
  }
  const told = revisionSchema.safeParse(name === 'revision' ? jsonOf(data) : undefined);
  if (told.success) listener.onRevision(told.data.revision);
  else listener.onChange();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const passedOnSchema = z.union([
  z.object({ is: z.literal('event'), name: z.string(), data: z.string() }),
  z.object({ is: z.enum(['changed', 'alive', 'come']) }),
]);

type PassedOn = z.infer<typeof passedOnSchema>;

/** A tab that was told nothing for this long stops waiting for the one that has the stream. */
const HUSHED_MS = 40_000;

/**
 * Listens to "revision N" of a map. Six open streams block a browser under HTTP/1.1, so the tabs of one
 * map share one: the tab that holds the lock has the stream and passes on what it hears.
 */
export function listenToMap(mapId: MapId, listener: MapEventListener): () => void {
  const channel = new BroadcastChannel(`alliance-map:${mapId}`);
  const closing = new AbortController();
  const pass = (message: PassedOn): void => {
    if (!closing.signal.aborted) channel.postMessage(message);
  };
  let own: OpenStream | undefined;
  let others: PassedOn | undefined;
  const open = (): void => {
    own ??= streamOfMap(
      THIS_BROWSER,
      mapId,
      {
        onRevision: (revision) => listener.onRevision(revision),
        onOthers: (told) => listener.onOthers?.(told),
        onChange() {
          others = undefined;
          listener.onChange();
          pass({ is: 'changed' });
        },
        onLife: () => pass({ is: 'alive' }),
      },
      (name, data) => {
        const message: PassedOn = { is: 'event', name, data };
        if (name === 'presence') others = message;
        pass(message);
      },
    );
  };
  const hushed = startHush(() => open());
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const message = passedOnSchema.safeParse(event.data);
    if (!message.success) return;
    if (own !== undefined) {
      if (message.data.is === 'come' && others !== undefined) pass(others);
      return;
    }
    hushed.again();
    if (message.data.is === 'changed') changed(listener);
    if (message.data.is === 'event') hear(listener, message.data.name, message.data.data);
  };
  pass({ is: 'come' });
  holdLock(`alliance-map:${mapId}`, closing.signal, open);
  const stopWatching = watchPage(() => {
    own?.lookAgain();
    listener.onChange();
  });
  return () => {
    stopWatching();
    hushed.stop();
    closing.abort();
    own?.close();
    channel.close();
  };
}

/** Calls `open` once the lock is ours, and keeps it until `closing`. It needs a secure context: else at once. */
function holdLock(name: string, closing: AbortSignal, open: () => void): void {
  if (!('locks' in navigator)) {
    open();
    return;
  }
  const hold = (): Promise<void> =>
    new Promise((done) => {
      if (closing.aborted) {
        done();
        return;
      }
      open();
      closing.addEventListener('abort', () => done());
    });
  navigator.locks.request(name, { signal: closing }, hold).catch(() => undefined);
}

function startHush(onHushed: () => void): { again(): void; stop(): void } {
  let timer = setTimeout(onHushed, HUSHED_MS);
  const stop = (): void => clearTimeout(timer);
  const again = (): void => {
    stop();
    timer = setTimeout(onHushed, HUSHED_MS);
  };
  return { again, stop };
}

/** Calls back when the line is back, or the page is seen again: after sleep nothing else would say so. */
function watchPage(onBack: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') onBack();
  };
  window.addEventListener('online', onBack);
  window.addEventListener('pageshow', onBack);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('online', onBack);
    window.removeEventListener('pageshow', onBack);
    document.removeEventListener('visibilitychange', seen);
  };
}

import type { MapId } from '../../graph-schema/model/ids.ts';

export interface MapEventListener {
  onRevision(revision: number): void;
  /** The stream broke or came back: what was missed is not known. */
  onChange(): void;
}

/**
 * Listens to "revision N" of a map. Six open streams block a browser under HTTP/1.1, so the tabs of one
 * map share one: the tab that holds the lock has the stream and passes on what it hears.
 */
export function listenToMap(mapId: MapId, listener: MapEventListener): () => void {
  const channel = new BroadcastChannel(`alliance-map:${mapId}`);
  const closing = new AbortController();
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'number') listener.onRevision(event.data);
    else listener.onChange();
  };
  const hold = (): Promise<void> => stream(mapId, listener, channel, closing.signal);
  // The lock needs a secure context; without it each tab has its own stream.
  if ('locks' in navigator) {
    const options = { signal: closing.signal };
    navigator.locks.request(`alliance-map:${mapId}`, options, hold).catch(() => undefined);
  } else void hold();
  const online = (): void => listener.onChange();
  window.addEventListener('online', online);
  return () => {
    window.removeEventListener('online', online);
    closing.abort();
    channel.close();
  };
}

function stream(
  mapId: MapId,
  listener: MapEventListener,
  channel: BroadcastChannel,
  closing: AbortSignal,
): Promise<void> {
  return new Promise((done) => {
    if (closing.aborted) {
      done();
      return;
    }
    const source = new EventSource(`/maps/${encodeURIComponent(mapId)}/events`);
    const hear = (event: MessageEvent<unknown>): void => {
      const revision = Number(/\d+/.exec(String(event.data))?.[0] ?? Number.NaN);
      if (!Number.isSafeInteger(revision)) return;
      listener.onRevision(revision);
      channel.postMessage(revision);
    };
    const changed = (): void => {
      listener.onChange();
      channel.postMessage('changed');
    };
    source.addEventListener('message', hear);
    source.addEventListener('revision', hear);
    source.addEventListener('database', changed);
    source.addEventListener('gone', changed);
    source.addEventListener('open', changed);
    source.addEventListener('error', changed);
    closing.addEventListener('abort', () => {
      source.close();
      done();
    });
  });
}

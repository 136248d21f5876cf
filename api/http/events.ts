import { Router, type Response } from 'express';
import type { MapId } from '../../graph-schema/model/ids.ts';
import type { Viewer } from '../../graph-schema/model/visibility.ts';
import type { AppStatus } from '../app-status.ts';
import type { MapEvents } from '../modules/events/map-events.ts';
import type { MapsService } from '../modules/maps/maps.service.ts';
import { seenPresence } from '../modules/presence/seen-presence.ts';
import { sendFault } from './faults.ts';
import { senderOf } from './sender.ts';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 2_000;

/**
 * GET /maps/:id/events, a stream of server-sent events: `revision` {revision, contentRevision} at once and on each
 * change, `gone` {} where the map was deleted, `database` {is, words} when the database goes or comes back,
 * `presence` {people, wanted} when others come, go, select or are told of a conflict. Of the map only numbers pass
 * here: what changed is asked for, and answered as the viewer may see it.
 */
export class EventStreams {
  readonly routes = Router();
  readonly #open = new Set<Response>();
  readonly #maps: MapsService;
  readonly #events: MapEvents;
  readonly #status: AppStatus;

  constructor(maps: MapsService, events: MapEvents, status: AppStatus) {
    this.#maps = maps;
    this.#events = events;
    this.#status = status;
    this.routes.get('/maps/:id/events', async (request, response) => {
      const mapId = request.params.id as MapId;
      if (!this.#status.takesQuestions()) {
        comeAgain(response, this.#status);
        return;
      }
      const map = await this.#maps.find(mapId, senderOf(request)).catch(() => null);
      if (map === null) {
        comeAgain(response, this.#status);
        return;
      }
      if (map === undefined) {
        sendFault(response, 404, 'NOT_FOUND', 'There is no map here, or you cannot see it.');
        return;
      }
      this.#stream(mapId, response, senderOf(request).viewer);
    });
  }

  /** Ends all streams: they would otherwise keep the server from stopping. */
  close(): void {
    for (const response of [...this.#open]) response.end();
  }

  #stream(mapId: MapId, response: Response, viewer: Viewer): void {
    begin(response);
    this.#open.add(response);
    const send = (event: string, data: unknown): void => {
      response.write(eventText(event, data));
    };
    let seen = JSON.stringify(seenPresence([], viewer));
    const stopListening = this.#events.listen(mapId, {
      visits(visits) {
        const presence = seenPresence(visits, viewer);
        const text = JSON.stringify(presence);
        if (text === seen) return;
        seen = text;
        send('presence', presence);
      },
      revision: ({ revision, contentRevision }) => send('revision', { revision, contentRevision }),
      gone: () => send('gone', {}),
    });
    const stopWatching = this.#status.onDatabase((state) => send('database', state));
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    response.once('close', () => {
      clearInterval(heartbeat);
      stopListening();
      stopWatching();
      this.#open.delete(response);
    });
  }
}

/**
 * While nothing can be asked: says why and ends. A browser then comes again by itself; after an answer with an
 * error it never would.
 */
export function comeAgain(response: Response, status: AppStatus): void {
  begin(response);
  response.end(eventText('database', status.database()));
}

function begin(response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // A proxy that packs or gathers what passes would hold it back.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  response.write(`retry: ${RETRY_MS}\n\n`);
}

function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

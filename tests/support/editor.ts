import type { Change } from '../../graph-schema/model/change.ts';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { askAt, type AskedFrom } from '../../web/graphql/request.ts';
import { passesByItself, RequestProblem } from '../../web/graphql/request-problem.ts';
import type { OpenStream } from '../../web/state/event-stream.ts';
import { streamOfMap } from '../../web/state/map-events.ts';
import { mapServer, type MapServer } from '../../web/state/map-server.ts';
import { OpenMap } from '../../web/state/open-map.ts';
import { memoryStorage } from './memory-storage.ts';
import { waitingJobs } from '../../web/state/waiting-jobs.ts';

/** What became of the sets of an editor, as its page was told. */
export interface Record {
  /** Every set it made, as it was made. */
  readonly made: Map<string, readonly Change[]>;
  readonly undone: Set<string>;
  readonly acknowledged: Set<string>;
  readonly refused: Set<string>;
  /** Faults of the app that are no break of the line. */
  readonly faults: unknown[];
}

/** A person with a map open: the page's own code over a line to the app, without the page. */
export class Editor {
  readonly record: Record = {
    made: new Map(),
    undone: new Set(),
    acknowledged: new Set(),
    refused: new Set(),
    faults: [],
  };
  readonly #mapId: MapId;
  readonly #from: AskedFrom;
  readonly #storage = memoryStorage();
  #open: OpenMap | undefined;
  #stream: OpenStream | undefined;

  constructor(mapId: MapId, address: string, name: string) {
    this.#mapId = mapId;
    const headers = { 'alliance-person': `person-${name}`, 'alliance-person-name': name };
    this.#from = { address, headers: () => headers };
  }

  map(): OpenMap {
    if (this.#open === undefined) throw new Error('Not opened yet');
    return this.#open;
  }

  /** Opens the page, or reloads it: what waits is in the browser's storage. */
  async open(): Promise<void> {
    this.close();
    const server = this.#recorded(mapServer(this.#mapId, askAt(this.#from)));
    const waiting = waitingJobs(this.#mapId, this.#storage);
    const start = await untilRead(server);
    const open = new OpenMap(start, server, {
      ...waiting,
      keep: (job) => {
        if (job.is === 'set') this.record.made.set(job.set.id, job.set.changes);
        waiting.keep(job);
      },
    });
    this.#open = open;
    open.start();
    this.#stream = streamOfMap(this.#from, this.#mapId, {
      onRevision: (revision) => open.hear(revision),
      onChange: () => open.lookAgain(),
    });
  }

  close(): void {
    this.#stream?.close();
    this.#open?.close();
  }

  #recorded(server: MapServer): MapServer {
    const { record } = this;
    const keep = async (id: string, sending: ReturnType<MapServer['apply']>) => {
      const outcome = await sending;
      // One that was refused waits for its person, and may be sent again after a reload.
      if (outcome.is === 'applied') record.refused.delete(id);
      if (outcome.is === 'applied') record.acknowledged.add(id);
      else if (!record.acknowledged.has(id)) record.refused.add(id);
      return outcome;
    };
    return watched(
      {
        ...server,
        apply: (base, set) => keep(set.id, server.apply(base, set)),
        undo: (of, newId, options) => {
          record.undone.add(newId);
          return keep(newId, server.undo(of, newId, options));
        },
      },
      record.faults,
    );
  }
}

/** Notes each fault that no break of a line explains. */
function watched(server: MapServer, faults: unknown[]): MapServer {
  const watch = <T>(sending: Promise<T>): Promise<T> =>
    sending.catch((error: unknown) => {
      const fault = error instanceof RequestProblem ? error.fault : 'broken';
      if (!passesByItself(fault)) faults.push(error);
      throw error;
    });
  return {
    read: () => watch(server.read()),
    apply: (base, set) => watch(server.apply(base, set)),
    undo: (of, newId, options) => watch(server.undo(of, newId, options)),
    ownSteps: (without) => watch(server.ownSteps(without)),
    after: (revision) => watch(server.after(revision)),
  };
}

/** A page that can't be opened for want of a line is opened again by whoever sits before it. */
async function untilRead(server: MapServer) {
  for (;;) {
    const state = await server.read().catch(() => undefined);
    if (state !== undefined) return state;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

import { MOST_CHANGES_IN_A_SET, type Change } from '../../graph-schema/model/change.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { BatchServer, Progress } from '../graphql/batches.ts';
import type { OwnChangeSet, SentOutcome } from '../graphql/changes.ts';
import { RequestProblem } from '../graphql/request-problem.ts';

/** How far a large edit is: on its way to the server, or being written there. */
export interface BatchProgress extends Progress {
  readonly is: 'sending' | 'writing';
  readonly set: ChangeSetId;
}

/** A request takes 8 MB, and a short line had better not lose much at once. */
const MOST_LETTERS_IN_A_PART = 2_000_000;
const LOOK_EVERY_MS = 700;

const STOPPED: SentOutcome = {
  is: 'refused',
  reasons: ['It was stopped. Nothing of it is on the map.'],
};

/**
 * Sends sets of more changes than one request takes: in parts, then applied as one. Sent again after a fault, a set goes
 * on where it was, and happens once.
 */
export class LargeSets {
  readonly #server: BatchServer;
  readonly #onProgress: (progress: BatchProgress | null) => void;
  /** Parts that have arrived. */
  readonly #arrived = new Map<ChangeSetId, number>();
  readonly #stopped = new Set<ChangeSetId>();

  /** `onProgress` hears null once nothing is under way. */
  constructor(
    server: BatchServer,
    onProgress: (progress: BatchProgress | null) => void = () => undefined,
  ) {
    this.#server = server;
    this.#onProgress = onProgress;
  }

  /** Throws a RequestProblem, as every request. */
  async apply(baseRevision: number, set: OwnChangeSet): Promise<SentOutcome> {
    try {
      const remembered = (this.#arrived.get(set.id) ?? 0) > 0;
      return await this.#send(baseRevision, set).catch((error: unknown) => {
        // The server keeps parts for an hour: after a longer while without a line they go all anew.
        if (!remembered || !isInvalid(error)) throw error;
        this.#arrived.delete(set.id);
        return this.#send(baseRevision, set);
      });
    } catch (error) {
      if (this.#stopped.has(set.id) && isInvalid(error)) return STOPPED;
      throw error;
    } finally {
      this.#onProgress(null);
    }
  }

  /** Gives a set up: what is written of it is taken back, and `apply` answers that it was stopped. */
  async stop(set: ChangeSetId): Promise<void> {
    this.#stopped.add(set);
    // What can't be given up now is dropped by the server in the end.
    await this.#server.stop(set).catch(() => undefined);
  }

  async #send(baseRevision: number, set: OwnChangeSet): Promise<SentOutcome> {
    const parts = partsOf(set.changes);
    let done = 0;
    for (const [at, changes] of parts.entries()) {
      if (this.#stopped.has(set.id)) return this.#giveUp(set);
      this.#onProgress({ is: 'sending', set: set.id, done, of: set.changes.length });
      if (at >= (this.#arrived.get(set.id) ?? 0)) {
        const reasons = await this.#server.stage(set.id, at, changes);
        if (reasons.length > 0) return { is: 'refused', reasons };
        this.#arrived.set(set.id, at + 1);
      }
      done += changes.length;
    }
    if (this.#stopped.has(set.id)) return this.#giveUp(set);
    const ended = new AbortController();
    void this.#watch(set.id, ended.signal);
    try {
      return await this.#server.apply(baseRevision, set, parts.length);
    } finally {
      ended.abort();
    }
  }

  /** A part may have arrived after it was stopped. */
  async #giveUp({ id }: OwnChangeSet): Promise<SentOutcome> {
    await this.stop(id);
    return STOPPED;
  }

  /** Tells how far the server is, until it has ended. */
  async #watch(set: ChangeSetId, ended: AbortSignal): Promise<void> {
    for (;;) {
      const progress = await this.#server.importing().catch(() => null);
      if (ended.aborted) return;
      if (progress !== null) this.#onProgress({ is: 'writing', set, ...progress });
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

function isInvalid(error: unknown): boolean {
  return error instanceof RequestProblem && error.fault === 'invalid';
}

/** Not too many changes, and not too much text, in each. */
function partsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const parts: Change[][] = [];
  let letters = Infinity;
  for (const change of changes) {
    const length = JSON.stringify(change).length;
    const last = parts.at(-1);
    const isFull = letters + length > MOST_LETTERS_IN_A_PART;
    if (last === undefined || isFull || last.length === MOST_CHANGES_IN_A_SET) {
      parts.push([change]);
      letters = length;
    } else {
      last.push(change);
      letters += length;
    }
  }
  return parts;
}

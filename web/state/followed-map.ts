import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import type { LoggedSet, OwnChangeSet, SentOutcome } from '../graphql/changes.ts';
import type { Meeting } from '../together/clash.ts';
import { LogMemory } from '../together/log-memory.ts';
import { meetingsOf } from '../together/meetings-of.ts';
import { pointedAway } from '../together/pointed-away.ts';
import type { MapServer } from './map-server.ts';

type NotApplied = Exclude<SentOutcome, { readonly is: 'applied' }>;

/** A map as the server has confirmed it, brought forward by the change sets of its log. */
export class FollowedMap {
  readonly #server: MapServer;
  readonly #memory = new LogMemory();
  #state: AllianceMap;
  #newest: number;

  constructor(start: AllianceMap, server: MapServer) {
    this.#state = start;
    this.#newest = start.revision;
    this.#server = server;
  }

  state(): AllianceMap {
    return this.#state;
  }

  isBehind(): boolean {
    return this.#newest > this.#state.revision;
  }

  /** The map is at this revision at least. */
  hear(revision: number): void {
    this.#newest = Math.max(this.#newest, revision);
  }

  /** It may have gone on unheard. */
  mayBeBehind(): void {
    this.hear(this.#state.revision + 1);
  }

  /** There is no way to read on: what is known stands. */
  stay(): void {
    this.#newest = this.#state.revision;
  }

  /** Reads the log up to its end, each set told once it is in. Throws RequestProblem. */
  async catchUp(goesOn: () => boolean, onSet: (id: ChangeSetId) => void): Promise<void> {
    while (this.isBehind() && goesOn()) {
      const before = this.#state.revision;
      const { sets, newest } = await this.#server.after(before);
      for (const set of sets) {
        if (await this.#absorb(set)) onSet(set.id);
      }
      this.#newest = newest;
      if (this.#state.revision === before) break;
    }
  }

  async #absorb(set: LoggedSet): Promise<boolean> {
    if (set.revision <= this.#state.revision) return false;
    const applied = applyAll(this.#state, set.changes, { quiet: set.quiet });
    if (applied.is !== 'applied') {
      // The log and this state have come apart, which a fresh read always mends.
      this.#state = await this.#server.read();
      return false;
    }
    this.#memory.hear(set);
    const { revision, contentRevision } = set;
    this.#state = { ...applied.state, revision, contentRevision };
    return true;
  }

  /** Undefined for a set that did not come by here. */
  changesOf(set: ChangeSetId): readonly Change[] | undefined {
    return this.#memory.changesOf(set);
  }

  /** Where a set of this browser that was not made met what others did. Throws RequestProblem. */
  async meetings(set: OwnChangeSet, outcome: NotApplied): Promise<readonly Meeting[]> {
    // What was removed since is refused like what never was there: the log tells which of the two it is.
    const gone = outcome.is === 'refused';
    const conflicts = gone ? pointedAway(this.#state, set.changes) : outcome.conflicts;
    const meetings = await meetingsOf(conflicts, set, this.#memory, this.#server);
    return gone ? meetings.filter(({ meanwhile }) => meanwhile !== null) : meetings;
  }
}

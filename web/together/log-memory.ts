import type { Change } from '../../graph-schema/model/change.ts';
import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import { REMOVED, type Conflict } from '../../graph-schema/model/problem.ts';
import type { LoggedSet } from '../graphql/changes.ts';
import type { Meanwhile } from './clash.ts';

const MOST_KEPT = 5000;

/** Who last changed what, of the sets that were heard while the map is open. */
export class LogMemory {
  readonly #last = new Map<string, Meanwhile>();
  readonly #sets = new Map<ChangeSetId, readonly Change[]>();
  #changes = 0;

  hear({ id, by, changes }: LoggedSet): void {
    this.#keep(id, changes);
    const meanwhile: Meanwhile = { set: id, by, changes };
    for (const change of changes) {
      for (const key of keysOf(change)) {
        this.#last.delete(key);
        this.#last.set(key, meanwhile);
      }
    }
    for (const key of this.#last.keys()) {
      if (this.#last.size <= MOST_KEPT) break;
      this.#last.delete(key);
    }
  }

  /** Undefined for a set that was not heard, or so long ago that it is forgotten. */
  changesOf(set: ChangeSetId): readonly Change[] | undefined {
    return this.#sets.get(set);
  }

  #keep(id: ChangeSetId, changes: readonly Change[]): void {
    this.#sets.set(id, changes);
    this.#changes += changes.length;
    for (const [older, { length }] of this.#sets) {
      if (this.#changes <= MOST_KEPT) break;
      this.#sets.delete(older);
      this.#changes -= length;
    }
  }

  find({ id, field, theirs, other }: Conflict): Meanwhile | null {
    const removed = theirs === REMOVED;
    const key = removed
      ? `${other ?? id} removed`
      : field === undefined || other !== undefined
        ? `${id} any`
        : `${id} ${field}`;
    return this.#last.get(key) ?? null;
  }
}

function keysOf(change: Change): readonly string[] {
  if (change.is === 'set') return [`${change.id} ${change.field}`, `${change.id} any`];
  const { id } = change.entity;
  return change.is === 'remove' ? [`${id} removed`] : [`${id} any`];
}

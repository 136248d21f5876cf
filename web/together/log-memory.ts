import type { Change } from '../../graph-schema/model/change.ts';
import { REMOVED, type Conflict } from '../../graph-schema/model/problem.ts';
import type { LoggedSet } from '../graphql/changes.ts';
import type { Meanwhile } from './clash.ts';

const MOST_KEPT = 5000;

/** Who last changed what, of the sets that were heard while the map is open. */
export class LogMemory {
  readonly #last = new Map<string, Meanwhile>();

  hear({ id, by, changes }: LoggedSet): void {
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

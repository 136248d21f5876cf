import type { ChangeSetId } from '../../graph-schema/model/ids.ts';
import { isReplacedBy, type Clash } from './clash.ts';

/** Edits of this browser that were not made: each waits for its person's word. */
export class Clashes {
  #all: readonly Clash[] = [];

  all(): readonly Clash[] {
    return this.#all;
  }

  /** Gives the sets of older ones that this one stands for. */
  meet(clash: Clash): readonly ChangeSetId[] {
    const replaced = this.#all.filter((older) => isReplacedBy(older, clash));
    this.#all = [...this.#all.filter((older) => !replaced.includes(older)), clash];
    return replaced.map(({ set }) => set.id);
  }

  forget(id: ChangeSetId): void {
    this.#all = this.#all.filter(({ set }) => set.id !== id);
  }
}

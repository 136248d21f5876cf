import type { AllianceMap } from '../model/alliance-map.ts';
import { applyAll } from '../model/apply.ts';
import type { Change } from '../model/change.ts';
import type { Conflict } from '../model/problem.ts';

export interface WhatCanBe {
  /** Those that can be applied to the state as one set; may be none. */
  readonly changes: readonly Change[];
  /** What stood in the way of the others, numbered as they were given. */
  readonly conflicts: readonly Conflict[];
}

/**
 * The most of a set that can still be applied: changes that conflict are left out, and those that no longer fit
 * without them, until the rest goes through as a whole.
 */
export function whatCanBe(state: AllianceMap, changes: readonly Change[]): WhatCanBe {
  let left = changes.map((change, number) => ({ change, number }));
  const conflicts: Conflict[] = [];
  while (left.length > 0) {
    const applied = applyAll(
      state,
      left.map(({ change }) => change),
    );
    if (applied.is === 'applied') break;
    const numbers = new Set<number>();
    if (applied.is === 'conflict') {
      for (const conflict of applied.conflicts) {
        const number = left[conflict.change]?.number ?? 0;
        if (!numbers.has(number)) conflicts.push({ ...conflict, change: number });
        numbers.add(number);
      }
    } else {
      for (const { change } of applied.problems) numbers.add(left[change ?? 0]?.number ?? 0);
    }
    left = left.filter(({ number }) => !numbers.has(number));
  }
  return { changes: left.map(({ change }) => change), conflicts };
}

import type { Conflict } from '../../graph-schema/model/problem.ts';
import type { LoggedSet, OwnChangeSet } from '../graphql/changes.ts';
import type { MapServer } from '../state/map-server.ts';
import { CHANGED_BY_SOMEONE, type Meeting } from './clash.ts';
import { LogMemory } from './log-memory.ts';

const MOST_PAGES_BACK = 10;

/**
 * Conflicts with what others did. What was changed while this browser was away is in no memory of it: the log since
 * the set was made says. Throws RequestProblem.
 */
export async function meetingsOf(
  conflicts: readonly Conflict[],
  set: OwnChangeSet,
  memory: LogMemory,
  server: Pick<MapServer, 'after'>,
): Promise<readonly Meeting[]> {
  const unknown = conflicts.some(
    (conflict) => conflict.theirs !== CHANGED_BY_SOMEONE && memory.find(conflict) === null,
  );
  const older = new LogMemory();
  if (unknown && set.base !== undefined) {
    for (const logged of await logSince(set.base, server)) older.hear(logged);
  }
  return conflicts.map((conflict) => ({
    conflict,
    meanwhile:
      conflict.theirs === CHANGED_BY_SOMEONE
        ? null
        : (memory.find(conflict) ?? older.find(conflict)),
  }));
}

async function logSince(
  base: number,
  server: Pick<MapServer, 'after'>,
): Promise<readonly LoggedSet[]> {
  const found: LoggedSet[] = [];
  let revision = base;
  for (let page = 0; page < MOST_PAGES_BACK; page += 1) {
    const { sets, newest } = await server.after(revision);
    found.push(...sets);
    revision = sets.at(-1)?.revision ?? newest;
    if (revision >= newest) break;
  }
  return found;
}

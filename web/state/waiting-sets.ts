import { z } from 'zod';
import type { Change } from '../../graph-schema/model/change.ts';
import { changeSetIdSchema, type ChangeSetId, type MapId } from '../../graph-schema/model/ids.ts';
import { parseChange } from '../../graph-schema/model/parse-change.ts';
import type { OwnChangeSet } from '../graphql/changes.ts';

/**
 * Change sets that the server has not answered yet, kept by this browser so that a reload loses none.
 * One entry per set: two tabs never overwrite each other's, and a set sent twice happens once.
 */
export interface WaitingSets {
  all(): readonly OwnChangeSet[];
  keep(set: OwnChangeSet): void;
  drop(id: ChangeSetId): void;
}

const keptSchema = z.object({
  id: changeSetIdSchema,
  label: z.string(),
  quiet: z.boolean(),
  madeAt: z.number(),
  base: z.number().optional(),
  changes: z.array(z.unknown()),
});

type Kept = z.infer<typeof keptSchema>;

export function waitingSets(mapId: MapId, storage: Storage | undefined): WaitingSets {
  const prefix = `alliance-map:waiting:${mapId}:`;
  return {
    all: () => {
      if (storage === undefined) return [];
      const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      return names
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => read(storage.getItem(name)))
        .sort((a, b) => a.madeAt - b.madeAt)
        .map(({ set }) => set);
    },
    keep: (set) => {
      const kept: Kept = { ...set, changes: [...set.changes], madeAt: Date.now() };
      try {
        storage?.setItem(prefix + set.id, JSON.stringify(kept));
      } catch {
        // Full: the set is still kept in memory until it is sent.
      }
    },
    drop: (id) => storage?.removeItem(prefix + id),
  };
}

function read(
  text: string | null,
): readonly { readonly madeAt: number; readonly set: OwnChangeSet }[] {
  const kept = keptSchema.safeParse(parseJson(text));
  if (!kept.success) return [];
  const changes: Change[] = [];
  for (const raw of kept.data.changes) {
    const change = parseChange(raw, changes.length);
    if ('problems' in change) return [];
    changes.push(change.ok);
  }
  const { id, label, quiet, madeAt, base } = kept.data;
  return [{ madeAt, set: { id, label, quiet, changes, base } }];
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The browser's storage, undefined where it is switched off. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

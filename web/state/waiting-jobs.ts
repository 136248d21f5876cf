import { z } from 'zod';
import type { Change } from '../../graph-schema/model/change.ts';
import { changeSetIdSchema, type ChangeSetId, type MapId } from '../../graph-schema/model/ids.ts';
import { parseChange } from '../../graph-schema/model/parse-change.ts';
import { jobId, type Job } from './jobs.ts';

/**
 * Jobs that the server has not answered yet, kept by this browser so that a reload loses none.
 * One entry per job: two tabs never overwrite each other's, and a job sent twice happens once.
 */
export interface WaitingJobs {
  all(): readonly Job[];
  keep(job: Job): void;
  drop(id: ChangeSetId): void;
  /** Tells of what another tab dropped, until the returned function is called. */
  onDropped(listener: (id: ChangeSetId) => void): () => void;
}

const stepSchema = z.object({ id: changeSetIdSchema, label: z.string() });

const keptSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('set'),
    keptAt: z.number(),
    set: z.object({
      id: changeSetIdSchema,
      label: z.string(),
      quiet: z.boolean(),
      base: z.number().optional(),
      changes: z.array(z.unknown()),
    }),
  }),
  z.object({
    is: z.literal('step'),
    keptAt: z.number(),
    way: z.enum(['undo', 'redo']),
    step: stepSchema.nullable(),
    guess: stepSchema.nullable(),
    newId: changeSetIdSchema,
    onlyWhatCanBe: z.boolean(),
  }),
]);

interface Kept {
  readonly keptAt: number;
  readonly job: Job;
}

export function waitingJobs(mapId: MapId, storage: Storage | undefined): WaitingJobs {
  const prefix = `alliance-map:waiting:${mapId}:`;
  let last = 0;
  const now = (): number => (last = Math.max(Date.now(), last + 1));
  const read = (name: string): readonly Kept[] => parse(storage?.getItem(name) ?? null);
  return {
    all: () => {
      if (storage === undefined) return [];
      const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      return names
        .filter((name) => name.startsWith(prefix))
        .flatMap(read)
        .sort((a, b) => a.keptAt - b.keptAt)
        .map(({ job }) => job);
    },
    keep: (job) => {
      const name = prefix + jobId(job);
      // What is kept again keeps its place.
      const keptAt = read(name)[0]?.keptAt ?? now();
      try {
        storage?.setItem(name, JSON.stringify({ ...job, keptAt }));
      } catch {
        // Full: the job is still kept in memory until it is sent.
      }
    },
    drop: (id) => storage?.removeItem(prefix + id),
    onDropped: (listener) => {
      if (typeof window === 'undefined') return () => undefined;
      const onStorage = ({ key, newValue, storageArea }: StorageEvent): void => {
        if (storageArea !== storage || newValue !== null || key?.startsWith(prefix) !== true)
          return;
        const id = changeSetIdSchema.safeParse(key.slice(prefix.length));
        if (id.success) listener(id.data);
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}

function parse(text: string | null): readonly Kept[] {
  const kept = keptSchema.safeParse(parseJson(text));
  if (!kept.success) return [];
  if (kept.data.is === 'step') {
    const { keptAt, ...job } = kept.data;
    return [{ keptAt, job }];
  }
  const changes: Change[] = [];
  for (const raw of kept.data.set.changes) {
    const change = parseChange(raw, changes.length);
    if ('problems' in change) return [];
    changes.push(change.ok);
  }
  const { keptAt, set } = kept.data;
  return [{ keptAt, job: { is: 'set', set: { ...set, changes } } }];
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

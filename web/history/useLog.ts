import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { readLog, type LogEntry, type LogWish } from '../graphql/history.ts';
import { asProblem, type RequestProblem } from '../graphql/request-problem.ts';

export interface LogShown {
  readonly entries: readonly LogEntry[];
  readonly people: readonly string[];
  readonly reading: boolean;
  readonly problem: RequestProblem | null;
  /** Reads further back; null at the end. */
  readonly more: (() => void) | null;
  readonly again: () => void;
}

interface Kept {
  /** The wish that the entries answer. */
  readonly of: string;
  readonly entries: readonly LogEntry[];
  readonly people: readonly string[];
  readonly next: string | null;
  readonly problem: RequestProblem | null;
}

const NOTHING: Kept = { of: '', entries: [], people: [], next: null, problem: null };

/** The log page by page; its beginning is read anew whenever the map has a new revision. */
export function useLog(mapId: MapId, wish: LogWish, revision: number): LogShown {
  const { actor, person, from, to } = wish;
  const asked = useMemo(() => ({ actor, person, from, to }), [actor, person, from, to]);
  const key = JSON.stringify(asked);
  const [kept, setKept] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const [further, setFurther] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    readLog(mapId, asked, null).then(
      (page) => {
        if (!wanted) return;
        setKept((before) => {
          const last = page.entries.at(-1)?.revision ?? 0;
          const older =
            before.of === key ? before.entries.filter((entry) => entry.revision < last) : [];
          const next = older.length > 0 ? before.next : page.next;
          return { ...page, of: key, entries: [...page.entries, ...older], next, problem: null };
        });
      },
      (error: unknown) => {
        if (wanted) setKept((before) => ({ ...before, problem: asProblem(error) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [mapId, asked, key, revision, round]);
  useEffect(() => {
    if (further === null) return undefined;
    let wanted = true;
    readLog(mapId, asked, further).then(
      (page) => {
        if (!wanted) return;
        setFurther(null);
        setKept((before) => {
          if (before.next !== further || before.of !== key) return before;
          return { ...before, entries: [...before.entries, ...page.entries], next: page.next };
        });
      },
      (error: unknown) => {
        if (!wanted) return;
        setFurther(null);
        setKept((before) => ({ ...before, problem: asProblem(error) }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [mapId, asked, key, further]);
  const { next } = kept;
  const more = useCallback(() => setFurther(next), [next]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return {
    entries: kept.of === key ? kept.entries : [],
    people: kept.people,
    reading: kept.of !== key || further !== null,
    problem: kept.problem,
    more: next === null || kept.of !== key ? null : more,
    again,
  };
}

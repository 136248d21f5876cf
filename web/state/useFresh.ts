import { useCallback, useEffect, useState } from 'react';
import { asProblem, passesByItself, type RequestProblem } from '../graphql/request-problem.ts';

/** What was read last, which stays on screen while it is read anew. */
export interface Fresh<T> {
  /** Null before the first answer. */
  readonly value: T | null;
  /** Why the newest can't be had, in words. */
  readonly problem: RequestProblem | null;
  /** The value belongs to an older question. */
  readonly renewing: boolean;
  readonly again: () => void;
}

type Read<T> = () => Promise<T>;

interface Kept<T> {
  readonly of: Read<T> | null;
  readonly value: T | null;
  readonly problem: RequestProblem | null;
}

const ASK_AFTER_FAULT_MS = 3000;

/**
 * Reads again whenever `read` is another function, and after a fault that passes by itself. Null asks
 * for nothing.
 */
export function useFresh<T>(read: Read<T> | null): Fresh<T> {
  const [kept, setKept] = useState<Kept<T>>({ of: null, value: null, problem: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (read === null) return undefined;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      read().then(
        (value) => {
          if (wanted) setKept({ of: read, value, problem: null });
        },
        (error: unknown) => {
          if (!wanted) return;
          const problem = asProblem(error);
          setKept((before) => ({ of: read, value: before.value, problem }));
          if (passesByItself(problem.fault)) timer = setTimeout(ask, ASK_AFTER_FAULT_MS);
        },
      );
    };
    ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [read, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return {
    value: read === null ? null : kept.value,
    problem: read !== null && kept.of === read ? kept.problem : null,
    renewing: read !== null && kept.of !== read,
    again,
  };
}

import { useCallback, useEffect, useState } from 'react';
import { asProblem, type RequestProblem } from '../graphql/request-problem.ts';

export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly problem: RequestProblem };

/** Reads something once, and again when asked. A later answer never gives way to an earlier one. */
export function useLoaded<T>(read: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ is: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    read().then(
      (value) => {
        if (wanted) setLoaded({ is: 'ready', value });
      },
      (error: unknown) => {
        if (wanted) setLoaded({ is: 'failed', problem: asProblem(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [read, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return [loaded, again];
}

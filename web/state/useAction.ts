import { useCallback, useState } from 'react';

export interface Action {
  /** Runs one request of the page; a second is refused while the first goes on. */
  readonly run: (work: () => Promise<void>) => void;
  readonly busy: boolean;
  /** Why the last one failed, in words. */
  readonly fault: string | null;
}

export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const run = useCallback(
    (work: () => Promise<void>) => {
      if (busy) return;
      setBusy(true);
      setFault(null);
      work()
        .catch((error: unknown) => {
          setFault(error instanceof Error ? error.message : 'Something went wrong.');
        })
        .finally(() => setBusy(false));
    },
    [busy],
  );
  return { run, busy, fault };
}

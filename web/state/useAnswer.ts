import { useEffect, useState } from 'react';

/** The newest answer to a question, read again when `read` changes; the one before stays until then. */
export function useAnswer<T>(read: (() => Promise<T>) | null): {
  readonly answer: T | null;
  readonly reading: boolean;
  readonly fault: string | null;
} {
  const [told, setTold] = useState<{
    readonly by: unknown;
    readonly answer: T | null;
    readonly fault: string | null;
  }>({ by: null, answer: null, fault: null });
  useEffect(() => {
    if (read === null) return undefined;
    let wanted = true;
    read().then(
      (answer) => {
        if (wanted) setTold({ by: read, answer, fault: null });
      },
      (error: unknown) => {
        const fault = error instanceof Error ? error.message : 'Something went wrong.';
        if (wanted) setTold((before) => ({ ...before, by: read, fault }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [read]);
  return { answer: told.answer, reading: read !== null && told.by !== read, fault: told.fault };
}

import { useEffect, useRef, type ReactElement } from 'react';
import type { LogShown } from './useLog.ts';

/** Where the log goes on: more comes as it is scrolled to or asked for; at its end it says so. */
export function LogEnd({
  log,
  isFiltered,
  onClear,
}: {
  readonly log: LogShown;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}): ReactElement | null {
  const end = useRef<HTMLDivElement>(null);
  const { more, reading } = log;
  useEffect(() => {
    if (end.current === null || more === null || reading) return undefined;
    const watching = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more();
    });
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [more, reading]);
  if (reading) return <p role="status">Reading the log…</p>;
  if (more !== null) {
    return (
      <div ref={end}>
        <button type="button" className="button" onClick={more}>
          Show earlier changes
        </button>
      </div>
    );
  }
  if (log.entries.length > 0 || log.problem !== null) return null;
  return (
    <div className="changes-empty">
      <p>
        {isFiltered
          ? 'Nothing in the log fits these filters.'
          : 'Nothing was changed yet that you can see.'}
      </p>
      {isFiltered && (
        <button type="button" className="button" onClick={onClear}>
          Take all filters off
        </button>
      )}
    </div>
  );
}

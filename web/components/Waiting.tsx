import { useEffect, type ReactElement } from 'react';
import { passesByItself, type RequestProblem } from '../graphql/request-problem.ts';
import { Notice } from './Notice.tsx';
import { Progress } from './Progress.tsx';

const ASK_EVERY_MS = 1000;

/**
 * A page that could not be read. While the database starts, or nobody answers, it asks /readyz and goes
 * on by itself; every other fault is told with a way on.
 */
export function Waiting({
  problem,
  onRetry,
}: {
  readonly problem: RequestProblem;
  readonly onRetry: () => void;
}): ReactElement {
  const passes = passesByItself(problem.fault);
  useEffect(() => {
    if (!passes) return undefined;
    const timer = setInterval(() => {
      fetch('/readyz').then(
        (answer) => {
          if (answer.ok) onRetry();
        },
        () => undefined,
      );
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [passes, onRetry]);

  if (problem.fault === 'restarting') {
    return (
      <Progress words="Starting… The database is getting ready. This page goes on by itself." />
    );
  }
  if (problem.fault === 'importing') return <Progress words={problem.message} />;
  return (
    <Notice title={TITLES[problem.fault]} words={problem.message}>
      <button type="button" className="button" data-look="action" onClick={onRetry}>
        Try again
      </button>
      <a className="button" href="/">
        All maps
      </a>
    </Notice>
  );
}

const TITLES = {
  offline: 'Alliance Map can’t be reached',
  restarting: 'Starting…',
  'not-found': 'There is no map here',
  invalid: 'There is a problem',
  broken: 'There is a problem',
} as const;

import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { MOST_CHANGES_IN_A_SET, type Change } from '../../../graph-schema/model/change.ts';
import { parseChange, problem } from '../../../graph-schema/model/parse-change.ts';
import type { Problem } from '../../../graph-schema/model/problem.ts';
import type { ApplyRequest } from './change-request.ts';

export const MOST_PROBLEMS_TOLD = 100;

/** The changes of a request, checked one by one against the tables; what is wrong with them. */
export function parsed(request: Pick<ApplyRequest, 'changes' | 'quiet'>): {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
} {
  const count = request.changes.length;
  if (count === 0 || count > MOST_CHANGES_IN_A_SET) {
    const wrong = problem({
      code: count === 0 ? 'EMPTY_SET' : 'TOO_MANY_CHANGES',
      field: 'changes',
      expected: `1 to ${MOST_CHANGES_IN_A_SET.toLocaleString('en-GB')} changes`,
      found: count.toLocaleString('en-GB'),
      todo: count === 0 ? 'Send at least one change.' : 'Send it ahead in parts.',
    });
    return { changes: [], problems: [wrong] };
  }
  const changes: Change[] = [];
  const problems: Problem[] = [];
  request.changes.forEach((input, index) => {
    const result = parseChange(input, index);
    if ('ok' in result) changes.push(result.ok);
    else problems.push(...result.problems);
  });
  problems.push(...quietProblems(request, changes));
  return { changes, problems: problems.slice(0, MOST_PROBLEMS_TOLD) };
}

function quietProblems(
  { quiet }: Pick<ApplyRequest, 'quiet'>,
  changes: readonly Change[],
): readonly Problem[] {
  if (!quiet) return [];
  const loud = changes.findIndex(
    (change) => (change.is === 'set' ? change.kind : change.entity.kind) !== 'position',
  );
  if (loud === -1) return [];
  return [
    problem({
      code: 'INVALID_VALUE',
      change: loud,
      field: 'quiet',
      expected: 'only moves of positions in a quiet set',
      found: 'another change',
      todo: 'Send it without "quiet".',
    }),
  ];
}

/** The sender has seen a revision that is not there yet. */
export function fromTheFuture(
  request: Pick<ApplyRequest, 'baseRevision'>,
  before: AllianceMap,
): Problem {
  return problem({
    code: 'FUTURE_REVISION',
    field: 'baseRevision',
    expected: `a revision up to ${before.revision}`,
    found: String(request.baseRevision),
    todo: 'Read the map again and send the revision it gives.',
  });
}

import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Conflict, Problem } from '../../../graph-schema/model/problem.ts';
import { effectiveLevels } from '../../../graph-schema/model/visibility.ts';
import type { ApplyOutcome, MadeChanges, Sender, SetHead } from './change-request.ts';
import { forSender } from './for-sender.ts';
import { movesLevels } from './log-entry.ts';
import { fromTheFuture, MOST_PROBLEMS_TOLD } from './request-problems.ts';
import type { Step } from './set-context.ts';

/** A set under the lock of its map. */
interface Work {
  readonly head: SetHead;
  readonly sender: Sender;
  /** Made from the log by ourselves: what it points to and whose it is was right when it was logged. */
  readonly ours: boolean;
}

/** The step that a set makes, with all its changes. */
interface Stepped {
  readonly step: Step;
  readonly changes: readonly Change[];
  readonly touched: ReadonlySet<Id>;
  /** How many at the beginning the service has added. */
  readonly unmentioned: number;
}

type NotApplied = Exclude<ApplyOutcome, { readonly is: 'applied' }>;

/** What the model decides: the step from one state to the next, or why there is none. */
export function stepOf(
  { head, sender, ours }: Work,
  before: AllianceMap,
  made: MadeChanges,
): Stepped | NotApplied {
  const { revision } = before;
  const refused = (problems: readonly Problem[]): NotApplied => ({
    is: 'refused',
    revision,
    problems: problems.slice(0, MOST_PROBLEMS_TOLD),
  });
  const conflict = (conflicts: readonly Conflict[]): NotApplied => ({
    is: 'conflict',
    revision,
    conflicts,
  });
  if (head.baseRevision > revision) return refused([fromTheFuture(head, before)]);
  if (made.changes.length === 0 && made.left !== undefined) return conflict(made.left);
  const levelsBefore = effectiveLevels(before);
  const allowed = forSender(before, levelsBefore, made.changes, sender.viewer, { ours });
  if ('problems' in allowed) return refused(allowed.problems);
  if ('conflicts' in allowed) return conflict(allowed.conflicts);
  const { changes } = allowed;
  const result = applyAll(before, changes, { quiet: head.quiet });
  if (result.is === 'conflict') return conflict(result.conflicts);
  if (result.is === 'refused') return refused(result.problems);
  const { state: after, touched } = result;
  const levelsAfter = movesLevels(changes) ? effectiveLevels(after) : levelsBefore;
  const step = { before, after, levelsBefore, levelsAfter };
  return { step, changes, touched, unmentioned: changes.length - made.changes.length };
}

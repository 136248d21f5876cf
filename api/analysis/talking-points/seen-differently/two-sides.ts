import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import type { CheckAnswer } from '../../../../graph-schema/model/view.ts';
import { latestChecks } from '../../snapshot/checks.ts';
import type { Network } from '../../snapshot/network.ts';

/** With fewer replies somebody could be recognised. No setting lowers it. */
const LEAST_REPLIES = 5;

/** The replies of one side to one statement. */
export interface Side {
  readonly answer: Id;
  readonly replied: number;
  readonly saidYes: number;
}

/** The two sides of a statement that are furthest apart: in one fewer say yes, in the other more. */
export interface TwoSides {
  readonly check: Id;
  readonly agreement: Id;
  readonly statement: string;
  readonly fewer: Side;
  readonly more: Side;
}

/**
 * Statements of the latest check of each agreement on which two sides have replied, each with five replies or more.
 * A side with fewer is left out as if it had not been asked.
 */
export function twoSides(network: Network): readonly TwoSides[] {
  return latestChecks(network).flatMap(({ check, answers }) =>
    check.statements.flatMap(({ key }): readonly TwoSides[] => {
      const sides = sidesOf(answers.filter(({ statement }) => statement === key));
      const [fewer] = sides;
      const more = sides.at(-1);
      if (fewer === undefined || more === undefined || sides.length < 2) return [];
      return [{ check: check.id, agreement: check.agreement, statement: key, fewer, more }];
    }),
  );
}

/** By the share that says yes, each side once. */
function sidesOf(answers: readonly CheckAnswer[]): readonly Side[] {
  const sides = new Map<string, Side>();
  for (const answer of answers) {
    const replied = numberOf(answer.replied) ?? 0;
    const saidYes = numberOf(answer.saidYes);
    if (replied < LEAST_REPLIES || saidYes === undefined || sides.has(answer.side)) continue;
    sides.set(answer.side, { answer: answer.id, replied, saidYes });
  }
  return [...sides.values()].sort((a, b) => a.saidYes * b.replied - b.saidYes * a.replied);
}

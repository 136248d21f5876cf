import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Bodies } from './bodies.ts';
import { actorId, COUNCIL, flowId } from './ids.ts';
import type { PaymentRow } from './rows.ts';

const SPACE = /\b(?:room|hall|venue) (?:hire?|booking)\b|\bhire of room\b|\bvenue\b/i;
/** Bought under the heading for rooms, and no room. A consultant's venue is someone else's room. */
const NO_SPACE = /projector|screen|chi?l?drens counselling/i;

/** A line pays for the use of a room when its heading or its words say so. */
function isForSpace(line: PaymentRow): boolean {
  if (NO_SPACE.test(line.detail)) return false;
  if (line.heading === 'CONSULTANTS') return false;
  return line.heading === 'HIRE OF ROOMS' || SPACE.test(line.detail);
}

/**
 * The rooms that the council uses, one flow per payee. The money for them is in the payments; how long
 * they were used is not in the file, so the amount is not known.
 */
export function spaceFlows(payments: readonly PaymentRow[], bodies: Bodies): readonly Flow[] {
  const daysByPayee = new Map<Id, string[]>();
  for (const line of payments) {
    if (line.amountPence <= 0 || !isForSpace(line)) continue;
    const payee = actorId(bodies.of(line.payeeId));
    const days = daysByPayee.get(payee);
    if (days === undefined) daysByPayee.set(payee, [line.day]);
    else days.push(line.day);
  }
  return [...daysByPayee].map(([payee, unsorted]) => {
    const days = [...unsorted].sort();
    return make('flow', {
      id: flowId('space', payee),
      family: 'help',
      flowKind: 'space',
      from: payee,
      to: COUNCIL,
      per: 'once',
      start: value(days[0] ?? ''),
      end: value(days.at(-1) ?? ''),
      note: `Paid for: ${days.length === 1 ? '1 line' : `${days.length} lines`} of room hire in the payments file. The hours are not in it.`,
    });
  });
}

import { dayNumber } from '../../graph-schema/model/day.ts';
import type { Bodies } from './bodies.ts';
import type { GrantRow, PaymentRow } from './rows.ts';

/** Grants whose recipient reads as one person's name, by grant id, so that the name is not written here. */
const GRANTS_TO_A_PERSON: ReadonlySet<string> = new Set(['360G-traffordmbc-2022VSG30']);

/** Descriptions that hold a person's name: the grant is kept and its words are not. */
const WORDS_WITH_A_PERSON: ReadonlySet<string> = new Set([
  '360G-traffordmbc-OTS14023',
  '360G-traffordmbc-VSG-SAL-17024',
]);

export function namesAPerson(grant: GrantRow): boolean {
  return GRANTS_TO_A_PERSON.has(grant.id);
}

/** What the grant was for; empty where the words hold a person's name. */
export function wordsOf(grant: GrantRow): string {
  return WORDS_WITH_A_PERSON.has(grant.id) ? '' : grant.description;
}

const MOST_DAYS_FROM_AWARD_TO_PAYMENT = 31;
const GRANT_UNIT = 'Community Engagement';
const GRANT_HEADING = 'EARMARKED GRANTS';

/**
 * Payments that repeat a grant of the grants file, so that its money is not counted twice: the same body,
 * exactly the awarded amount, paid by the unit that runs the grants under its grants heading, from the day
 * of the award to 31 days later. Each grant is repeated by at most one line.
 */
export function repeatedPayments(
  grants: readonly GrantRow[],
  payments: readonly PaymentRow[],
  bodies: Bodies,
): ReadonlyMap<PaymentRow, GrantRow> {
  const repeats = new Map<PaymentRow, GrantRow>();
  const inTheOrderOfTime = [...payments].sort((a, b) => a.day.localeCompare(b.day));
  for (const grant of grants) {
    const repeat = inTheOrderOfTime.find(
      (line) => !repeats.has(line) && repeatsGrant(line, grant, bodies),
    );
    if (repeat !== undefined) repeats.set(repeat, grant);
  }
  return repeats;
}

function repeatsGrant(line: PaymentRow, grant: GrantRow, bodies: Bodies): boolean {
  const days = dayNumber(line.day) - dayNumber(grant.awardDay);
  return (
    line.amountPence === grant.awardedPence &&
    line.unit === GRANT_UNIT &&
    line.heading === GRANT_HEADING &&
    days >= 0 &&
    days <= MOST_DAYS_FROM_AWARD_TO_PAYMENT &&
    bodies.of(line.payeeId) === bodies.of(grant.recipientId)
  );
}

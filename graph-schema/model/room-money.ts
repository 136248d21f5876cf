import { find, type AllianceMap } from './alliance-map.ts';
import type { Agreement } from './agreement.ts';
import type { Day } from './day.ts';
import type { Id } from './ids.ts';
import { numberOf, valueOf, type Known } from './known.ts';
import type { Room } from './room.ts';
import { inForceOn, periodOf } from './time.ts';

/**
 * Agreements in force on the day that a room decides about, without those that stand under another of them,
 * in the order of the room's list.
 */
export function decidedAgreements(
  state: AllianceMap,
  room: Pick<Room, 'decidesAbout'>,
  day: Day,
): readonly Agreement[] {
  const inForce = room.decidesAbout.flatMap((id) => {
    const agreement = find(state, 'agreement', id);
    if (agreement === undefined || !inForceOn(agreement, periodOf(agreement), day)) return [];
    return [agreement];
  });
  const tops = new Set(inForce.map(({ id }) => id));
  return inForce.filter((agreement) => !standsUnder(state, agreement, tops));
}

/** Whether it stands under one of these, however far down. Loops, which the rules refuse, stop where they close. */
function standsUnder(state: AllianceMap, agreement: Agreement, tops: ReadonlySet<Id>): boolean {
  const seen = new Set<Id>([agreement.id]);
  let above = agreement.under;
  while (above !== null && !seen.has(above)) {
    if (tops.has(above)) return true;
    seen.add(above);
    above = find(state, 'agreement', above)?.under ?? null;
  }
  return false;
}

/**
 * £ that a room decides, in pence a year: its own stated £, else what the papers of the agreements say that it
 * decides about. `onPaper` gives what one agreement's paper says. Undefined where nobody told.
 */
export function roomPenceAYear(
  room: Pick<Room, 'ownPenceAYear'>,
  decided: readonly Agreement[],
  onPaper: (agreement: Id) => Known<number>,
): number | undefined {
  const own = valueOf(room.ownPenceAYear);
  if (own !== undefined) return own;
  const told = decided
    .map(({ id }) => numberOf(onPaper(id)))
    .filter((pence) => pence !== undefined);
  if (told.length === 0) return numberOf(room.ownPenceAYear);
  return told.reduce((sum, pence) => sum + pence, 0);
}

import { termEntry } from '../agreement-terms/index.ts';
import type { TermSide } from '../agreement-terms/term.ts';
import type { Party, Term } from './agreement.ts';
import type { AMOUNT_SIDES, Flow } from './flow.ts';
import { firstTold, isTold, type Known } from './known.ts';
import { sameValue } from './same-value.ts';

export type AmountSide = (typeof AMOUNT_SIDES)[number];

/** The order in which sums take the first that is told. */
const SUM_ORDER: readonly AmountSide[] = ['record', 'byTo', 'byFrom'];

/** The amount that sums use: record, else byTo, else byFrom. In the flow's own unit. */
export function usedAmount(flow: Flow): Known<number> {
  return firstTold(...SUM_ORDER.map((side) => flow.amount[side]));
}

/** Both sides' values where they are told and differ: both are shown, nothing is averaged. */
export function amountsDiffer(flow: Flow): boolean {
  return differ(SUM_ORDER.map((side) => flow.amount[side]));
}

export type TermValue = string | number | boolean;

function sideOf(given: Term['holder'], tableSide: TermSide): string {
  return given ?? tableSide;
}

/** The value of a term that findings use: the record's, else the bearer's, else the holder's. */
export function usedTerm(term: Term, parties: readonly Party[]): Known<TermValue> {
  const entry = termEntry(term.key);
  const said = (side: string) =>
    parties
      .filter((party) => side === 'all' || (party.roles as readonly string[]).includes(side))
      .map((party) => term.valueByParty[party.id]);
  return firstTold(
    term.value,
    ...said(sideOf(term.bearer, entry.bearer)),
    ...said(sideOf(term.holder, entry.holder)),
  );
}

export function termValuesDiffer(term: Term): boolean {
  return differ([term.value, ...Object.values(term.valueByParty)]);
}

function differ(values: readonly (Known<unknown> | undefined)[]): boolean {
  const told = values.filter((value) => isTold(value));
  return told.some((value) => !sameValue(value, told[0]));
}

import type { Party, Term } from './agreement.ts';
import { NOT_KNOWN, type Known } from './known.ts';
import { usedTerm } from './used-values.ts';

/** The value of a term in numbers that findings and sums use; `notKnown` where the term is not there. */
export function usedTermNumber(term: Term | undefined, parties: readonly Party[]): Known<number> {
  if (term === undefined) return NOT_KNOWN;
  const used = usedTerm(term, parties);
  if (used.is !== 'value') return used;
  return typeof used.value === 'number' ? { is: 'value', value: used.value } : NOT_KNOWN;
}

import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { usedTerm, type TermValue } from '../../../../graph-schema/model/used-values.ts';
import type { Agreements } from '../../snapshot/agreements.ts';

/** Values of terms that weigh on one side, or leave a choice to one. */
const ONE_SIDED: Readonly<Partial<Record<TermKey, readonly TermValue[]>>> = {
  surplus: ['to-payer', 'holder-keeps', 'above-threshold'],
  loss: ['to-payer', 'holder-keeps', 'above-threshold'],
  clawback: ['yes', 'limited'],
  targetsSetBy: ['payer', 'holder'],
  targetsPassedDownUnchanged: [true],
  changeOfTerms: ['payer', 'holder', 'one-side'],
  exclusive: ['while-bidding', 'while-running', 'after', 'yes'],
  maySpeakPublicly: ['with-approval', 'no'],
  credit: ['lead-only'],
  endWithoutReasonBy: ['payer', 'paid'],
  leavingWhole: [false],
  ifHolderFails: ['partners-wait'],
  staffTransferBorneBy: ['payer', 'holder', 'partner'],
  pensionBorneBy: ['payer', 'holder', 'partner'],
  decisionRule: ['holder-decides', 'by-money'],
  disputes: ['holder', 'payer'],
  openBook: ['one-way'],
};

/** Whether any term that is told weighs on one side of an agreement. What is not told is no such term. */
export function isOneSided(agreements: Agreements, agreement: Id): boolean {
  const parties = agreements.partiesOf(agreement);
  const told = (key: TermKey): TermValue | undefined => {
    const term = agreements.termOf(agreement, key);
    const used = term === undefined ? undefined : usedTerm(term, parties);
    return used?.is === 'value' ? used.value : undefined;
  };
  const atRisk = told('shareAtRiskPercent');
  if (typeof atRisk === 'number' && atRisk > 0) return true;
  return (Object.keys(ONE_SIDED) as TermKey[]).some((key) => {
    const value = told(key);
    return value !== undefined && ONE_SIDED[key]?.includes(value) === true;
  });
}

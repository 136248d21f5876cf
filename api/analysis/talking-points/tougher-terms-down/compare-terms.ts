import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf, valueOf } from '../../../../graph-schema/model/known.ts';
import { usedTerm } from '../../../../graph-schema/model/used-values.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import {
  noticeReceivedDays,
  riskPercent,
  whenPaid,
  type WhenPaid,
} from '../../snapshot/terms-of-pay.ts';

/** The four terms that are compared, as whoever is paid under an agreement has them. */
export interface TermsOfPaid {
  readonly agreement: Id;
  readonly paid: WhenPaid;
  readonly riskPercent: number | undefined;
  readonly noticeDays: number | undefined;
  readonly targets: number | undefined;
  /** Whether its targets are said to be those of the agreement above, unchanged. */
  readonly targetsUnchanged: boolean;
}

export const COMPARED = ['wait', 'risk', 'notice', 'targets'] as const;
export type Compared = (typeof COMPARED)[number];

/** An agreement with what is tougher in it than in the one above. */
export interface Worse {
  readonly terms: TermsOfPaid;
  readonly tougher: readonly Compared[];
}

/** Waits and notice that are this close, in days, are the same: a month is no whole number of days. */
const ROUNDING = 1e-9;

export function termsOfPaid(network: Network, agreement: Id): TermsOfPaid {
  const { agreements } = network;
  const unchanged = agreements.termOf(agreement, 'targetsPassedDownUnchanged');
  return {
    agreement,
    paid: whenPaid(network, agreement),
    riskPercent: riskPercent(network, agreement),
    noticeDays: noticeReceivedDays(network, agreement),
    targets: numberOf(usedNumber(agreements, agreement, 'targets')),
    targetsUnchanged:
      unchanged !== undefined &&
      valueOf(usedTerm(unchanged, agreements.partiesOf(agreement))) === true,
  };
}

/** Terms that both papers tell, so that they can be compared. */
export function comparable(above: TermsOfPaid, below: TermsOfPaid): readonly Compared[] {
  const both = (one: unknown, other: unknown) =>
    typeof one === 'number' && typeof other === 'number';
  const can: Readonly<Record<Compared, boolean>> = {
    wait: both(above.paid.waitDays, below.paid.waitDays),
    risk: both(above.riskPercent, below.riskPercent),
    notice: both(above.noticeDays, below.noticeDays),
    targets: both(above.targets, below.targets) && below.targetsUnchanged,
  };
  return COMPARED.filter((term) => can[term]);
}

/**
 * Terms that are tougher below than above: a longer wait, a larger share at risk, shorter notice received, and the
 * same number of targets where the paper says that they are passed down unchanged.
 */
export function tougher(above: TermsOfPaid, below: TermsOfPaid): readonly Compared[] {
  const is: Readonly<Record<Compared, boolean>> = {
    wait: (below.paid.waitDays ?? 0) > (above.paid.waitDays ?? 0) + ROUNDING,
    risk: (below.riskPercent ?? 0) > (above.riskPercent ?? 0) + ROUNDING,
    notice: (below.noticeDays ?? 0) < (above.noticeDays ?? 0) - ROUNDING,
    targets: above.targets !== 0 && above.targets === below.targets,
  };
  return comparable(above, below).filter((term) => is[term]);
}

import { NOT_KNOWN, type Known } from '../../../../graph-schema/model/known.ts';
import { sameValue } from '../../../../graph-schema/model/same-value.ts';
import { fact, knownFact, textFact, type Fact } from '../finding.ts';
import type { AtRisk } from './at-risk.ts';
import type { Compared, TermsOfPaid, Worse } from './compare-terms.ts';

/**
 * Those of the lead, and those of the partners whose term is tougher: the longest wait, the largest share at risk and
 * the shortest notice among them. What is said the same way in all their agreements is known, else it is not.
 */
export type Facts =
  | 'agreements'
  | 'partners'
  | 'leadPaidWhen'
  | 'leadDaysToPay'
  | 'leadWaitDays'
  | 'partnersPaidWhen'
  | 'partnersDaysToPay'
  | 'partnersWaitDays'
  | 'leadRiskPercent'
  | 'partnersRiskPercent'
  | 'partnersLeastRiskPercent'
  | 'leadRiskPence'
  | 'partnersRiskPence'
  | 'riskOfLeadPercent'
  | 'moneyOfLeadPercent'
  | 'leadNoticeDays'
  | 'partnersNoticeDays'
  | 'partnersMostNoticeDays'
  | 'targets';

export function factsOf(
  above: TermsOfPaid,
  worse: readonly Worse[],
  partners: number,
  risk: AtRisk | undefined,
): Readonly<Record<Facts, Fact>> {
  const having = (term: Compared) =>
    worse.filter(({ tougher }) => tougher.includes(term)).map(({ terms }) => terms);
  const waits = having('wait');
  const risks = having('risk').flatMap(({ riskPercent }) => riskPercent ?? []);
  const notices = having('notice').flatMap(({ noticeDays }) => noticeDays ?? []);
  const ofLead = (part: number | undefined, whole: number | undefined) =>
    part === undefined || whole === undefined || whole <= 0 ? undefined : (100 * part) / whole;
  return {
    agreements: fact(worse.length, 'agreements'),
    partners: fact(partners, 'actors'),
    leadPaidWhen: textFact(above.paid.paidWhen, 'choice'),
    leadDaysToPay: knownFact(above.paid.daysToPay, 'days'),
    leadWaitDays: figure(above.paid.waitDays ?? undefined, 'days'),
    partnersPaidWhen: textFact(inAll(waits.map(({ paid }) => paid.paidWhen)), 'choice'),
    partnersDaysToPay: knownFact(inAll(waits.map(({ paid }) => paid.daysToPay)), 'days'),
    partnersWaitDays: figure(most(waits.flatMap(({ paid }) => paid.waitDays ?? [])), 'days'),
    leadRiskPercent: figure(above.riskPercent, 'percent'),
    partnersRiskPercent: figure(most(risks), 'percent'),
    partnersLeastRiskPercent: figure(least(risks), 'percent'),
    leadRiskPence: figure(risk?.leadPence, 'pence'),
    partnersRiskPence: figure(risk?.partnersPence, 'pence'),
    riskOfLeadPercent: figure(ofLead(risk?.partnersPence, risk?.leadPence), 'percent'),
    moneyOfLeadPercent: figure(ofLead(risk?.partnersPaidPence, risk?.leadPaidPence), 'percent'),
    leadNoticeDays: figure(above.noticeDays, 'days'),
    partnersNoticeDays: figure(least(notices), 'days'),
    partnersMostNoticeDays: figure(most(notices), 'days'),
    targets: figure(having('targets').length > 0 ? above.targets : undefined, 'targets'),
  };
}

function figure(of: number | undefined, unit: Fact['unit']): Fact {
  return of === undefined ? { is: 'notKnown', value: null, unit } : fact(of, unit);
}

function most(figures: readonly number[]): number | undefined {
  return figures.length === 0 ? undefined : figures.reduce((a, b) => Math.max(a, b));
}

function least(figures: readonly number[]): number | undefined {
  return figures.length === 0 ? undefined : figures.reduce((a, b) => Math.min(a, b));
}

/** What all say; not known where they differ. */
function inAll<T extends string | number>(said: readonly Known<T>[]): Known<T> {
  const [first] = said;
  if (first === undefined) return NOT_KNOWN;
  return said.every((one) => sameValue(one, first)) ? first : NOT_KNOWN;
}

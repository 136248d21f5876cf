import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { paymentsUnder } from '../../snapshot/money-under.ts';
import type { Network } from '../../snapshot/network.ts';
import type { Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { atRisk } from './at-risk.ts';
import {
  comparable,
  termsOfPaid,
  tougher,
  type Compared,
  type TermsOfPaid,
  type Worse,
} from './compare-terms.ts';
import { factsOf, type Facts } from './facts.ts';

export type { Facts };
/**
 * `agreements`: those under the head agreement with enough tougher terms; `wait` to `targets`: which of these have
 * what; `lead`: who is paid above; `partners`: who is paid below; `atRisk`: what each bears.
 */
export type Lists = 'agreements' | 'lead' | 'partners' | 'atRisk' | Compared;
export type OptionNames = 'tougherTermsDownTerms';

const TERMS: Readonly<Record<Compared, readonly TermKey[]>> = {
  wait: ['paidWhen', 'daysToPay'],
  risk: ['shareAtRiskPercent'],
  notice: ['noticeByPayerMonths', 'noticeByPayerDays'],
  targets: ['targets', 'targetsPassedDownUnchanged'],
};

export const tougherTermsDown: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'tougher-terms-down',
  theme: 'terms',
  betterWay: 'share-power',
  powerDimension: 'rules',
  options: {
    tougherTermsDownTerms: { type: 'count', min: 1, max: 4, default: 2 },
  },
  hasLeastData: (network) =>
    chains(network).some(({ head, below }) => {
      const above = termsOfPaid(network, head);
      return below.some((id) => comparable(above, termsOfPaid(network, id)).length > 0);
    }),
  detect: (network, { tougherTermsDownTerms }) =>
    chains(network).flatMap(({ head, below }) => {
      const above = termsOfPaid(network, head);
      const worse = below
        .map((id) => termsOfPaid(network, id))
        .map((terms): Worse => ({ terms, tougher: tougher(above, terms) }))
        .filter(({ tougher: found }) => found.length >= tougherTermsDownTerms);
      return worse.length === 0 ? [] : [findingOf(network, above, worse)];
    }),
};

interface Chain {
  readonly head: Id;
  /** Those directly under it, in the order of their ids. */
  readonly below: readonly Id[];
}

/** Agreements in force with those in force directly under them, in the order of their ids. */
function chains({ agreements }: Network): readonly Chain[] {
  const inForce = agreements.list.filter((_, index) => agreements.inForce[index] === true);
  const heads = new Set(inForce.map(({ id }) => id));
  const below = new Map<Id, Id[]>();
  for (const { id, under } of inForce) {
    if (under !== null && heads.has(under)) listAt(below, under).push(id);
  }
  return [...below]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, under]) => ({ head, below: under }));
}

function findingOf(
  network: Network,
  above: TermsOfPaid,
  worse: readonly Worse[],
): Finding<Facts, Lists> {
  const { agreement: head } = above;
  const ids = worse.map(({ terms }) => terms.agreement);
  const having = (term: Compared) => worse.filter((one) => one.tougher.includes(term));
  const agreementsWith = (term: Compared) => having(term).map(({ terms }) => terms.agreement);
  const lead = paidUnder(network, [head]);
  const partners = paidUnder(network, ids);
  const risk = atRisk(network, head, agreementsWith('risk'));
  const listed = (of: readonly Id[]) => of.map((id) => ({ id }));
  return {
    key: [head],
    subjects: [...new Set([...lead, ...partners])],
    evidence: [...new Set([...evidenceOf(network, head, worse), ...lead, ...partners])],
    restsOn: { noun: 'agreement', ids: [head, ...ids] },
    facts: factsOf(above, worse, partners.length, risk),
    lists: {
      agreements: listed(ids),
      lead: listed(lead),
      partners: listed(partners),
      atRisk: (risk?.partners ?? []).map(({ id, pence }) => ({
        id,
        fact: { is: 'value', value: pence, unit: 'pence' },
      })),
      wait: listed(agreementsWith('wait')),
      risk: listed(agreementsWith('risk')),
      notice: listed(agreementsWith('notice')),
      targets: listed(agreementsWith('targets')),
    },
  };
}

/** Who delivers under these agreements; where nobody is said to, who is paid under them. By id. */
function paidUnder(network: Network, agreements: readonly Id[]): readonly Id[] {
  const found = agreements.flatMap((agreement) => {
    const delivering = network.agreements
      .partiesOf(agreement)
      .filter(({ roles }) => roles.includes('delivers'))
      .map(({ actor }) => actor);
    return delivering.length > 0
      ? delivering
      : paymentsUnder(network, agreement).flatMap(({ flow: { to } }) => to ?? []);
  });
  return [...new Set(found)].filter((id) => network.actorIndex.has(id)).sort();
}

/** The agreements, the terms that are tougher below with those above, and what is paid. */
function evidenceOf(network: Network, head: Id, worse: readonly Worse[]): readonly Id[] {
  const { agreements } = network;
  const terms = (agreement: Id, compared: readonly Compared[]) =>
    compared
      .flatMap((term) => TERMS[term])
      .flatMap((key) => agreements.termOf(agreement, key)?.id ?? []);
  const compared = [...new Set(worse.flatMap(({ tougher: found }) => found))];
  const ids = [head, ...worse.map(({ terms: { agreement } }) => agreement)];
  return [
    ...ids,
    ...terms(head, compared),
    ...worse.flatMap((one) => terms(one.terms.agreement, one.tougher)),
    ...ids.flatMap((id) => paymentsUnder(network, id).map(({ flow }) => flow.id)),
  ];
}

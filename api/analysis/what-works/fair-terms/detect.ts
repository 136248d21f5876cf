import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import type { Finding } from '../../talking-points/finding.ts';
import { flowsUnder } from '../flows-under.ts';
import type { Pattern } from '../pattern.ts';
import { figure } from '../yearly.ts';
import { isOneSided } from './one-sided.ts';

/** One of the two is not known: the paper gives months or days. */
export type Facts = 'noticeMonths' | 'noticeDays';
/** `bothWays`: flows under the agreement, where something passes each way. */
export type Lists = 'parties' | 'bothWays';

const NOTICE: readonly (readonly [byPayer: TermKey, byPaid: TermKey, unit: 'months' | 'days'])[] = [
  ['noticeByPayerMonths', 'noticeByPaidMonths', 'months'],
  ['noticeByPayerDays', 'noticeByPaidDays', 'days'],
];

/** Agreements that each side may end with the same notice, and of which no term that is told weighs on one side. */
export const fairTerms: Pattern<Facts, Lists> = {
  id: 'fair-terms',
  detect: (network) =>
    network.agreements.list.flatMap(({ id }, index) => {
      if (network.agreements.inForce[index] !== true) return [];
      const notice = sameNotice(network, id);
      if (notice === undefined || isOneSided(network.agreements, id)) return [];
      return [findingOf(network, id, notice)];
    }),
};

interface Notice {
  readonly terms: readonly Id[];
  readonly length: number;
  readonly unit: 'months' | 'days';
}

function sameNotice({ agreements }: Network, agreement: Id): Notice | undefined {
  for (const [byPayer, byPaid, unit] of NOTICE) {
    const length = valueOf(usedNumber(agreements, agreement, byPayer));
    if (length === undefined || length === 0) continue;
    if (length !== valueOf(usedNumber(agreements, agreement, byPaid))) return undefined;
    const terms = [byPayer, byPaid].flatMap((key) => {
      const term = agreements.termOf(agreement, key);
      return term === undefined ? [] : [term.id];
    });
    return { terms, length, unit };
  }
  return undefined;
}

function findingOf(
  network: Network,
  agreement: Id,
  { terms, length, unit }: Notice,
): Finding<Facts, Lists> {
  const parties = [...new Set(network.agreements.partiesOf(agreement).map(({ actor }) => actor))];
  const flows = flowsUnder(network, agreement);
  const givers = new Set(flows.map(({ from }) => from));
  const bothWays = parties.length > 1 && parties.every((party) => givers.has(party));
  const flowIds = flows.map(({ id }) => id);
  return {
    key: [agreement],
    subjects: parties.length === 0 ? [agreement] : parties,
    evidence: [agreement, ...terms, ...flowIds, ...parties],
    restsOn: { noun: 'term', ids: terms },
    facts: {
      noticeMonths: figure(unit === 'months' ? length : undefined, 'months'),
      noticeDays: figure(unit === 'days' ? length : undefined, 'days'),
    },
    lists: {
      parties: parties.map((id) => ({ id })),
      bothWays: bothWays ? flowIds.map((id) => ({ id })) : [],
    },
  };
}

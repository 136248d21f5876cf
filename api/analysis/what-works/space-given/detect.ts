import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import type { Finding } from '../../talking-points/finding.ts';
import { byAgreement } from '../by-agreement.ts';
import { flowsUnder, runningFlows } from '../flows-under.ts';
import { isGiven } from '../given.ts';
import type { Pattern } from '../pattern.ts';
import { carriedAYear, figure } from '../yearly.ts';

export type Facts = 'hoursAYear';
export type Lists = 'hosts' | 'guests';

/** Space under an agreement under which no money passes. */
export const spaceGiven: Pattern<Facts, Lists> = {
  id: 'space-given',
  detect(network) {
    const space = runningFlows(network).filter(
      (flow) => flow.family === 'help' && flow.flowKind === 'space' && isGiven(flow),
    );
    return byAgreement(space).flatMap(
      ({
        key,
        agreement,
        flows,
        givers,
        receivers,
        evidence,
      }): readonly Finding<Facts, Lists>[] => {
        if (agreement === null || hasMoney(network, agreement)) return [];
        return [
          {
            key: [key],
            subjects: [...givers, ...receivers],
            evidence,
            restsOn: { noun: 'flow', ids: flows.map(({ id }) => id), saidOf: receivers },
            facts: { hoursAYear: figure(carriedAYear(flows, 'hours'), 'hours') },
            lists: {
              hosts: givers.map((id) => ({ id })),
              guests: receivers.map((id) => ({ id })),
            },
          },
        ];
      },
    );
  },
};

function hasMoney(network: Network, agreement: Id): boolean {
  const value = numberOf(usedNumber(network.agreements, agreement, 'valuePenceAYear'));
  if (value !== undefined && value > 0) return true;
  return flowsUnder(network, agreement).some(({ family }) => family === 'money');
}

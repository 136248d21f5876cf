import { valueOf } from '../../../../graph-schema/model/known.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import { fact, type Finding } from '../../talking-points/finding.ts';
import { byAgreement } from '../by-agreement.ts';
import { runningFlows } from '../flows-under.ts';
import type { Pattern } from '../pattern.ts';
import { carriedAYear, carriesSomething, figure } from '../yearly.ts';

export type Facts = 'penceAYear' | 'years';
export type Lists = 'payers' | 'paid';

/** From three years on people can plan past the next round of bids. */
const LEAST_YEARS = 3;

/** Money that is free to use and agreed for years. What pays for connecting work is `funded-connectors`. */
export const freeAndLongMoney: Pattern<Facts, Lists> = {
  id: 'free-and-long-money',
  detect(network) {
    const { agreements } = network;
    const free = runningFlows(network).filter(
      (flow) =>
        flow.family === 'money' &&
        valueOf(flow.use) === 'free' &&
        !flow.forConnecting &&
        carriesSomething(flow),
    );
    return byAgreement(free).flatMap(
      ({
        key,
        agreement,
        flows,
        givers,
        receivers,
        evidence,
      }): readonly Finding<Facts, Lists>[] => {
        if (agreement === null) return [];
        const years = valueOf(usedNumber(agreements, agreement, 'years'));
        const term = agreements.termOf(agreement, 'years');
        if (years === undefined || years < LEAST_YEARS || term === undefined) return [];
        return [
          {
            key: [key],
            subjects: receivers,
            evidence: [...evidence, term.id],
            restsOn: { noun: 'payment', ids: flows.map(({ id }) => id), saidOf: receivers },
            facts: {
              penceAYear: figure(carriedAYear(flows, 'pence'), 'pence'),
              years: fact(years, 'years'),
            },
            lists: {
              payers: givers.map((id) => ({ id })),
              paid: receivers.map((id) => ({ id })),
            },
          },
        ];
      },
    );
  },
};

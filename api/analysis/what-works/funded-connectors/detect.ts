import { flowPeriod } from '../../../../graph-schema/model/time.ts';
import { connectingUnpaid } from '../../talking-points/connecting-unpaid/detect.ts';
import { optionsOf } from '../../talking-points/options.ts';
import { monthsLater } from '../../words/months.ts';
import { byAgreement } from '../by-agreement.ts';
import { runningFlows } from '../flows-under.ts';
import type { Pattern } from '../pattern.ts';
import { carriedAYear, carriesSomething, figure } from '../yearly.ts';

export type Facts = 'penceAYear';
export type Lists = 'payers' | 'paid';

/**
 * Money that pays for connecting work, and of which no end is near: not within the months of the map's setting, from
 * which on `connecting-unpaid` would speak of it.
 */
export const fundedConnectors: Pattern<Facts, Lists> = {
  id: 'funded-connectors',
  detect(network, thresholds) {
    const { state, time } = network;
    const months = optionsOf(connectingUnpaid.options, thresholds).connectingUnpaidMonths;
    const limit = monthsLater(time.asAt, months);
    const paid = runningFlows(network).filter((flow) => {
      if (flow.family !== 'money' || !flow.forConnecting || !carriesSomething(flow)) return false;
      const { last } = flowPeriod(state, flow);
      return last === undefined || last > limit;
    });
    return byAgreement(paid).map(({ key, flows, givers, receivers, evidence }) => ({
      key: [key],
      subjects: receivers,
      evidence,
      restsOn: { noun: 'payment', ids: flows.map(({ id }) => id), saidOf: receivers },
      facts: { penceAYear: figure(carriedAYear(flows, 'pence'), 'pence') },
      lists: {
        payers: givers.map((id) => ({ id })),
        paid: receivers.map((id) => ({ id })),
      },
    }));
  },
};

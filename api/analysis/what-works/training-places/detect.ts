import { textFact } from '../../talking-points/finding.ts';
import { NOT_KNOWN, value, type Known } from '../../../../graph-schema/model/known.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { byAgreement } from '../by-agreement.ts';
import { runningFlows } from '../flows-under.ts';
import { isGiven } from '../given.ts';
import type { Pattern } from '../pattern.ts';
import { carriedAYear, figure } from '../yearly.ts';

export type Facts = 'placesAYear' | 'forWhom';
export type Lists = 'hosts' | 'through';

/** Places to train, which people come to through groups that they know. */
export const trainingPlaces: Pattern<Facts, Lists> = {
  id: 'training-places',
  detect(network) {
    const places = runningFlows(network).filter(
      (flow) =>
        flow.family === 'help' &&
        flow.flowKind === 'training' &&
        flow.unit === 'places' &&
        isGiven(flow),
    );
    return byAgreement(places).map(({ key, flows, givers, receivers, evidence }) => ({
      key: [key],
      subjects: [...givers, ...receivers],
      evidence,
      restsOn: { noun: 'flow', ids: flows.map(({ id }) => id), saidOf: receivers },
      facts: {
        placesAYear: figure(carriedAYear(flows, 'places'), 'places'),
        forWhom: textFact(forWhom(flows), 'text'),
      },
      lists: {
        hosts: givers.map((id) => ({ id })),
        through: receivers.map((id) => ({ id })),
      },
    }));
  },
};

/** Only where all say the same. */
function forWhom(flows: readonly Flow[]): Known<string> {
  const [only = '', ...others] = new Set(flows.map((flow) => flow.forWhom.trim()));
  return only === '' || others.length > 0 ? NOT_KNOWN : value(only);
}

import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { isTold, NOT_KNOWN, type Known } from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';

/** Reports and targets a year that one agreement, or one flow beside it, asks of some for others. */
export interface AskedOf {
  /** The agreement, or the flow that tells what the agreement does not. */
  readonly id: Id;
  readonly is: 'agreement' | 'flow';
  readonly askedOf: readonly Id[];
  readonly askedBy: readonly Id[];
  readonly reports: Known<number>;
  readonly targets: Known<number>;
}

/**
 * Agreements in force under which somebody pays or that tell of reports or targets: those who pay ask, the other
 * parties are asked. Then flows that send reports or set targets, but not those whose agreement tells the same already.
 */
export function allAskedOf(network: Network): readonly AskedOf[] {
  const { agreements, hops } = network;
  const fromAgreements = agreements.list.flatMap(({ id }, index): readonly AskedOf[] => {
    if (agreements.inForce[index] !== true) return [];
    const parties = agreements.partiesOf(id);
    const pays = (one: (typeof parties)[number]) => one.roles.includes('pays');
    const reports = usedNumber(agreements, id, 'reportsAYear');
    const targets = usedNumber(agreements, id, 'targets');
    if (!parties.some(pays) && !isTold(reports) && !isTold(targets)) return [];
    return [
      {
        id,
        is: 'agreement',
        askedOf: parties.filter((one) => !pays(one)).map(({ actor }) => actor),
        askedBy: parties.filter(pays).map(({ actor }) => actor),
        reports,
        targets,
      },
    ];
  });
  const told = new Map(fromAgreements.map((one) => [one.id, one]));
  const beside = ({ agreement }: Flow, what: 'reports' | 'targets') => {
    const known = agreement === null ? undefined : told.get(agreement)?.[what];
    return known === undefined || !isTold(known);
  };
  const reporting = hops.information.flows.filter(
    (flow) => flow.flowKind === 'report' && beside(flow, 'reports'),
  );
  const setting = hops.control.flows.filter(
    (flow) => flow.flowKind === 'sets-targets-for' && beside(flow, 'targets'),
  );
  return [
    ...fromAgreements,
    ...reporting.flatMap((flow) => ofFlow(flow, 'reports')),
    ...setting.flatMap((flow) => ofFlow(flow, 'targets')),
  ];
}

/** What the other kind of flow would tell is not asked here: it is none of this one's business. */
function ofFlow(flow: Flow, what: 'reports' | 'targets'): readonly AskedOf[] {
  const { id, from, to } = flow;
  if (to === null) return [];
  const [askedOf, askedBy] = what === 'reports' ? [[from], [to]] : [[to], [from]];
  const amount = usedAmount(flow);
  return [
    {
      id,
      is: 'flow',
      askedOf,
      askedBy,
      reports: what === 'reports' ? amount : NOT_KNOWN,
      targets: what === 'targets' ? amount : NOT_KNOWN,
    },
  ];
}

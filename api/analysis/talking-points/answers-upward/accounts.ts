import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { inOrderOfId, listAt } from '../../snapshot/in-order.ts';
import { actorsWithRole, usedChoice, usedNumber } from '../../snapshot/agreements.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import type { Standing } from './above-and-below.ts';

/** Reports and "answers to" of one programme, by the way they go. */
export interface Accounts {
  /** Reports a year that agreements ask for, and those that flows tell where the agreement does not. */
  readonly reportsUp: number;
  /** Agreements that ask for any. */
  readonly asking: readonly Id[];
  /** Report and "answers to" flows to those above. */
  readonly flowsUp: readonly Flow[];
  /** Who sends reports or answers upward, and to whom. */
  readonly senders: ReadonlySet<Id>;
  readonly receivers: ReadonlySet<Id>;
  /** Reports, findings and "answers to" from a payer or holder to those below it or to a community. */
  readonly flowsDown: readonly Flow[];
  /** The same from anyone else to a community. */
  readonly besides: readonly Flow[];
  /** Agreements by which books are open one way only. */
  readonly oneWayBooks: readonly Id[];
}

/** Information and Control flows by which one gives account to another. */
export interface AccountFlows {
  readonly count: number;
  /** Those under agreements of a programme, and those under none of which an end is in it; each once. */
  readonly about: (standing: Standing) => readonly Flow[];
}

export function accountFlows(network: Network): AccountFlows {
  const { information, control } = network.hops;
  const flows = [
    ...information.flows.filter(({ flowKind }) => flowKind === 'report' || flowKind === 'findings'),
    ...control.flows.filter(({ flowKind }) => flowKind === 'answers-to'),
  ];
  const at = new Map<Id, Flow[]>();
  for (const flow of flows) {
    const ends = flow.agreement === null ? [flow.from, flow.to] : [flow.agreement];
    for (const end of ends) if (end !== null) listAt(at, end).push(flow);
  }
  const about = (standing: Standing) =>
    [...standing.agreements, ...standing.actors].flatMap((id) => at.get(id) ?? []);
  return {
    count: flows.length,
    about: (standing) => inOrderOfId([...new Set(about(standing))]),
  };
}

export function accountsOf(network: Network, standing: Standing, flows: AccountFlows): Accounts {
  const { agreements } = network;
  const senders = new Set<Id>();
  const receivers = new Set<Id>();
  let reportsUp = 0;
  const asking: Id[] = [];
  const told = new Set<Id>();
  for (const id of standing.agreements) {
    const reports = numberOf(usedNumber(agreements, id, 'reportsAYear'));
    if (reports === undefined) continue;
    told.add(id);
    if (reports === 0) continue;
    reportsUp += reports;
    asking.push(id);
    const payers = actorsWithRole(agreements, id, 'pays');
    for (const payer of payers) receivers.add(payer);
    for (const { actor } of agreements.partiesOf(id)) {
      if (!payers.includes(actor)) senders.add(actor);
    }
  }
  const ways = flows
    .about(standing)
    .flatMap(directions)
    .map((way) => ({ ...way, goes: goes(network, standing, way) }));
  const up = ways.filter((way) => way.goes === 'up' && way.flow.flowKind !== 'findings');
  for (const { flow, from, to } of up) {
    senders.add(from);
    receivers.add(to);
    const repeats = flow.agreement !== null && told.has(flow.agreement);
    if (flow.flowKind === 'report' && !repeats) reportsUp += numberOf(usedAmount(flow)) ?? 0;
  }
  const of = (way: Goes) => ways.filter((one) => one.goes === way).map(({ flow }) => flow);
  return {
    reportsUp,
    asking,
    flowsUp: up.map(({ flow }) => flow),
    senders,
    receivers,
    flowsDown: of('down'),
    besides: of('besides'),
    oneWayBooks: [...standing.agreements].filter((id) => {
      const book = usedChoice(agreements, id, 'openBook');
      return book.is === 'value' && book.value === 'one-way';
    }),
  };
}

type Goes = 'up' | 'down' | 'besides' | 'elsewhere';

interface Way {
  readonly flow: Flow;
  readonly from: Id;
  readonly to: Id;
}

/** A flow both ways goes each way. One to a room gives account to nobody that we can tell. */
function directions(flow: Flow): readonly Way[] {
  const { from, to } = flow;
  if (to === null) return [];
  const there = { flow, from, to };
  return flow.twoWay ? [there, { flow, from: to, to: from }] : [there];
}

function goes(network: Network, standing: Standing, { from, to }: Way): Goes {
  const [sender, receiver] = [from, to].map((id) => network.actorIndex.get(id));
  if (sender === undefined || receiver === undefined) return 'elsewhere';
  if (standing.isAbove(to, from)) return 'up';
  const toCommunity = actorAt(network, receiver).type === 'community';
  if (standing.isPayerOrHolder(from)) {
    return toCommunity || standing.isAbove(from, to) ? 'down' : 'elsewhere';
  }
  return toCommunity && standing.actors.has(from) ? 'besides' : 'elsewhere';
}

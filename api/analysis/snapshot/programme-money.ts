import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Programme } from '../../../graph-schema/model/programme.ts';
import { at } from '../measures/arcs.ts';
import { moneyTotals, ownPence, type MoneyTotals } from '../measures/money-totals.ts';
import type { MoneyArcs } from '../measures/pass-through.ts';
import { actorsWithRole } from './agreements.ts';
import { listAt } from './in-order.ts';
import { actorAt, type Network } from './network.ts';

/**
 * The money of one programme with its actors numbered anew from 0, in the order of their ids. Most programmes
 * are small; numbering them by themselves keeps a map of thousands of grants quick.
 */
export interface ProgrammeMoney {
  readonly programme: Programme;
  /** Ids of the actors with programme money in or out. */
  readonly actors: readonly Id[];
  readonly arcs: MoneyArcs;
  /** Row of each arc in the network's money hops. */
  readonly rows: readonly number[];
  readonly totals: MoneyTotals;
  /**
   * Parties with role *pays* on the root, whatever their type; where no party pays, the actors with no programme
   * money in. Numbers of this programme.
   */
  readonly payers: ReadonlySet<number>;
  /** They receive and give programme money and are no payers. */
  readonly holders: readonly number[];
}

const remembered = new WeakMap<Network, readonly ProgrammeMoney[]>();

/** All programmes with money in the time shown, in the order of the ids of their roots. Made once per network. */
export function programmeMoney(network: Network): readonly ProgrammeMoney[] {
  let found = remembered.get(network);
  if (found === undefined) {
    found = allProgrammeMoney(network);
    remembered.set(network, found);
  }
  return found;
}

function allProgrammeMoney(network: Network): readonly ProgrammeMoney[] {
  const { agreements, hops } = network;
  const rowsOf = new Map<number, number[]>();
  const { money } = hops;
  for (let row = 0; row < money.count; row += 1) {
    const agreement = at(money.agreement, row);
    const ends = at(money.from, row) >= 0 && at(money.to, row) >= 0;
    if (agreement < 0 || !ends || at(money.from, row) === at(money.to, row)) continue;
    listAt(rowsOf, at(agreements.programmeOf, agreement)).push(row);
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, rows]) => {
      const programme = agreements.programmes[index];
      return programme === undefined ? [] : [moneyOf(network, programme, rows)];
    });
}

/** Whether any money is paid under agreements that stand under another, or through a holder under one agreement. */
export function hasLinkedMoney(network: Network): boolean {
  return programmeMoney(network).some(
    ({ programme, holders }) => programme.agreements.length > 1 || holders.length > 0,
  );
}

function moneyOf(network: Network, programme: Programme, rows: readonly number[]): ProgrammeMoney {
  const { money } = network.hops;
  const numbers = [
    ...new Set(rows.flatMap((row) => [at(money.from, row), at(money.to, row)])),
  ].sort((a, b) => a - b);
  const place = new Map(numbers.map((number, index) => [number, index]));
  const nodes = numbers.length;
  const local = (number: number) => place.get(number) ?? -1;
  const from = Int32Array.from(rows, (row) => local(at(money.from, row)));
  const to = Int32Array.from(rows, (row) => local(at(money.to, row)));
  const amount = Float64Array.from(rows, (row) => at(money.amount, row));
  const totals = moneyTotals(nodes, { from, to, amount });
  const own = Float64Array.from({ length: nodes }, (_, node) => ownPence(totals, node));
  const signed = actorsWithRole(network.agreements, programme.root.id, 'pays')
    .map((id) => local(network.actorIndex.get(id) ?? -1))
    .filter((node) => node >= 0);
  const anyPays = actorsWithRole(network.agreements, programme.root.id, 'pays').length > 0;
  const all = numbers.map((_, node) => node);
  const payers = new Set(anyPays ? signed : all.filter((node) => at(totals.flowsIn, node) === 0));
  return {
    programme,
    actors: numbers.map((number) => actorAt(network, number).id),
    arcs: { nodes, from, to, amount, own },
    rows,
    totals,
    payers,
    holders: all.filter(
      (node) => !payers.has(node) && at(totals.flowsIn, node) > 0 && at(totals.flowsOut, node) > 0,
    ),
  };
}

/** The actor with this number in the programme. */
export function actorIdAt(money: ProgrammeMoney, node: number): Id {
  const found = money.actors[node];
  if (found === undefined) throw new RangeError(`No actor of the programme has the number ${node}`);
  return found;
}

/** Numbers of the actors that get programme money and are no payers, one of them left out. */
export function partnersBeside(money: ProgrammeMoney, holder: number): readonly number[] {
  return money.actors
    .map((_, node) => node)
    .filter(
      (node) => node !== holder && !money.payers.has(node) && at(money.totals.flowsIn, node) > 0,
    );
}

/** Ids of the flows of these arcs, and of their agreements, each once. */
export function flowsAndAgreements(
  network: Network,
  money: ProgrammeMoney,
  arcs: readonly number[],
): { readonly flows: readonly Id[]; readonly agreements: readonly Id[] } {
  const flows = new Set<Id>();
  const agreements = new Set<Id>();
  for (const arc of arcs) {
    const flow = network.hops.money.flows[at(network.hops.money.flow, at(money.rows, arc))];
    if (flow === undefined) continue;
    flows.add(flow.id);
    if (flow.agreement !== null) agreements.add(flow.agreement);
  }
  return { flows: [...flows], agreements: [...agreements] };
}

import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf, type Known } from '../../../../graph-schema/model/known.ts';
import type { Seat } from '../../../../graph-schema/model/room.ts';
import { usedAmount } from '../../../../graph-schema/model/used-values.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';

export const KINDS_TAKEN = ['stories', 'data', 'seats', 'volunteer-time'] as const;
export type KindTaken = (typeof KINDS_TAKEN)[number];

/** One thing that went out of a community or small group, with all that shows it. */
export interface Taken {
  readonly kind: KindTaken;
  readonly giver: Id;
  /** Where it ends: actors or rooms. */
  readonly users: readonly Id[];
  /** Stories, times a year, places or time, in its own unit; undefined where nobody told. */
  readonly amount: number | undefined;
  /** Flows, or the seat. */
  readonly items: readonly Id[];
  readonly through: readonly Id[];
  /** Whether each thing that may come back is told: true it came, false it is known that it did not. */
  readonly back: readonly (boolean | undefined)[];
}

/** All that went out, whether anything came back or not, in the order of the ids of flows and seats. */
export function allTaken(network: Network): readonly Taken[] {
  return [
    ...stories(network),
    ...network.hops.information.flows
      .filter(({ flowKind, from }) => flowKind === 'data' && isGiver(network, from))
      .flatMap((flow) => ofFlow('data', flow, [...extrasBack(flow), flow.twoWay || undefined])),
    ...unpaidSeats(network),
    ...network.hops.help.flows
      .filter(({ flowKind, from }) => flowKind === 'volunteer-time' && isGiver(network, from))
      .flatMap((flow) => ofFlow('volunteer-time', flow, [paidInExchange(flow)])),
  ];
}

/** A community, a community group, or an organisation with less than £100,000 a year. */
function isGiver(network: Network, id: Id): boolean {
  const index = network.actorIndex.get(id);
  if (index === undefined) return false;
  const { type, sector, size } = actorAt(network, index);
  if (type === 'community') return true;
  const small = size.is === 'value' && (size.value === 'under-10k' || size.value === '10k-to-100k');
  return (
    type === 'organisation' &&
    (small || (sector.is === 'value' && sector.value === 'community-group'))
  );
}

/** True, false, or undefined where nobody told us or the paper is silent. */
function told(known: Known<boolean>): boolean | undefined {
  if (known.is === 'none') return false;
  return known.is === 'value' ? known.value : undefined;
}

function extrasBack(flow: Flow): readonly (boolean | undefined)[] {
  return [flow.paidForStory, flow.approved, flow.credited, flow.replyGiven].map(told);
}

/** Free is known to be unpaid. */
function paidInExchange({ exchange }: Flow): boolean | undefined {
  if (exchange.is === 'none') return false;
  return exchange.is === 'value' ? exchange.value !== 'free' : undefined;
}

function ofFlow(
  kind: KindTaken,
  flow: Flow,
  back: readonly (boolean | undefined)[],
): readonly Taken[] {
  if (flow.to === null) return [];
  return [
    {
      kind,
      giver: flow.from,
      users: [flow.to],
      amount: numberOf(usedAmount(flow)),
      items: [flow.id],
      through: flow.via,
      back,
    },
  ];
}

/**
 * A story counts once, where it leaves; whoever it was told to and passes stories on is on the way, and its users are
 * where that ends. What came back anywhere on the way came back.
 */
function stories(network: Network): readonly Taken[] {
  const all = network.hops.information.flows.filter(({ flowKind }) => flowKind === 'story');
  const hearers = new Set(all.map(({ to }) => to));
  const tellings = new Map<Id, Flow[]>();
  for (const flow of all) listAt(tellings, flow.from).push(flow);
  return all
    .filter(({ from }) => isGiver(network, from) && !hearers.has(from))
    .flatMap((flow) => ofFlow('stories', flow, []).map((one) => followed(one, flow, tellings)));
}

function followed(one: Taken, first: Flow, tellings: ReadonlyMap<Id, readonly Flow[]>): Taken {
  const chain = [first];
  const seen = new Set<Id>([first.from, ...one.users]);
  const users: Id[] = [];
  const passing: Id[] = [];
  for (const at of seen) {
    if (at === first.from) continue;
    const next = tellings.get(at) ?? [];
    (next.length === 0 ? users : passing).push(at);
    chain.push(...next);
    for (const { to } of next) if (to !== null) seen.add(to);
  }
  return {
    ...one,
    // Where everyone passes it on in a circle, whoever was told first is named.
    users: users.length === 0 ? one.users : users,
    items: chain.map(({ id }) => id),
    through: [...new Set([...chain.flatMap(({ via }) => via), ...passing])],
    back: chain.flatMap(extrasBack),
  };
}

/** Seats known to be unpaid, but in rooms that people claimed for themselves. A vote is a say; a reply is one. */
function unpaidSeats(network: Network): readonly Taken[] {
  return network.rooms.flatMap(({ room, seats }) => {
    if (room.roomKind.is === 'value' && room.roomKind.value === 'claimed') return [];
    return seats
      .filter((seat) => isUnpaid(seat) && isGiver(network, seat.holder))
      .map((seat): Taken => ({
        kind: 'seats',
        giver: seat.holder,
        users: [room.id],
        amount: seat.places,
        items: [seat.id],
        through: [],
        back: [false, hasSay(seat), told(room.reply)],
      }));
  });
}

function isUnpaid({ pay }: Seat): boolean {
  return pay.is === 'none' || (pay.is === 'value' && pay.value === 'unpaid');
}

function hasSay(seat: Seat): boolean | undefined {
  if (told(seat.veto) === true) return true;
  const votes = numberOf(seat.votes);
  return votes === undefined ? undefined : votes > 0;
}

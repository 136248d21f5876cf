import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../graph-schema/model/known.ts';
import type { Seat } from '../../../graph-schema/model/room.ts';
import { listAt } from './in-order.ts';
import { actorAt, type Network } from './network.ts';
import type { VoiceStep } from './voice-step.ts';

/** Somebody whom a community's voice has come to, with those it passed on the way there, itself the last. */
interface Heard {
  readonly at: Id;
  readonly through: readonly Id[];
  readonly flows: readonly Id[];
}

/** The ways in which an actor, most often a community, comes into a room. */
export interface VoiceEntries {
  /**
   * Its steps into rooms: by Voice flows, by its own seats, and by seats of those who are led by it or answer to it.
   * A Voice flow to an actor goes on with that actor's own Voice flows. Of several ways to the same actor the one
   * through fewest is taken. With `without`, no way through that actor.
   */
  readonly of: (community: Id, without?: Id) => readonly VoiceStep[];
  /** Led by the community (it says so itself, and the community's Voice goes through it), or answers to it. */
  readonly isAnswerable: (delegate: Id, community: Id) => boolean;
}

/** Whom the voice of one actor comes to, and all that it goes through. */
interface Reach {
  readonly heard: readonly Heard[];
  readonly delegates: ReadonlySet<Id>;
}

export function voiceEntries(network: Network): VoiceEntries {
  const flowsFrom = flowsBySender(network.hops.voice.flows);
  const seatsOf = seatsByHolder(network);
  const answering = answeringTo(network);
  const replies = new Set(
    network.rooms.filter(({ room }) => valueOf(room.reply) === true).map(({ room }) => room.id),
  );
  const remembered = new Map<Id, Reach>();
  const reachOf = (community: Id): Reach => {
    let reach = remembered.get(community);
    if (reach === undefined) {
      const heard = heardFrom(network, community, flowsFrom, undefined);
      reach = { heard, delegates: delegatesOf(heard, flowsFrom) };
      remembered.set(community, reach);
    }
    return reach;
  };
  const isAnswerable = (delegate: Id, community: Id): boolean =>
    answering.get(community)?.has(delegate) === true ||
    (reachOf(community).delegates.has(delegate) && isLedByThoseItServes(network, delegate));
  const of = (community: Id, without?: Id): readonly VoiceStep[] => {
    const { heard, delegates } = reachOf(community);
    const left = without === undefined ? heard : heardFrom(network, community, flowsFrom, without);
    const answered = (through: readonly Id[], to: Id) =>
      replies.has(to) || (through.length > 0 && through.every((id) => isAnswerable(id, community)));
    const theirs = [...delegates].filter((id) => isAnswerable(id, community));
    const speakingFor = new Set([...(answering.get(community) ?? []), ...theirs]);
    return [
      ...seatSteps(community, seatsOf, answered),
      ...voiceSteps(network, community, left, flowsFrom, answered),
      ...delegateSteps(community, seatsOf, [...speakingFor]),
    ].filter(({ through }) => !through.some((id) => id === without));
  };
  return { of, isAnswerable };
}

function isLedByThoseItServes(network: Network, actor: Id): boolean {
  const index = network.actorIndex.get(actor);
  return index !== undefined && valueOf(actorAt(network, index).ledByPeopleItServes) === 'yes';
}

type FlowsFrom = ReadonlyMap<Id, readonly Flow[]>;
type SeatsOf = ReadonlyMap<Id, readonly Seat[]>;
type Answered = (through: readonly Id[], to: Id) => boolean;

function flowsBySender(flows: readonly Flow[]): FlowsFrom {
  const from = new Map<Id, Flow[]>();
  for (const flow of flows) listAt(from, flow.from).push(flow);
  return from;
}

function seatsByHolder(network: Network): SeatsOf {
  const of = new Map<Id, Seat[]>();
  for (const { seats } of network.rooms) {
    for (const seat of seats) listAt(of, seat.holder).push(seat);
  }
  return of;
}

/** Who answers to whom, by the one answered to, in the order of the ids of the flows. */
function answeringTo(network: Network): ReadonlyMap<Id, ReadonlySet<Id>> {
  const to = new Map<Id, Set<Id>>();
  for (const flow of network.hops.control.flows) {
    if (flow.flowKind !== 'answers-to' || flow.to === null) continue;
    to.set(flow.to, (to.get(flow.to) ?? new Set()).add(flow.from));
  }
  return to;
}

/** All whom the voice of an actor comes to, itself first, by breadth-first search over flows from actor to actor. */
function heardFrom(
  network: Network,
  community: Id,
  flowsFrom: FlowsFrom,
  without: Id | undefined,
): readonly Heard[] {
  const heard: Heard[] = [{ at: community, through: [], flows: [] }];
  const seen = new Set<Id>([community]);
  for (const one of heard) {
    for (const flow of flowsFrom.get(one.at) ?? []) {
      if (flow.to === null || seen.has(flow.to) || !network.actorIndex.has(flow.to)) continue;
      const passed = [...flow.via, flow.to];
      if (passed.some((id) => id === without)) continue;
      seen.add(flow.to);
      heard.push({
        at: flow.to,
        through: [...one.through, ...passed],
        flows: [...one.flows, flow.id],
      });
    }
  }
  return heard;
}

function delegatesOf(heard: readonly Heard[], flowsFrom: FlowsFrom): ReadonlySet<Id> {
  const passed = heard.flatMap(({ at, through }) => [
    ...through,
    ...(flowsFrom.get(at) ?? []).flatMap(({ via }) => via),
  ]);
  return new Set(passed);
}

function voiceSteps(
  network: Network,
  community: Id,
  heard: readonly Heard[],
  flowsFrom: FlowsFrom,
  answered: Answered,
): readonly VoiceStep[] {
  return heard.flatMap((one) =>
    (flowsFrom.get(one.at) ?? []).flatMap((flow): VoiceStep[] => {
      if (flow.to === null || network.actorIndex.has(flow.to)) return [];
      const through = [...one.through, ...flow.via];
      return [
        {
          from: community,
          through,
          to: flow.to,
          by: 'voice',
          answerable: answered(through, flow.to),
          rung: valueOf(flow.rung),
          evidence: [...one.flows, flow.id],
        },
      ];
    }),
  );
}

/** Whoever sits there and was named by nobody else stands in need of no reply: they hear it themselves. */
function seatSteps(community: Id, seatsOf: SeatsOf, answered: Answered): readonly VoiceStep[] {
  return (seatsOf.get(community) ?? []).map((seat) => {
    const namedBy = seat.namedBy === null || seat.namedBy === community ? [] : [seat.namedBy];
    return {
      from: community,
      through: namedBy,
      to: seat.room,
      by: 'own-seat',
      answerable: namedBy.length === 0 || answered(namedBy, seat.room),
      rung: undefined,
      evidence: [seat.id],
    };
  });
}

function delegateSteps(
  community: Id,
  seatsOf: SeatsOf,
  delegates: readonly Id[],
): readonly VoiceStep[] {
  return delegates.flatMap((delegate) =>
    (seatsOf.get(delegate) ?? []).map((seat): VoiceStep => ({
      from: community,
      through: [delegate],
      to: seat.room,
      by: 'seat-of-delegate',
      answerable: true,
      rung: undefined,
      evidence: [seat.id],
    })),
  );
}

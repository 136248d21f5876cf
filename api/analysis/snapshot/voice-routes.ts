import type { Id } from '../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../graph-schema/model/known.ts';
import { listAt } from './in-order.ts';
import type { Network } from './network.ts';
import { roomDecides, type Decides } from './room-decides.ts';
import type { RoomOnMap } from './rooms.ts';
import { voiceEntries, type VoiceEntries } from './voice-entries.ts';
import type { VoiceStep } from './voice-step.ts';

/** A shortest way of a community to a room, step by step. */
export interface VoiceWay {
  readonly room: Id;
  readonly steps: readonly VoiceStep[];
  /** Whether every step of it is. */
  readonly answerable: boolean;
}

/**
 * How those who are heard reach the rooms of a map, as findings and ledgers ask.
 *
 * A step is answerable when the room entered records a reply; or, coming from a community, when every delegate on it
 * is led by the community or answers to it, or the community sits there itself. Advising without a reply is not.
 */
export interface VoiceRoutes extends VoiceEntries {
  /** Steps on from a room: to rooms that it advises, and to rooms in which its chair sits. */
  readonly onFrom: (room: Id) => readonly VoiceStep[];
  /**
   * One shortest way to each room that the community reaches, in the order of steps; an answerable one where there
   * are several as short. With `answerableOnly`, only ways on which every step is answerable, of at most `mostSteps`.
   */
  readonly waysOf: (
    community: Id,
    only?: { readonly answerableOnly?: boolean; readonly mostSteps?: number },
  ) => readonly VoiceWay[];
  /** Whether a room decides. */
  readonly decides: (room: Id) => Decides;
  /** Whether it or any room on from it decides; "not-known" where only such as may decide are reached. */
  readonly leadsTo: (room: Id) => Decides;
}

const remembered = new WeakMap<Network, VoiceRoutes>();

/** Made once per network. Near linear in flows and seats; ways are worked out per community, when asked for. */
export function voiceRoutes(network: Network): VoiceRoutes {
  let routes = remembered.get(network);
  if (routes === undefined) {
    routes = routesOf(network);
    remembered.set(network, routes);
  }
  return routes;
}

function routesOf(network: Network): VoiceRoutes {
  const entries = voiceEntries(network);
  const onward = stepsBetweenRooms(network);
  const onFrom = (room: Id) => onward.get(room) ?? [];
  const decides = new Map(network.rooms.map((on) => [on.room.id, roomDecides(on)]));
  const toDecision = leadingTo(onward, decides, 'decides');
  const toPerhaps = leadingTo(onward, decides, 'not-known');
  return {
    ...entries,
    onFrom,
    waysOf: (community, { answerableOnly = false, mostSteps = Infinity } = {}) =>
      shortestWays(entries.of(community), onFrom, answerableOnly, mostSteps),
    decides: (room) => decides.get(room) ?? 'not-known',
    leadsTo: (room) => {
      if (toDecision.has(room)) return 'decides';
      return toPerhaps.has(room) ? 'not-known' : 'nothing';
    },
  };
}

function stepsBetweenRooms(network: Network): ReadonlyMap<Id, readonly VoiceStep[]> {
  const rooms = new Map<Id, RoomOnMap>(network.rooms.map((on) => [on.room.id, on]));
  const from = new Map<Id, VoiceStep[]>();
  const add = (room: Id, to: Id, by: VoiceStep['by'], evidence: readonly Id[]) => {
    const entered = rooms.get(to);
    if (entered === undefined || !rooms.has(room) || room === to) return;
    const answerable = valueOf(entered.room.reply) === true;
    listAt(from, room).push({
      from: room,
      through: [],
      to,
      by,
      answerable,
      rung: undefined,
      evidence,
    });
  };
  for (const { room } of network.rooms) {
    for (const advised of room.advises) add(room.id, advised, 'advises', []);
  }
  for (const { room, seats } of network.rooms) {
    for (const { id, holder } of seats) add(holder, room.id, 'chair', [id]);
  }
  return from;
}

/** Rooms from which one that decides so is reached, itself included, by search against the steps. */
function leadingTo(
  onward: ReadonlyMap<Id, readonly VoiceStep[]>,
  decides: ReadonlyMap<Id, Decides>,
  so: Decides,
): ReadonlySet<Id> {
  const back = new Map<Id, Id[]>();
  for (const steps of onward.values()) {
    for (const { from, to } of steps) listAt(back, to).push(from);
  }
  const found = new Set<Id>();
  for (const [room, decided] of decides) if (decided === so) found.add(room);
  for (const room of found) {
    for (const before of back.get(room) ?? []) found.add(before);
  }
  return found;
}

/** Breadth-first over rooms; within a level, answerable ways first, so that they win where they are as short. */
function shortestWays(
  entries: readonly VoiceStep[],
  onFrom: (room: Id) => readonly VoiceStep[],
  answerableOnly: boolean,
  mostSteps: number,
): readonly VoiceWay[] {
  const found = new Map<Id, VoiceWay>();
  let level: readonly VoiceWay[] = entries.map((step) => ({
    room: step.to,
    steps: [step],
    answerable: step.answerable,
  }));
  for (let steps = 1; steps <= mostSteps && level.length > 0; steps += 1) {
    const reached: VoiceWay[] = [];
    const answerableFirst = [
      ...level.filter(({ answerable }) => answerable),
      ...level.filter(({ answerable }) => !answerable),
    ];
    for (const way of answerableFirst) {
      if (found.has(way.room) || (answerableOnly && !way.answerable)) continue;
      found.set(way.room, way);
      reached.push(way);
    }
    level = reached.flatMap((way) =>
      onFrom(way.room).map((step) => ({
        room: step.to,
        steps: [...way.steps, step],
        answerable: way.answerable && step.answerable,
      })),
    );
  }
  return [...found.values()];
}

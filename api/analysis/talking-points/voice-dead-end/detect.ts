import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { NONE, valueOf, type Known } from '../../../../graph-schema/model/known.ts';
import { byText } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { voiceRoutes } from '../../snapshot/voice-routes.ts';
import { fact, knownFact, textFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { hasNoReply, payersAbsent, voiceByRoom, voiceToNoRoom } from './where-it-leads.ts';

/**
 * `reply`: what is told of it. `decides`, `leadsTo`: of the room entered, and of it with all on from it.
 * `onwardBy`, `onwardDecides`: the first step on from it, and the room that this enters. Of voice that ends in no
 * room only `heard` is known.
 */
export type Facts =
  'heard' | 'timesMet' | 'reply' | 'decides' | 'leadsTo' | 'onwardBy' | 'onwardDecides';
/** `onward`: the rooms it advises, or where its chair sits; `furtherOn`: those on from the first of these. */
export type Lists = 'rooms' | 'heard' | 'through' | 'onward' | 'furtherOn' | 'payersAbsent';
export type OptionNames = 'voiceDeadEndRung';

export const voiceDeadEnd: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'voice-dead-end',
  theme: 'voice-and-decisions',
  betterWay: 'listen',
  powerDimension: 'rules',
  options: {
    voiceDeadEndRung: { type: 'count', min: 1, max: 6, default: 4 },
  },
  hasLeastData: (network) => network.hops.voice.flows.length > 0,
  detect(network, { voiceDeadEndRung }) {
    const entered = voiceByRoom(network);
    const inRooms = network.rooms.flatMap((on) => {
      const ending = endingIn(network, on, entered.get(on.room.id) ?? [], voiceDeadEndRung);
      return ending.length === 0 ? [] : [ofRoom(network, on, ending)];
    });
    const nowhere = [...voiceToNoRoom(network)].map(([, flows]) => ofNoRoom(flows));
    return [...inRooms, ...nowhere].sort((a, b) => byText(a.key.join(' '), b.key.join(' ')));
  },
};

/** Voice into this room after which nothing can be seen: no room that decides is reached, or none replies. */
function endingIn(
  network: Network,
  on: RoomOnMap,
  flows: readonly Flow[],
  mostRung: number,
): readonly Flow[] {
  if (voiceRoutes(network).leadsTo(on.room.id) === 'nothing') return flows;
  if (!hasNoReply(on)) return [];
  return flows.filter(({ rung }) => {
    const told = valueOf(rung);
    return told !== undefined && told <= mostRung;
  });
}

function ofRoom(network: Network, on: RoomOnMap, flows: readonly Flow[]): Finding<Facts, Lists> {
  const { room } = on;
  const routes = voiceRoutes(network);
  const onward = routes.onFrom(room.id);
  const rooms = [...new Set(onward.map(({ to }) => to))];
  const [next] = rooms;
  const by = onward[0]?.by;
  const absent = payersAbsent(network, on);
  const { heard, through } = ends(flows);
  return {
    key: [room.id],
    subjects: [...new Set([room.id, ...heard])],
    evidence: [
      ...new Set([
        ...flows.map(({ id }) => id),
        room.id,
        ...onward.flatMap(({ evidence }) => evidence),
        ...rooms,
        ...heard,
        ...through,
        ...absent,
      ]),
    ],
    restsOn: { noun: 'flow', ids: flows.map(({ id }) => id), saidOf: heard },
    facts: {
      heard: fact(heard.length, 'actors'),
      timesMet: knownFact(room.meetsTimesAYear, 'times'),
      reply: textFact(replyTold(on), 'choice'),
      decides: textFact(choice(routes.decides(room.id)), 'choice'),
      leadsTo: textFact(choice(routes.leadsTo(room.id)), 'choice'),
      onwardBy: textFact(by === undefined ? NONE : choice(by), 'choice'),
      onwardDecides: textFact(next === undefined ? NONE : choice(routes.decides(next)), 'choice'),
    },
    lists: {
      rooms: [{ id: room.id }],
      heard: listed(heard),
      through: listed(through),
      onward: listed(rooms),
      furtherOn: listed(next === undefined ? [] : routes.onFrom(next).map(({ to }) => to)),
      payersAbsent: listed(absent),
    },
  };
}

function ofNoRoom(flows: readonly Flow[]): Finding<Facts, Lists> {
  const { heard, through } = ends(flows);
  const ids = flows.map(({ id }) => id);
  const nothingTold = textFact({ is: 'notKnown' }, 'choice');
  return {
    key: heard,
    subjects: heard,
    evidence: [...new Set([...ids, ...heard, ...through])],
    restsOn: { noun: 'flow', ids, saidOf: heard },
    facts: {
      heard: fact(heard.length, 'actors'),
      timesMet: knownFact({ is: 'notKnown' }, 'times'),
      reply: nothingTold,
      decides: nothingTold,
      leadsTo: nothingTold,
      onwardBy: nothingTold,
      onwardDecides: nothingTold,
    },
    lists: {
      rooms: [],
      heard: listed(heard),
      through: listed(through),
      onward: [],
      furtherOn: [],
      payersAbsent: [],
    },
  };
}

/** Who is heard and through whom, each once, in the order of ids. */
function ends(flows: readonly Flow[]): {
  readonly heard: readonly Id[];
  readonly through: readonly Id[];
} {
  const once = (ids: readonly Id[]) => [...new Set(ids)].sort(byText);
  return {
    heard: once(flows.map(({ from }) => from)),
    through: once(flows.flatMap(({ via }) => via)),
  };
}

/** That those heard get no reply is `none`, however it was put. */
function replyTold({ room: { reply } }: RoomOnMap): Known<string> {
  if (reply.is !== 'value') return reply;
  return reply.value ? { is: 'value', value: 'yes' } : NONE;
}

function choice(value: string): Known<string> {
  return { is: 'value', value };
}

function listed(ids: readonly Id[]): readonly { readonly id: Id }[] {
  return ids.map((id) => ({ id }));
}

import { settings } from '../../../../graph-schema/model/alliance-map.ts';
import { id as idOf, type Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';
import { decidesMoney } from '../../snapshot/room-decides.ts';
import type { RoomOnMap } from '../../snapshot/rooms.ts';
import { voiceRoutes } from '../../snapshot/voice-routes.ts';
import { fact, type Fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { communitiesOf } from '../votes-and-effects/who-it-concerns.ts';

/**
 * `coveragePercent`: people in communities with a voice, of all in those affected; not known where the size of any is
 * not. `penceAYear`: of the rooms together. `roomsUntold`: rooms that decide money and of which no seat is known.
 */
export type Facts =
  | 'communities'
  | 'withoutVoice'
  | 'steps'
  | 'rooms'
  | 'roomsUntold'
  | 'penceAYear'
  | 'coveragePercent';
/** `affected`: all communities that count, where any are told to be affected. */
export type Lists = 'without' | 'affected' | 'rooms';
export type OptionNames = 'affectedWithoutVoiceSteps';

export const affectedWithoutVoice: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'affected-without-voice',
  theme: 'voice-and-decisions',
  betterWay: 'listen',
  powerDimension: 'rules',
  options: {
    affectedWithoutVoiceSteps: { type: 'count', min: 1, max: 10, default: 2 },
  },
  hasLeastData: (network) =>
    roomsWithMoney(network).length > 0 && network.actors.some(({ type }) => type === 'community'),
  detect(network, { affectedWithoutVoiceSteps: steps }) {
    const rooms = roomsWithMoney(network);
    const affected = affectedBy(network, rooms);
    const without = affected.ids.filter((id) => !hasVoice(network, rooms, id, steps));
    return without.length === 0 ? [] : [findingOf(network, rooms, affected, without, steps)];
  },
};

/** Rooms that decide £ above 0 and of which at least one seat is known. */
function roomsWithMoney(network: Network): readonly RoomOnMap[] {
  return network.rooms.filter((on) => decidesMoney(on) && on.seats.length > 0);
}

interface Affected {
  readonly ids: readonly Id[];
  /** Whether anyone told which communities these decisions affect; else all of the map count. */
  readonly told: boolean;
}

function affectedBy(network: Network, rooms: readonly RoomOnMap[]): Affected {
  const each = rooms.map((room) => communitiesOf(network, room));
  const ids = new Set(each.flatMap(({ ids: some }) => some));
  return {
    ids: network.actors.map(({ id }) => id).filter((id) => ids.has(id)),
    told: each.every(({ affected }) => affected),
  };
}

/** Any seat in such a room counts, votes told or not; else a way of few steps, every one of them answerable. */
function hasVoice(
  network: Network,
  rooms: readonly RoomOnMap[],
  community: Id,
  mostSteps: number,
): boolean {
  if (rooms.some(({ seats }) => seats.some(({ holder }) => holder === community))) return true;
  const withMoney = new Set(rooms.map(({ room }) => room.id));
  return voiceRoutes(network)
    .waysOf(community, { answerableOnly: true, mostSteps })
    .some(({ room }) => withMoney.has(room));
}

function findingOf(
  network: Network,
  rooms: readonly RoomOnMap[],
  affected: Affected,
  without: readonly Id[],
  steps: number,
): Finding<Facts, Lists> {
  const seats = rooms.flatMap((on) => on.seats.map(({ id }) => id));
  const voices = network.hops.voice.flows.filter(({ from }) => without.includes(from));
  const untold = network.rooms.filter((on) => decidesMoney(on) && on.seats.length === 0);
  return {
    key: [settings(network.state)?.id ?? idOf('map')],
    subjects: without,
    evidence: [
      ...new Set([
        ...rooms.map(({ room }) => room.id),
        ...seats,
        ...voices.map(({ id }) => id),
        ...without,
        ...voices.flatMap(({ via }) => via),
      ]),
    ],
    restsOn: { noun: 'seat', ids: seats, saidOf: without },
    facts: {
      communities: fact(affected.ids.length, 'communities'),
      withoutVoice: fact(without.length, 'communities'),
      steps: fact(steps, 'steps'),
      rooms: fact(rooms.length, 'rooms'),
      roomsUntold: fact(untold.length, 'rooms'),
      penceAYear: fact(
        rooms.reduce((sum, { penceAYear }) => sum + (penceAYear ?? 0), 0),
        'pence',
      ),
      coveragePercent: coverage(network, affected.ids, without),
    },
    lists: {
      without: without.map((id) => ({ id })),
      affected: affected.told ? affected.ids.map((id) => ({ id })) : [],
      rooms: rooms.map(({ room }) => ({ id: room.id })),
    },
  };
}

/** Not known where the number of people of any of them is not known, or all are none. */
function coverage(network: Network, ids: readonly Id[], without: readonly Id[]): Fact {
  const people = ids.map((id) =>
    numberOf(actorAt(network, network.actorIndex.get(id) ?? -1).people),
  );
  const told = people.filter((count) => count !== undefined);
  const all = told.reduce((sum, count) => sum + count, 0);
  if (told.length < ids.length || all === 0)
    return { is: 'notKnown', value: null, unit: 'percent' };
  const left = ids.reduce((sum, id, at) => sum + (without.includes(id) ? (people[at] ?? 0) : 0), 0);
  return fact((100 * (all - left)) / all, 'percent');
}

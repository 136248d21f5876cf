import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { daysToTakePart } from './days-to-take-part.ts';

export type Facts = 'members' | 'daysAYear';
export type Lists = 'members';
export type OptionNames = 'unheldCollaborationMembers';

export const unheldCollaboration: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'unheld-collaboration',
  theme: 'holding-it-together',
  betterWay: 'relationships-first',
  powerDimension: 'culture-and-connections',
  options: {
    unheldCollaborationMembers: { type: 'count', min: 1, max: 1000, default: 5 },
  },
  hasLeastData: (network) =>
    network.rooms.some(({ room, seats }) => room.host.is !== 'notKnown' && seats.length > 0),
  detect: (network, { unheldCollaborationMembers }) =>
    network.rooms.flatMap((on): readonly Finding<Facts, Lists>[] => {
      const { room, seats } = on;
      const members = [...new Set(seats.map(({ holder }) => holder))];
      // `none` is "we know that nobody is named"; not known stays silent.
      if (room.host.is !== 'none' || members.length <= unheldCollaborationMembers) return [];
      const seatIds = seats.map(({ id }) => id);
      return [
        {
          key: [room.id],
          subjects: [room.id],
          evidence: [room.id, ...seatIds, ...members],
          restsOn: { noun: 'seat', ids: seatIds },
          facts: {
            members: fact(members.length, 'members'),
            daysAYear: daysToTakePart(network, on, members),
          },
          lists: { members: members.map((id) => ({ id })) },
        },
      ];
    }),
};

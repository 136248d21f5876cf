import { expect, it } from 'vitest';
import type { Room } from '../../../../graph-schema/model/room.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { actorOf, organisations, room, seat, smallMap } from '../support/small-map.ts';
import { worksInWords } from '../support/what-works.ts';

function shared(more: Partial<Room>, communityVotes: number | undefined) {
  return smallMap(
    organisations('Hub'),
    actorOf('community', 'Residents'),
    room('R', { name: 'Harbour board', ...more }),
    seat('R', 'Hub', 2),
    seat('R', 'Residents', communityVotes),
  );
}

const REPLIES: Partial<Room> = { reply: value(true) };

it('says how many votes communities have, and what else is so', () => {
  expect(worksInWords(shared(REPLIES, 3))).toEqual({
    'shared-rooms~R':
      'Residents have 3 of 5 votes in the Harbour board. Those heard there get a reply.',
  });
  const claimed: Partial<Room> = {
    ...REPLIES,
    roomKind: value('claimed'),
    papersPublic: value(true),
  };
  expect(worksInWords(shared(claimed, undefined))).toEqual({
    'shared-rooms~R':
      'Residents sit in the Harbour board. People claimed this room as their own. Those heard there get a reply. Its papers are public.',
  });
});

it('is not there without a vote in a room that was not claimed, nor where votes are not told', () => {
  expect(worksInWords(shared(REPLIES, 0))).toEqual({});
  expect(worksInWords(shared(REPLIES, undefined))).toEqual({});
});

it('is not there where no reply is told', () => {
  expect(worksInWords(shared({}, 3))).toEqual({});
  expect(worksInWords(shared({ reply: value(false) }, 3))).toEqual({});
});

it('is not there where no community sits', () => {
  const closed = smallMap(
    organisations('Hub'),
    room('R', { ...REPLIES, roomKind: value('claimed') }),
    seat('R', 'Hub', 2),
  );
  expect(worksInWords(closed)).toEqual({});
});

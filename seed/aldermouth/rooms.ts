import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../graph-schema/model/known.ts';
import type { Room, Seat } from '../../graph-schema/model/room.ts';
import { pence } from './amounts.ts';

const ROOMS: readonly (Pick<Room, 'name'> & Partial<Omit<Room, 'id'>> & { code: string })[] = [
  {
    code: 'T1',
    name: 'Steady Ground Leadership Board',
    decidesAbout: [id('A1')],
    subjects: value('Targets, who joins'),
    roomKind: value('closed'),
    decisionRule: value('by-money'),
  },
  {
    code: 'T2',
    name: 'Provider Forum',
    subjects: NONE,
    advises: [id('T1')],
    host: NONE,
    roomKind: value('invited'),
    reply: NONE,
  },
  {
    code: 'T3',
    name: 'Lived Experience Panel',
    subjects: NONE,
    advises: [id('T2')],
    reply: NONE,
    meetsTimesAYear: value(6),
    note: 'Met 6 times.',
  },
  {
    code: 'T4',
    name: 'Place Board',
    subjects: value('Borough plans'),
    ownPenceAYear: NONE,
    host: value(id('P1')),
    roomKind: value('closed'),
    papersPublic: value(false),
  },
  {
    code: 'T5',
    name: 'Net Loft community board',
    ownPenceAYear: value(pence(45_000)),
    note: 'Its £45,000 a year comes from A19.',
    roomKind: value('claimed'),
    reply: value(true),
  },
  {
    code: 'T6',
    name: 'Saltgarth Assembly',
    subjects: value('Its own campaign'),
    ownPenceAYear: NONE,
    roomKind: value('claimed'),
    reply: value(true),
  },
  {
    code: 'T7',
    name: 'Community Grants Panel',
    decidesAbout: [id('A24')],
    host: value(id('F2')),
    roomKind: value('invited'),
    papersPublic: value(true),
    reply: value(true),
  },
  {
    code: 'T8',
    name: 'Children’s contract meeting',
    decidesAbout: [id('A14')],
    roomKind: value('closed'),
  },
  {
    code: 'T9',
    name: 'Net Loft main board',
    subjects: value('The Net Loft’s own affairs'),
    ownPenceAYear: NOT_STATED,
    note: 'Inside The Net Loft.',
  },
];

export const rooms: readonly Room[] = ROOMS.map(({ code, ...room }) =>
  make('room', { id: id(code), reference: code, ...room }),
);

interface SeatRow {
  readonly room: string;
  readonly holders: readonly string[];
  readonly said?: Partial<Seat>;
}

const TWELVE_CHARITIES = Array.from({ length: 12 }, (_, index) => `C${index + 1}`);

const SEATS: readonly SeatRow[] = [
  { room: 'T1', holders: ['P4'], said: { votes: value(5), chairs: true } },
  { room: 'T1', holders: ['P3', 'P1', 'C1', 'C2'], said: { votes: value(1) } },
  { room: 'T2', holders: TWELVE_CHARITIES.filter((code) => code !== 'C11') },
  { room: 'T2', holders: ['C11'], said: { note: 'Has not attended.' } },
  { room: 'T3', holders: ['M1'], said: { places: 6, pay: value('voucher'), namedBy: id('C2') } },
  { room: 'T4', holders: ['P1', 'P3', 'P4', 'P5', 'L1', 'L2'] },
  {
    room: 'T5',
    holders: ['M4'],
    said: { votes: value(7), note: 'Young adults and other residents, entered as one.' },
  },
  { room: 'T5', holders: ['C5'], said: { votes: value(2) } },
  { room: 'T6', holders: ['V5', 'M3', 'C7'] },
  { room: 'T7', holders: ['M3', 'M6'], said: { votes: value(3) } },
  { room: 'T7', holders: ['F2'], said: { votes: NONE, note: 'Hosts without a vote.' } },
  { room: 'T8', holders: ['P1', 'L1'], said: { votes: value(1) } },
  { room: 'T9', holders: ['C5'] },
  { room: 'T9', holders: ['T5'], said: { note: 'Held by the chair of the community board.' } },
];

export const seats: readonly Seat[] = SEATS.flatMap(({ room, holders, said }) =>
  holders.map((holder) =>
    make('seat', {
      id: id(`${room}:${holder}`),
      room: id(room),
      holder: id(holder),
      ...said,
    }),
  ),
);

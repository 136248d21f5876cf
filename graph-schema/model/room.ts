import type { EntityOf } from './entity.ts';
import {
  choice,
  flag,
  inwards,
  known,
  knownPointer,
  number,
  numberOr,
  optionalPointer,
  optionalText,
  outwards,
  pointer,
  pointers,
  text,
} from './field.ts';

export const ROOM_LEVELS = ['street', 'neighbourhood', 'borough', 'region', 'nation'] as const;

export const roomFields = {
  name: text(200),
  /** A short reference such as "T1". */
  reference: optionalText(40),
  roomKind: known(choice(['closed', 'invited', 'claimed'])),
  roomLevel: known(choice(ROOM_LEVELS)),
  decisionRule: known(choice(['holder-decides', 'by-money', 'majority', 'one-each', 'unanimous'])),
  meetsTimesAYear: known(number({ max: 1000 })),
  papersPublic: known(flag()),
  /** Whether people heard here get a reply; `none`: no reply recorded. */
  reply: known(flag()),
  /** Who can say yes without asking, in words. */
  canSayYes: known(text(500)),
  host: knownPointer(['actor'], outwards('HOSTED_BY')),
  decidesAbout: pointers(['agreement'], outwards('DECIDES_ABOUT')),
  /** What else it decides; `none`: it decides nothing. */
  subjects: known(text(500)),
  /** Its own stated £ a year, in pence. */
  ownPenceAYear: known(number()),
  advises: pointers(['room'], outwards('ADVISES')),
  note: optionalText(2000),
};

export type Room = EntityOf<'room', typeof roomFields>;

export const SEAT_PAY = ['paid', 'voucher', 'unpaid'] as const;

export const seatFields = {
  room: pointer(['room'], outwards('IN')),
  /** An actor, or another room (its chair). */
  holder: pointer(['actor', 'room'], inwards('SITS')),
  /** How many places the holder has here. */
  places: numberOr(1, { min: 1, max: 1000 }),
  /** The holder's total. */
  votes: known(number({ max: 10_000 })),
  advises: flag(),
  watches: flag(),
  chairs: flag(),
  veto: known(flag()),
  pay: known(choice(SEAT_PAY)),
  namedBy: optionalPointer(['actor'], outwards('NAMED_BY')),
  note: optionalText(2000),
};

export type Seat = EntityOf<'seat', typeof seatFields>;

export const affectedByFields = {
  community: pointer(['actor'], inwards('HAS')),
  by: pointer(['agreement', 'room'], outwards('BY')),
};

export type AffectedBy = EntityOf<'affectedBy', typeof affectedByFields>;

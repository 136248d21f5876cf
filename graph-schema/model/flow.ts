import {
  choice,
  choiceOr,
  day,
  flag,
  inwards,
  known,
  number,
  optionalChoice,
  optionalPointer,
  optionalText,
  outwards,
  parts,
  pointer,
  pointers,
} from './field.ts';
import { connection } from '../flow-families/connection.ts';
import { control } from '../flow-families/control.ts';
import { help } from '../flow-families/help.ts';
import { FAMILY_NAMES, FLOW_KIND_NAMES } from '../flow-families/index.ts';
import { information } from '../flow-families/information.ts';
import { money } from '../flow-families/money.ts';
import { referrals } from '../flow-families/referrals.ts';
import { UNIT_NAMES } from '../flow-families/units.ts';
import { voice } from '../flow-families/voice.ts';
import type { EntityOf } from './entity.ts';

export const STATES = [
  'happening',
  'agreed-not-started',
  'on-paper-only',
  'asked-for-refused',
  'offered-declined',
  'proposed',
  'ended',
] as const;
export type State = (typeof STATES)[number];

/** Where an amount comes from: the record, or what either side says of it. Sums use the first told in this order: record, byTo, byFrom. */
export const AMOUNT_SIDES = ['record', 'byFrom', 'byTo'] as const;

export const flowFields = {
  family: choice(FAMILY_NAMES),
  flowKind: choice(FLOW_KIND_NAMES),
  from: pointer(['actor'], inwards('GIVES')),
  /** Only a Voice flow may end nowhere. */
  to: optionalPointer(['actor', 'room'], outwards('TO')),
  /** Read as hops from → via → to that carry the same amount. */
  via: pointers(['actor'], outwards('VIA')),
  agreement: optionalPointer(['agreement'], outwards('UNDER')),
  amount: parts(AMOUNT_SIDES, known(number())),
  unit: optionalChoice(UNIT_NAMES),
  per: choiceOr(['year', 'once'], 'year'),
  state: choiceOr(STATES, 'happening'),
  stateBy: optionalPointer(['actor'], outwards('STATE_BY')),
  stateReason: optionalText(2000),
  start: known(day()),
  end: known(day()),
  twoWay: flag(),
  forConnecting: flag(),
  note: optionalText(2000),
  ...money.extras,
  ...help.extras,
  ...referrals.extras,
  ...information.extras,
  ...voice.extras,
  ...control.extras,
  ...connection.extras,
};

export type Flow = EntityOf<'flow', typeof flowFields>;

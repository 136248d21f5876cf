import { FAMILY_NAMES, type FamilyName } from '../flow-families/index.ts';
import type { EntityOf } from './entity.ts';
import { choice, number, outwards, pointer } from './field.ts';
import { id, type Id } from './ids.ts';

export const LAYOUTS = ['stream', 'net'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Where people put an actor or room in one layout with one leading family. Shared by all who see it. */
export const positionFields = {
  of: pointer(['actor', 'room'], outwards('POSITION_OF')),
  layout: choice(LAYOUTS),
  family: choice(FAMILY_NAMES),
  x: number({ min: -1e6, max: 1e6, whole: false }),
  y: number({ min: -1e6, max: 1e6, whole: false }),
};

export type Position = EntityOf<'position', typeof positionFields>;

/** The id is made from layout, family and actor, so that two people move the same entity. */
export function positionId(layout: Layout, family: FamilyName, of: Id): Id {
  return id(`position:${layout}:${family}:${of}`);
}

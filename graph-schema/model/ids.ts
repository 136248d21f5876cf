import { z } from 'zod';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of any entity. Ids are unique across kinds within one map. */
export type Id = Branded<'entity'>;
export type MapId = Branded<'map'>;
export type ChangeSetId = Branded<'change-set'>;
/** The random id a browser keeps for whoever uses it. */
export type PersonId = Branded<'person'>;

const idText = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]{1,120}$/, 'an id of 1 to 120 letters, digits or the signs _ . : -');

export const idSchema = idText as unknown as z.ZodType<Id>;
export const mapIdSchema = idText as unknown as z.ZodType<MapId>;
export const changeSetIdSchema = idText as unknown as z.ZodType<ChangeSetId>;
export const personIdSchema = idText as unknown as z.ZodType<PersonId>;

/** Fixed ids of seeds and of ids made from others. Throws where the text is no id. */
export function id(text: string): Id {
  return idSchema.parse(text);
}

export function mapId(text: string): MapId {
  return mapIdSchema.parse(text);
}

export function changeSetId(text: string): ChangeSetId {
  return changeSetIdSchema.parse(text);
}

/**
 * A new random id: 120 bits without a time in them, so that an id tells nothing about when it was made.
 * The source of randomness is passed in; this layer has none.
 */
export function randomId(randomBytes: Uint8Array): Id {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return id(Array.from(randomBytes.subarray(0, 20), (byte) => alphabet[byte % 64]).join(''));
}

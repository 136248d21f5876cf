import { randomId, type Id } from '../../graph-schema/model/ids.ts';

/** A new random id, made by the browser, as every id is. */
export function newId(): Id {
  return randomId(crypto.getRandomValues(new Uint8Array(20)));
}

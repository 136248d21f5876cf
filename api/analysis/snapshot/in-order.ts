/** Order of ids by code unit: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byText(a.id, b.id);
}

/** A copy in the order of ids. */
export function inOrderOfId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort(byId);
}

export function indexById<T extends { readonly id: string }>(
  things: readonly T[],
): ReadonlyMap<T['id'], number> {
  return new Map(things.map((thing, index) => [thing.id, index]));
}

/** The list kept under a key, made when first asked for. */
export function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

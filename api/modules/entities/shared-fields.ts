import type { Context } from '../../context.ts';
import type { OnMap } from './on-map.ts';
import type { EntityKey } from './entities.store.ts';

interface First {
  readonly first?: number | null | undefined;
}

/** What shows an entity, the same for every kind. */
export function evidence(
  of: EntityKey,
  { first }: First,
  { entities }: Context,
): Promise<OnMap<'evidence'>[]> {
  return entities.pointing(of, 'evidence', 'shows', { first: first ?? 0 });
}

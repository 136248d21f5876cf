import type { EntityLoaders } from '../entities/entities.loaders.ts';
import type { OnMap } from '../entities/on-map.ts';

/** Chains are a few agreements long; this only keeps a broken one from going round. */
const LONGEST_CHAIN = 50;

/** From the agreement that one stands under up to the root. */
export async function chainOf(
  agreement: OnMap<'agreement'>,
  entities: EntityLoaders,
): Promise<readonly OnMap<'agreement'>[]> {
  const chain: OnMap<'agreement'>[] = [];
  let { under } = agreement;
  while (under !== null && chain.length < LONGEST_CHAIN) {
    const above = await entities.one(agreement.mapId, under, 'agreement');
    if (above === null) break;
    chain.push(above);
    under = above.under;
  }
  return chain;
}

import type { Known } from '../../../graph-schema/model/known.ts';
import { usedTerm, type TermValue } from '../../../graph-schema/model/used-values.ts';
import type { EntityLoaders } from '../entities/entities.loaders.ts';
import { MOST_ON_A_PAGE } from '../entities/pages.ts';
import type { OnMap } from '../entities/on-map.ts';

/** The value that findings use. Parties are asked for only where one of them says something. */
export async function usedTermValue(
  term: OnMap<'term'>,
  entities: EntityLoaders,
): Promise<Known<TermValue>> {
  if (Object.keys(term.valueByParty).length === 0) return usedTerm(term, []);
  const agreement = { mapId: term.mapId, id: term.agreement };
  const parties = await entities.pointing(agreement, 'party', 'agreement', {
    first: MOST_ON_A_PAGE,
  });
  return usedTerm(term, parties);
}

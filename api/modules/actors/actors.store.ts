import { listed, lowered, pagesOf } from '../entities/pages.store.ts';
import { mayBeSeen } from '../entities/sight.ts';

interface ActorFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly sectors?: readonly string[] | null | undefined;
  readonly places?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

export const readActors = pagesOf({
  kind: 'actor',
  plural: 'actors',
  conditions: `AND ($types IS NULL OR n.type IN $types)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($places IS NULL OR EXISTS { MATCH (n)-[:IN_PLACE]->(p:Place)
                                    WHERE p.id IN $places AND ${mayBeSeen('p')} })
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text
       OR any(alias IN coalesce(n.aliases, []) WHERE toLower(alias) CONTAINS $text))`,
  parametersOf: (filter: ActorFilter | null | undefined) => ({
    types: listed(filter?.types),
    sectors: listed(filter?.sectors),
    places: listed(filter?.places),
    text: lowered(filter?.text),
  }),
});

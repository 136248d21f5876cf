import {
  listed,
  lowered,
  pageStatements,
  readPage,
  type PageRequest,
} from '../entities/pages.store.ts';
import { mayBeSeen } from '../entities/sight.ts';
import type { Page } from '../entities/pages.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';

export interface ActorFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly sectors?: readonly string[] | null | undefined;
  readonly places?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

const ACTORS = pageStatements(
  'actor',
  'actors',
  `AND ($types IS NULL OR n.type IN $types)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($places IS NULL OR EXISTS { MATCH (n)-[:IN_PLACE]->(p:Place)
                                    WHERE p.id IN $places AND ${mayBeSeen('p')} })
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text
       OR any(alias IN coalesce(n.aliases, []) WHERE toLower(alias) CONTAINS $text))`,
);

export function readActors(
  database: Database,
  viewer: Viewer,
  request: Omit<PageRequest, 'filter'>,
  filter: ActorFilter | null | undefined,
): Promise<Page<'actor'>> {
  return readPage(database, viewer, ACTORS, {
    ...request,
    filter: {
      types: listed(filter?.types),
      sectors: listed(filter?.sectors),
      places: listed(filter?.places),
      text: lowered(filter?.text),
    },
  });
}

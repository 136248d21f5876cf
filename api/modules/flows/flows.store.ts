import { listed, pageStatements, readPage, type PageRequest } from '../entities/pages.store.ts';
import type { Page } from '../entities/pages.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';

export interface FlowFilter {
  readonly families?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  readonly ends?: readonly string[] | null | undefined;
}

const FLOWS = pageStatements(
  'flow',
  'flows',
  `AND ($families IS NULL OR n.family IN $families)
  AND ($kinds IS NULL OR n.flowKind IN $kinds)
  AND ($states IS NULL OR n.state IN $states)
  AND ($ends IS NULL OR EXISTS { MATCH (n)<-[:GIVES]-(a:Actor) WHERE a.id IN $ends }
       OR EXISTS { MATCH (n)-[:TO]->(t:Entity) WHERE t.id IN $ends })`,
);

export function readFlows(
  database: Database,
  viewer: Viewer,
  request: Omit<PageRequest, 'filter'>,
  filter: FlowFilter | null | undefined,
): Promise<Page<'flow'>> {
  return readPage(database, viewer, FLOWS, {
    ...request,
    filter: {
      families: listed(filter?.families),
      kinds: listed(filter?.kinds),
      states: listed(filter?.states),
      ends: listed(filter?.ends),
    },
  });
}

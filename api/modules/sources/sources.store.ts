import {
  listed,
  lowered,
  pageStatements,
  readPage,
  type PageRequest,
} from '../entities/pages.store.ts';
import type { Page } from '../entities/pages.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';

export interface SourceFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

const SOURCES = pageStatements(
  'source',
  'sources',
  `AND ($kinds IS NULL OR n.sourceKind IN $kinds)
  AND ($text IS NULL OR toLower(n.reference) CONTAINS $text)`,
);

export function readSources(
  database: Database,
  viewer: Viewer,
  request: Omit<PageRequest, 'filter'>,
  filter: SourceFilter | null | undefined,
): Promise<Page<'source'>> {
  return readPage(database, viewer, SOURCES, {
    ...request,
    filter: {
      kinds: listed(filter?.kinds),
      text: lowered(filter?.text),
    },
  });
}

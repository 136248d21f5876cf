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

export interface InterestFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

const INTERESTS = pageStatements(
  'interest',
  'interests',
  `AND ($types IS NULL OR n.type IN $types)
  AND ($text IS NULL OR toLower(n.label) CONTAINS $text)`,
);

export function readInterests(
  database: Database,
  viewer: Viewer,
  request: Omit<PageRequest, 'filter'>,
  filter: InterestFilter | null | undefined,
): Promise<Page<'interest'>> {
  return readPage(database, viewer, INTERESTS, {
    ...request,
    filter: {
      types: listed(filter?.types),
      text: lowered(filter?.text),
    },
  });
}

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

export interface RoomFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly levels?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

const ROOMS = pageStatements(
  'room',
  'rooms',
  `AND ($kinds IS NULL OR n.roomKind IN $kinds)
  AND ($levels IS NULL OR n.roomLevel IN $levels)
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text OR toLower(n.reference) CONTAINS $text)`,
);

export function readRooms(
  database: Database,
  viewer: Viewer,
  request: Omit<PageRequest, 'filter'>,
  filter: RoomFilter | null | undefined,
): Promise<Page<'room'>> {
  return readPage(database, viewer, ROOMS, {
    ...request,
    filter: {
      kinds: listed(filter?.kinds),
      levels: listed(filter?.levels),
      text: lowered(filter?.text),
    },
  });
}

import { z } from 'zod';
import type { Entities, Kind } from '../../../graph-schema/model/entity-kinds.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import { cypher, type Cypher } from '../../db/cypher.ts';
import type { Database } from '../../db/database.ts';
import type { Parameters } from '../../db/parameters.ts';
import { ENTITY_COLUMNS, entityColumns, entityOf } from './entity-row.ts';
import { onMap } from './on-map.ts';
import { checkedFirst, cursorOf, keysetOf, type Page } from './pages.ts';
import { mayBeSeen, sightOf } from './sight.ts';

/** What pages of one kind are made of. */
interface PagesOf<K extends Kind, Filter> {
  readonly kind: K;
  readonly plural: string;
  /** A constant of the store that calls; each filter is a parameter, null where not given. */
  readonly conditions: string;
  readonly parametersOf: (filter: Filter | null | undefined) => Parameters;
}

export interface PageRequest {
  readonly mapId: MapId;
  readonly first: number;
  readonly after: string | null | undefined;
}

type ReadPage<K extends Kind, Filter> = (
  database: Database,
  viewer: Viewer,
  request: PageRequest,
  filter: Filter | null | undefined,
) => Promise<Page<K>>;

/**
 * Reads pages of one kind. Whoever asks has found the map first, so that it is there, whole and in their sight.
 * Throws INVALID_INPUT for a `first` out of range or a cursor of no page.
 */
export function pagesOf<K extends Kind, Filter>({
  kind,
  plural,
  conditions,
  parametersOf,
}: PagesOf<K, Filter>): ReadPage<K, Filter> {
  const statements = pageStatements(kind, plural, conditions);
  return (database, viewer, request, filter) =>
    readPage<K>(database, viewer, statements, request, parametersOf(filter));
}

interface PageStatements {
  readonly page: Cypher;
  readonly count: Cypher;
}

function pageStatements(kind: Kind, plural: string, conditions: string): PageStatements {
  const matched = `MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind = '${kind}' AND ${mayBeSeen('n')}
  ${conditions}`;
  return {
    page: cypher(`// page of ${plural}
${matched}
  AND ($afterEntered IS NULL OR n.entered > $afterEntered
       OR (n.entered = $afterEntered AND n.id > $afterId))
WITH n ORDER BY n.entered, n.id LIMIT $first
RETURN n.entered AS entered, ${ENTITY_COLUMNS}`),
    count: cypher(`// number of ${plural}
${matched}
RETURN count(n) AS count`),
  };
}

const pageRow = z
  .object({ entered: z.number(), ...entityColumns })
  .transform((row) => ({ entered: row.entered, entity: entityOf(row) }));

async function readPage<K extends Kind>(
  database: Database,
  viewer: Viewer,
  statements: PageStatements,
  { mapId, first, after }: PageRequest,
  filter: Parameters,
): Promise<Page<K>> {
  const size = checkedFirst(first);
  const start = typeof after === 'string' ? keysetOf(after) : undefined;
  const shared = { mapId, ...filter, ...sightOf(viewer) };
  const place = { afterEntered: start?.entered ?? null, afterId: start?.id ?? null };
  const rows = await database.read(
    statements.page,
    { ...shared, ...place, first: size + 1 },
    pageRow,
  );
  const edges = rows.slice(0, size).map(({ entered, entity }) => ({
    cursor: cursorOf({ entered, id: entity.id }),
    // The statement asks for this kind alone.
    node: onMap(mapId, entity as Entities[K]),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    count: async () => {
      const counted = await database.read(
        statements.count,
        shared,
        z.object({ count: z.number() }),
      );
      return counted[0]?.count ?? 0;
    },
  };
}

/** A filter's list as a parameter. */
export function listed(values: readonly string[] | null | undefined): readonly string[] | null {
  return values === null || values === undefined ? null : [...values];
}

/** Words of a filter as a parameter: folded to lower case, null where there are none. */
export function lowered(text: string | null | undefined): string | null {
  const words = text?.trim().toLowerCase() ?? '';
  return words === '' ? null : words.slice(0, 200);
}

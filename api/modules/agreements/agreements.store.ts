import {
  listed,
  lowered,
  pageStatements,
  readPage,
  type PageRequest,
} from '../entities/pages.store.ts';
import type { Page } from '../entities/pages.ts';
import { mayBeSeen } from '../entities/sight.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';

export interface AgreementFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  readonly parties?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

const AGREEMENTS = pageStatements(
  'agreement',
  'agreements',
  `AND ($kinds IS NULL OR n.agreementKind IN $kinds)
  AND ($states IS NULL OR n.state IN $states)
  AND ($parties IS NULL
       OR EXISTS { MATCH (n)<-[:OF]-(p:Party)<-[:IS_PARTY]-(a:Actor)
                   WHERE a.id IN $parties AND ${mayBeSeen('p')} })
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text OR toLower(n.reference) CONTAINS $text)`,
);

export function readAgreements(
  database: Database,
  viewer: Viewer,
  request: Omit<PageRequest, 'filter'>,
  filter: AgreementFilter | null | undefined,
): Promise<Page<'agreement'>> {
  return readPage(database, viewer, AGREEMENTS, {
    ...request,
    filter: {
      kinds: listed(filter?.kinds),
      states: listed(filter?.states),
      parties: listed(filter?.parties),
      text: lowered(filter?.text),
    },
  });
}

import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { id, type Id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Evidence, Source } from '../../graph-schema/model/source.ts';
import { COUNCIL, evidenceId } from './ids.ts';

export const GRANTS_FILE = id('source:grants');
export const PAYMENTS_FILE = id('source:payments');
export const HUBS_FILE = id('source:hubs');
export const JOINS_FILE = id('source:joins');

export const sources: readonly Source[] = [
  make('source', {
    id: GRANTS_FILE,
    sourceKind: 'published-record',
    reference: 'Trafford Council, voluntary sector grants 2013 to 2024 (360Giving), grants.csv',
    date: value('2024-08-02'),
    saidBy: [COUNCIL],
  }),
  make('source', {
    id: PAYMENTS_FILE,
    sourceKind: 'published-record',
    reference:
      'Trafford Council, payments April 2024 to May 2026, an extract of voluntary and community bodies, supplier_spend_vcse.csv',
    date: value('2026-05-28'),
    saidBy: [COUNCIL],
  }),
  make('source', {
    id: HUBS_FILE,
    sourceKind: 'published-record',
    reference: 'Trafford Council, community hubs, community_hubs.csv',
    saidBy: [COUNCIL],
  }),
  make('source', {
    id: JOINS_FILE,
    sourceKind: 'spreadsheet',
    reference: 'Joins between the files, each with its reason, checked by hand, matches.csv',
    enteredBy: 'Alliance Map',
  }),
];

/** The council published it; nobody at the other end has been asked. */
export function publishedIn(source: Id, shown: readonly Entity[]): readonly Evidence[] {
  return shown.map((entity) =>
    make('evidence', {
      id: evidenceId(source, entity.id),
      source,
      shows: entity.id,
      confirmed: 'one-side',
      sureness: value('sure'),
    }),
  );
}

/** A join is ours: neither side has confirmed it. */
export function joined(field: string, shown: readonly Id[]): readonly Evidence[] {
  return shown.map((shows) =>
    make('evidence', {
      id: evidenceId(JOINS_FILE, shows, field),
      source: JOINS_FILE,
      shows,
      field,
      confirmed: 'neither',
      sureness: value('fairly'),
    }),
  );
}

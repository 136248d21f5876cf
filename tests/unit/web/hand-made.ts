import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { make, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { id, mapId, type Id } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import type { Finding } from '../../../web/graphql/talking-points.ts';

export const AS_AT = '2025-10-31';
export const TIME: TimeShown = { asAt: AS_AT, shows: { is: 'day', day: AS_AT } };

/** A map of these entities. The model checks them, as it does everywhere. */
export function stateOf(...entities: readonly Entity[]): AllianceMap {
  const map = make('map', { id: id('m'), title: 'Small', asAt: AS_AT, shows: TIME.shows });
  const changes = [map, ...entities].map((entity) => ({ is: 'add', entity }) as const);
  const applied = applyAll(emptyMap(mapId('m')), changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

export function organisation(name: string, more: Partial<Extract<Entity, { kind: 'actor' }>> = {}) {
  return make('actor', { id: id(name), name, type: 'organisation', ...more });
}

export function money(
  from: string,
  to: string,
  pounds: number,
  more: Partial<Extract<Entity, { kind: 'flow' }>> = {},
) {
  return make('flow', {
    id: id(`${from}-${to}`),
    family: 'money',
    flowKind: 'grant',
    from: id(from),
    to: id(to),
    amount: { record: value(pounds * 100) },
    unit: 'pence',
    ...more,
  });
}

export function findingOf(subjects: readonly Id[], evidence: readonly Id[]): Finding {
  return {
    id: 'f',
    talkingPoint: 'money-gateway',
    theme: 'money',
    title: 'A finding',
    see: [{ text: 'It is seen.', strong: false, about: null }],
    why: '',
    notProof: '',
    ask: [],
    others: '',
    mayHelp: null,
    restsOn: '',
    replies: '',
    subjects: [...subjects],
    evidence: [...evidence],
    settings: [],
    picture: { families: ['money'], notes: [], bands: [] },
  };
}

import type { Id, MapId } from '../../graph-schema/model/ids.ts';
import { THIS_BROWSER } from '../graphql/request.ts';
import type { Clash } from './clash.ts';

/** What this page says of itself to the others who have the map open. */
export interface OwnPresence {
  readonly shown: boolean;
  readonly on: Id | null;
  /** The edit that waits for a word, so that whose value stands hears of it. */
  readonly clash: Clash | undefined;
}

/** Best effort: who is here is worth no word of failure, and is said again soon. */
export function tellPresence(mapId: MapId, visit: Id, own: OwnPresence | 'leaving'): void {
  const body = own === 'leaving' ? { visit, leaving: true } : { visit, ...toldOf(own) };
  void fetch(`/maps/${encodeURIComponent(mapId)}/presence`, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', ...THIS_BROWSER.headers() },
    body: JSON.stringify(body),
  }).catch(() => undefined);
}

function toldOf({ shown, on, clash }: OwnPresence) {
  return { shown, on: shown ? on : null, wanted: wantedOf(clash) };
}

function wantedOf(clash: Clash | undefined) {
  const first = clash?.meetings[0];
  const change = first === undefined ? undefined : clash?.set.changes[first.conflict.change];
  if (change?.is !== 'set' || first?.meanwhile === null || first === undefined) return null;
  return { id: change.id, field: change.field, against: first.meanwhile.set, value: change.after };
}

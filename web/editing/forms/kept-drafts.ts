import type { MapId } from '../../../graph-schema/model/ids.ts';
import { NO_DRAFT, type Draft } from './draft.ts';

/** Drafts of forms that this tab keeps, so that a reload loses nothing. Without storage all else still works. */

const PREFIX = 'alliance-map:draft:';

function nameOf(mapId: MapId, target: string): string {
  return `${PREFIX}${mapId}:${target}`;
}

export function readDraftKept(mapId: MapId, target: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(nameOf(mapId, target));
    return text === null ? undefined : { ...NO_DRAFT, ...(JSON.parse(text) as Draft) };
  } catch {
    return undefined;
  }
}

export function keepDraft(mapId: MapId, target: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(nameOf(mapId, target));
    else sessionStorage.setItem(nameOf(mapId, target), JSON.stringify(draft));
  } catch {
    // Storage full or switched off.
  }
}

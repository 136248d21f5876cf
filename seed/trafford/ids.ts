import { id, type Id } from '../../graph-schema/model/ids.ts';
import type { Body } from './bodies.ts';

/** Ids of the files may hold signs that an id of a map may not, as an apostrophe. */
function idOf(text: string): Id {
  return id(text.replaceAll(/[^A-Za-z0-9_.:-]/g, '_'));
}

export const COUNCIL = id('GB-LAE-TRF');

export function actorId(body: Body): Id {
  return idOf(body.ids[0] ?? body.name);
}

export function hubId(place: string): Id {
  return idOf(hubFileId(place));
}

/** How `matches.csv` names a hub, which has no id in its own file. */
export function hubFileId(place: string): string {
  return `trafford-hub-${place.toLowerCase().replaceAll(' ', '-')}`;
}

export function placeId(place: string): Id {
  return idOf(`place:${place.toLowerCase().replaceAll(' ', '-')}`);
}

export function flowId(...parts: readonly string[]): Id {
  return idOf(parts.join(':'));
}

export function evidenceId(source: Id, shows: Id, field = ''): Id {
  return idOf(['evidence', source, shows, field].filter((part) => part !== '').join(':'));
}

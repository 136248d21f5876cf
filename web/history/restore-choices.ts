import { changesBetween } from '../../graph-schema/edits/changes-between.ts';
import { restoreItem } from '../../graph-schema/edits/restore-item.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import type { Entity, Kind } from '../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { LogEntry } from '../graphql/history.ts';
import { plain } from '../words/phrases.ts';
import { stateOfSet } from './state-of-set.ts';
import { thingPhrase } from './thing-phrase.ts';

const MOST_ITEMS = 12;
/** Nobody asks for these alone: what they belong to is asked for. */
const LEFT_OUT: ReadonlySet<Kind> = new Set(['map', 'position', 'evidence']);

export interface RestorableItem {
  readonly id: Id;
  readonly words: string;
}

/** The things that a set touched and that can be put back alone, in the order of the set. */
export function restorableItems(state: AllianceMap, entry: LogEntry): readonly RestorableItem[] {
  const named = stateOfSet(state, entry.changes, entry.context);
  const ids = new Set(
    entry.changes.map((change) => (change.is === 'set' ? change.id : change.entity.id)),
  );
  return [...ids]
    .flatMap((id): readonly RestorableItem[] => {
      const entity: Entity | undefined = named.entities.get(id);
      if (entity === undefined || LEFT_OUT.has(entity.kind)) return [];
      return [{ id, words: plain(thingPhrase(named, entity)) }];
    })
    .slice(0, MOST_ITEMS);
}

/** What restoring would change, as the server would make it. */
export function restoreChanges(
  now: AllianceMap,
  then: AllianceMap,
  item: Id | null,
): readonly Change[] {
  return item === null ? changesBetween(now, then) : restoreItem(now, then, item);
}

/** Everything that was or is, so that each change can be named. */
export function bothStates(now: AllianceMap, then: AllianceMap): AllianceMap {
  return { ...now, entities: new Map([...then.entities, ...now.entities]) };
}

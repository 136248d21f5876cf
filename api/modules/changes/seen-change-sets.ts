import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { effectiveLevels, maySee, type Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';
import { invalidInput } from '../../errors.ts';
import type { MapStates } from '../states/map-states.ts';
import {
  readChangeSetsAfter,
  type LoggedChange,
  type LoggedChangeSet,
} from './change-log.store.ts';
import { hiddenFrom, seenBetween, withoutMentions } from './seen-between.ts';
import { statesBackwards } from './states-backwards.ts';

/** One change of the log as a viewer may see it. */
export type SeenChange = Change;

export type SeenChangeSet = Omit<LoggedChangeSet, 'changes'> & {
  readonly changes: readonly SeenChange[];
};

const MOST_SETS = 500;
/** Beyond this many sets behind, a client had better read the whole map again. */
const MOST_SETS_TO_GO_BACK = 2000;

/** The log of a map as one viewer may see it. */
export class SeenChangeSets {
  readonly #database: Database;
  readonly #states: MapStates;

  constructor(database: Database, states: MapStates) {
    this.#database = database;
    this.#states = states;
  }

  /**
   * Sets after a revision, oldest first; one with nothing to see is there, empty. What came into sight with a
   * set is an `add` of it, what went out of sight a `remove`. Throws INVALID_INPUT where `first` is out of range.
   */
  async after(
    mapId: MapId,
    after: number,
    first: number,
    viewer: Viewer,
  ): Promise<readonly SeenChangeSet[]> {
    if (first < 1 || first > MOST_SETS) {
      throw invalidInput(`Expected "first" from 1 to ${MOST_SETS}, found ${first}.`, 'first');
    }
    const now = await this.#states.stateOf(mapId);
    const sets = await this.#read(mapId, Math.max(0, after), first);
    if (!touchesHidden(now, sets, viewer)) return sets.map((set) => plain(set, viewer, now));
    const all = await this.#read(mapId, Math.max(0, after), MOST_SETS_TO_GO_BACK);
    const states = statesBackwards(now, all);
    if (states === undefined) return sets.map((set) => plain(set, viewer, now));
    return sets.map((set, index) => ({
      ...set,
      changes: seenBetween(set, { states, at: index, now, viewer }),
    }));
  }

  #read(mapId: MapId, after: number, first: number): Promise<readonly LoggedChangeSet[]> {
    return this.#database.reading((tx) => readChangeSetsAfter(tx, mapId, after, first));
  }
}

/** True where something on the map is hidden from the viewer, was when it was changed, or changed its level. */
function touchesHidden(
  now: AllianceMap,
  sets: readonly LoggedChangeSet[],
  viewer: Viewer,
): boolean {
  for (const level of effectiveLevels(now).values()) if (!maySee(viewer, level)) return true;
  return sets.some(({ changes }) =>
    changes.some(({ change, level }) => !maySee(viewer, level) || movesLevel(change)),
  );
}

function movesLevel(change: Change): boolean {
  return change.is === 'set' && (change.field === 'level' || change.field === 'owner');
}

/** Each change by the stricter of its level then and now. */
function plain(set: LoggedChangeSet, viewer: Viewer, now: AllianceMap): SeenChangeSet {
  const levels = effectiveLevels(now);
  const seen = ({ change, level }: LoggedChange): boolean => {
    const id: Id = change.is === 'set' ? change.id : change.entity.id;
    const levelNow = levels.get(id);
    return maySee(viewer, level) && (levelNow === undefined || maySee(viewer, levelNow));
  };
  const hidden = hiddenFrom(now, viewer);
  return {
    ...set,
    changes: set.changes.filter(seen).map(({ change }) => withoutMentions(change, hidden)),
  };
}

import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import type { Id, MapId } from '../../../graph-schema/model/ids.ts';
import { effectiveLevels, maySee, type Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Database } from '../../db/database.ts';
import { invalidInput } from '../../errors.ts';
import type { MapStates } from '../states/map-states.ts';
import { readChangeSetsAfter } from './change-log.store.ts';
import type { LoggedChange, LoggedChangeSet, LoggedContext } from './logged-change-set.ts';
import { hiddenFrom, seenBetween, withoutMentions } from './seen-between.ts';
import { changedId } from './set-context.ts';
import { statesBackwards } from './states-backwards.ts';

/** One change of the log as a viewer may see it. */
export type SeenChange = Change;

/** What a change names, slim. */
export type SeenContext = LoggedContext['entity'];

export type SeenChangeSet = Omit<LoggedChangeSet, 'changes' | 'changeCount'> & {
  readonly changes: readonly SeenChange[];
  /** How many the viewer may see; null where that is not known. */
  readonly changeCount: number | null;
  readonly context: readonly SeenContext[];
};

type WithContext = LoggedChangeSet & { readonly context: readonly LoggedContext[] };

/** What stands for a label that may name what the viewer does not see. */
export const SOME_CHANGES = 'Some changes';

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
    const plainly = sets.map((set) => seenPlainly({ ...set, context: [] }, viewer, now));
    if (!touchesHidden(now, sets, viewer)) return plainly;
    const all = await this.#read(mapId, Math.max(0, after), MOST_SETS_TO_GO_BACK);
    const states = statesBackwards(now, all);
    if (states === undefined) return plainly;
    return sets.map((set, index) => {
      const changes = seenBetween(set, { states, at: index, now, viewer });
      const label = seenLabel(set, changes, viewer, now);
      return { ...set, changes, changeCount: changes.length, context: [], label };
    });
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

/** Each change, and what it names, by the stricter of its level then and now. */
export function seenPlainly(set: WithContext, viewer: Viewer, now: AllianceMap): SeenChangeSet {
  const sees = seeing(viewer, now);
  const hidden = hiddenFrom(now, viewer);
  const changes = set.changes.filter(sees).map(({ change }) => withoutMentions(change, hidden));
  const context = set.context.flatMap(({ entity, level }) =>
    maySee(viewer, level) && !hidden(entity.id as Id) ? [entity] : [],
  );
  const label = seenLabel(set, changes, viewer, now);
  return { ...set, changes, changeCount: changes.length, context, label };
}

function seeing(viewer: Viewer, now: AllianceMap): (logged: LoggedChange) => boolean {
  const levels = effectiveLevels(now);
  return ({ change, level }) => {
    const levelNow = levels.get(changedId(change));
    return maySee(viewer, level) && (levelNow === undefined || maySee(viewer, levelNow));
  };
}

/** A label may name all that its sender changed: who sees less of it reads less. */
function seenLabel(
  set: LoggedChangeSet,
  seen: readonly Change[],
  viewer: Viewer,
  now: AllianceMap,
): string {
  if (isBy(set, viewer)) return set.label;
  const sees = seeing(viewer, now);
  if (set.changes.every((logged) => logged.unmentioned === true || sees(logged))) return set.label;
  return seen.length === 0 ? '' : SOME_CHANGES;
}

export function isBy({ byPerson }: { readonly byPerson: string }, viewer: Viewer): boolean {
  return byPerson !== '' && byPerson === viewer.person;
}

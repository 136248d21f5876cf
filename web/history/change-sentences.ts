import { settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import type { Entity, Kind } from '../../graph-schema/model/entity-kinds.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import { words, type Sentence } from '../words/phrases.ts';
import { addedWords } from './added-words.ts';
import { manyWords } from './many-words.ts';
import { setWords } from './set-words.ts';
import { thingPhrase } from './thing-phrase.ts';

/** More of one sort are told as a number. */
const MOST_OF_A_SORT: Readonly<Record<Change['is'], number>> = { add: 3, remove: 3, set: 6 };
const ALL_YEARS: TimeShown = { asAt: '2000-01-01', shows: { is: 'all-years' } };

/**
 * What changes say, in words without who did it and without a full stop: "changed the amount from Breakwater Trust to
 * Foodshare from £20,000 a year to £25,000 a year". `state` has everything they name, also what is gone. Where shapes
 * lie is not told.
 */
export function changeSentences(
  state: AllianceMap,
  changes: readonly Change[],
): readonly Sentence[] {
  const told = changes.filter((change) => kindOf(change) !== 'position');
  const counts = new Map<string, number>();
  for (const change of told) counts.set(sortOf(change), (counts.get(sortOf(change)) ?? 0) + 1);
  const summed = new Set<string>();
  const time = timeOf(state);
  return told.flatMap((change): readonly Sentence[] => {
    const sort = sortOf(change);
    const count = counts.get(sort) ?? 0;
    if (count <= MOST_OF_A_SORT[change.is]) return [oneSentence(state, change, time)];
    if (summed.has(sort)) return [];
    summed.add(sort);
    return [words(`${VERBS[change.is]} ${thingsOf(change, told)}`)];
  });
}

const VERBS: Readonly<Record<Change['is'], string>> = {
  add: 'added',
  remove: 'removed',
  set: 'changed',
};

function oneSentence(state: AllianceMap, change: Change, time: TimeShown): Sentence {
  switch (change.is) {
    case 'add':
      return addedWords(state, change.entity, time);
    case 'remove':
      return [...words('removed '), ...thingPhrase(state, change.entity)];
    case 'set': {
      const entity: Entity | undefined = state.entities.get(change.id);
      return entity?.kind === change.kind
        ? setWords(state, entity, change)
        : words(`changed ${manyWords(change.kind, 1)}`);
    }
  }
}

/** Of many changes to few things, the things are counted. */
function thingsOf(change: Change, all: readonly Change[]): string {
  const ids = all
    .filter((other) => sortOf(other) === sortOf(change))
    .map((other) => (other.is === 'set' ? other.id : other.entity.id));
  return manyWords(kindOf(change), new Set(ids).size);
}

function sortOf(change: Change): string {
  return `${change.is} ${kindOf(change)}`;
}

function kindOf(change: Change): Kind {
  return change.is === 'set' ? change.kind : change.entity.kind;
}

function timeOf(state: AllianceMap): TimeShown {
  const map = settings(state);
  return map === undefined ? ALL_YEARS : { asAt: map.asAt, shows: map.shows };
}

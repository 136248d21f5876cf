import { useCallback, useMemo } from 'react';
import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';
import { all, find, settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import type { Highlight } from '../state/ledger-row.ts';
import { useAnswer } from '../state/useAnswer.ts';
import { daysText, periodInWords, readBetween, readDays, touchedIds } from './between.ts';
import { lapsedTies, LAPSES_AFTER_MONTHS } from './lapsed.ts';
import { agreementsOn, trueOn } from './true-then.ts';

/** What an address of the page of changes marks on the map, and what that means. */
export interface MarkedView {
  readonly highlight: Highlight | null;
  /** Null where nothing is marked. */
  readonly words: string | null;
}

/** The mark of ties that were told of lately: the others are pale. */
export const CHECKED_MARK = 'checked';
const MOST_FAMILIES_OPENED = 3;

/** Marks what changed between two days of the log, what was checked lately, or what was true on a day. */
export function useMarked(state: AllianceMap, mark: string | null, on: Day | null): MarkedView {
  const { mapId, contentRevision } = state;
  const days = readDays(mark);
  const key = days === null ? null : daysText(days);
  const read = useCallback(
    () => readBetween(mapId, readDays(key) ?? { from: '', to: '' }),
    // Read again when the map has moved on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [mapId, key, contentRevision],
  );
  const { answer, fault } = useAnswer(key === null ? null : read);
  return useMemo((): MarkedView => {
    if (on !== null) {
      const ids = [...trueOn(state, on), ...agreementsOn(state, on)];
      return { highlight: highlightOf(state, ids, []), words: null };
    }
    if (mark === CHECKED_MARK) return checked(state);
    if (key === null) return { highlight: null, words: null };
    const period = periodInWords(readDays(key) ?? { from: '', to: '' });
    if (answer === null) return { highlight: null, words: fault ?? 'Reading what changed…' };
    const ids = touchedIds(answer.changes).flatMap((id) => shownFor(state, id));
    const words = `What we knew: in full colour is what changed in the log ${period}.`;
    return { highlight: highlightOf(state, ids, familiesOf(state, ids)), words };
  }, [state, on, mark, key, answer, fault]);
}

function checked(state: AllianceMap): MarkedView {
  const day = settings(state)?.asAt ?? '2000-01-01';
  const lapsed = new Set(lapsedTies(state, day).map(({ flow }) => flow.id));
  const fresh = all(state, 'flow').flatMap(({ id }) => (lapsed.has(id) ? [] : [id]));
  const words = `Pale: what was last told of more than ${String(LAPSES_AFTER_MONTHS)} months before ${dayInWords(day)}, or has no dated source.`;
  return { highlight: highlightOf(state, fresh, []), words };
}

function highlightOf(
  state: AllianceMap,
  ids: readonly Id[],
  families: readonly FamilyName[],
): Highlight {
  const there = [...new Set(ids)].filter((id) => state.entities.has(id));
  return { subjects: [], evidence: there, picture: { families, notes: [], bands: [] } };
}

/** Where a small thing shows: evidence with what it shows, a term or party with its agreement. */
function shownFor(state: AllianceMap, id: Id): readonly Id[] {
  const entity = state.entities.get(id);
  switch (entity?.kind) {
    case undefined:
      return [];
    case 'evidence':
      return shownFor(state, entity.shows);
    case 'term':
    case 'party':
      return [id, entity.agreement];
    case 'interestLink':
      return [id, entity.actor];
    default:
      return [id];
  }
}

function familiesOf(state: AllianceMap, ids: readonly Id[]): readonly FamilyName[] {
  const touched = new Set(ids.map((id) => find(state, 'flow', id)?.family));
  return FAMILY_NAMES.filter((family) => touched.has(family)).slice(0, MOST_FAMILIES_OPENED);
}

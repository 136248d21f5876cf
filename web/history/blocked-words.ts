import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { REMOVED } from '../../graph-schema/model/problem.ts';
import { countOf } from '../../graph-schema/words/lists.ts';
import type { ToldConflict } from '../graphql/changes.ts';
import { CHANGED_BY_SOMEONE } from '../together/clash.ts';
import { fieldWords, idWords } from '../together/field-words.ts';
import { valueInWords } from '../together/value-words.ts';

const MOST_TOLD = 3;

/** What was changed since, and by whom: "A connector changed the name of Foodshare. It is now “Food for all”." */
export function blockedLines(
  state: AllianceMap,
  conflicts: readonly ToldConflict[],
): readonly string[] {
  const lines = [...new Set(conflicts.map((conflict) => lineOf(state, conflict)))];
  const more = lines.length - MOST_TOLD;
  const told = lines.slice(0, MOST_TOLD);
  return more > 0 ? [...told, `And ${countOf(more, 'more like it', 'more like these')}.`] : told;
}

function lineOf(state: AllianceMap, conflict: ToldConflict): string {
  const { kind, id, field, theirs, other } = conflict;
  const who = conflict.changedBy ?? 'Someone';
  const what = idWords(state, kind, id);
  if (other !== undefined) return `${who} added or changed ${what}, which needs what you added.`;
  if (theirs === REMOVED) return `${who} removed ${what}.`;
  const entity = state.entities.get(id);
  if (field === undefined || theirs === CHANGED_BY_SOMEONE || entity === undefined) {
    return `${who} changed ${what}.`;
  }
  const now = valueInWords(state, entity, field, theirs);
  return `${who} changed ${fieldWords(field)} of ${what}. It is now ${now}.`;
}

import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { REMOVED, type Conflict } from '../../graph-schema/model/problem.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { CHANGED_BY_SOMEONE, type Clash, type Meeting } from './clash.ts';
import { fieldWords, idWords, thingWords } from './field-words.ts';
import { valueInWords } from './value-words.ts';

const MOST_TOLD = 3;

/** What both have done, in words: one line for each field, at most three. */
export function clashLines(state: AllianceMap, clash: Clash): readonly string[] {
  const { meetings, set } = clash;
  const was = asItWas(state, clash);
  const lines = meetings
    .slice(0, MOST_TOLD)
    .map((meeting) => meetingWords(was, set.changes, meeting));
  const more = meetings.length - MOST_TOLD;
  return more > 0 ? [...lines, `And ${countOf(more, 'more like it', 'more like these')}.`] : lines;
}

/** What it is about: "The amount of the money from Breakwater Trust to Foodshare". */
export function clashTitle(state: AllianceMap, clash: Clash): string {
  const was = asItWas(state, clash);
  const { meetings, set } = clash;
  const { id, kind, field, other } = meetings[0].conflict;
  const own = set.changes[meetings[0].conflict.change];
  const words =
    own !== undefined && own.is !== 'set' ? thingWords(was, own.entity) : idWords(was, kind, id);
  const one = meetings.length === 1 && other === undefined && own?.is === 'set';
  return sentenceCase(one && field !== undefined ? `${fieldWords(field)} of ${words}` : words);
}

/** The map with what was removed meanwhile, so that all can be named. */
function asItWas(state: AllianceMap, { meetings }: Clash): AllianceMap {
  const entities = new Map(state.entities);
  for (const { meanwhile } of meetings) {
    for (const change of meanwhile?.changes ?? []) {
      if (change.is === 'remove' && !entities.has(change.entity.id)) {
        entities.set(change.entity.id, change.entity);
      }
    }
  }
  return { ...state, entities };
}

function meetingWords(
  was: AllianceMap,
  changes: readonly Change[],
  { conflict, meanwhile }: Meeting,
): string {
  const { id, kind, field, theirs, other } = conflict;
  const who = meanwhile?.by ?? 'Someone';
  const own = changes[conflict.change];
  if (theirs === CHANGED_BY_SOMEONE) {
    return 'This was changed by someone. Your change was not made.';
  }
  if (own?.is === 'remove') return removedWords(was, conflict, who);
  if (theirs === REMOVED) {
    return `${ownWords(was, own)} ${who} has meanwhile removed ${idWords(was, kind, other ?? id)}.`;
  }
  const thing = was.entities.get(id);
  if (own?.is !== 'set' || thing === undefined || field === undefined) {
    return `${who} has meanwhile changed this. Your change was not made.`;
  }
  const theirWords = valueInWords(was, thing, field, theirs);
  return `${ownWords(was, own)} ${who} has meanwhile written ${theirWords}.`;
}

function removedWords(was: AllianceMap, conflict: Conflict, who: string): string {
  const { kind, id, theirs, other } = conflict;
  const words = idWords(was, kind, id);
  if (theirs === REMOVED) return `${who} has removed ${words} already.`;
  if (other === undefined) return `You removed ${words}. ${who} has meanwhile changed it.`;
  const gone = idWords(was, 'item', other);
  return `You removed ${gone}. ${who} has meanwhile added or changed ${words}, which needs it.`;
}

function ownWords(was: AllianceMap, own: Change | undefined): string {
  if (own?.is === 'add') return `You added ${thingWords(was, own.entity)}.`;
  const thing = own?.is === 'set' ? was.entities.get(own.id) : undefined;
  if (own?.is !== 'set' || thing === undefined) return 'Your change was not made.';
  return `You wrote ${valueInWords(was, thing, own.field, own.after)}.`;
}

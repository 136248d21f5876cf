import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { changedMeanwhile } from './draft-edit.ts';
import { untyped, without, type Draft } from './draft.ts';

/**
 * The draft once its person has said whose stands where another changed something meanwhile (`changedMeanwhile` has the
 * keys). Theirs: nothing is typed or taken off there. Mine: what they did was seen, and a save replaces just that.
 */
export function settled(
  state: AllianceMap,
  draft: Draft,
  key: string,
  whose: 'theirs' | 'mine',
): Draft {
  const [id, path] = key.split('|') as [Id, string];
  if (path === '') return whose === 'theirs' ? untouched(draft, id) : insisted(state, draft, id);
  if (whose === 'theirs') return untyped(draft, id, path);
  const now = changedMeanwhile(state, draft).get(key) ?? null;
  return { ...draft, seen: { ...draft.seen, [key]: now } };
}

function untouched(draft: Draft, id: Id): Draft {
  const others = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith(`${id}|`)));
  return {
    ...draft,
    typed: others(draft.typed),
    seen: others(draft.seen),
    removed: draft.removed.filter((one) => one !== id),
    was: without(draft.was, id),
  };
}

/** What they changed is taken off as it is now; what they took off is put back as it was, with what is typed. */
function insisted(state: AllianceMap, draft: Draft, id: Id): Draft {
  const now = state.entities.get(id);
  if (now !== undefined) return { ...draft, was: { ...draft.was, [id]: now } };
  const stood = draft.was[id];
  if (stood === undefined) return draft;
  const added = { kind: stood.kind, id, given: { ...stood }, line: false };
  return { ...draft, added: [...draft.added, added], was: without(draft.was, id) };
}

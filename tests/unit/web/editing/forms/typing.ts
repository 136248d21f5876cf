import type { AllianceMap } from '../../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../../graph-schema/model/apply.ts';
import type { Kind } from '../../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import { draftEdit } from '../../../../../web/editing/forms/draft-edit.ts';
import {
  baseOf,
  draftKey,
  NO_DRAFT,
  withTyped,
  type Draft,
} from '../../../../../web/editing/forms/draft.ts';
import type { Typed } from '../../../../../web/editing/fields/typed.ts';
import { faultWords } from '../../../../../web/editing/fields/read.ts';

/** A draft that adds one thing. */
export function adding(kind: Kind, ref: string, given: object = {}, to: Draft = NO_DRAFT): Draft {
  const added = { kind, id: id(ref), given: { ...given }, line: false };
  return { ...to, added: [...to.added, added] };
}

/** The draft after these were typed into the fields of one thing. */
export function typing(
  state: AllianceMap,
  draft: Draft,
  ref: string,
  typed: Readonly<Record<string, Typed>>,
): Draft {
  return Object.entries(typed).reduce((now, [path, text]) => {
    const base = baseOf(state, now, id(ref));
    if (base === undefined) throw new Error(`${ref} is not there`);
    return withTyped(now, base, path, text);
  }, draft);
}

/** What is told beside the fields when it is saved, by `id|path`; empty where it can be saved. */
export function told(state: AllianceMap, draft: Draft): Readonly<Record<string, string>> {
  const edit = draftEdit(state, draft);
  if (edit.is === 'edit') return {};
  return Object.fromEntries([...edit.faults].map(([key, fault]) => [key, faultWords(fault)]));
}

/** The map after it was saved. Fails with what is told where it can't be. */
export function saved(state: AllianceMap, draft: Draft): AllianceMap {
  const edit = draftEdit(state, draft);
  if (edit.is === 'faults') throw new Error(JSON.stringify(told(state, draft)));
  const applied = applyAll(state, edit.changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

export const at = (ref: string, path: string): string => draftKey(id(ref), path);

export const known = (typed: string): Typed => ({ is: 'value', typed });

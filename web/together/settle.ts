import { removeEntities } from '../../graph-schema/edits/remove-entities.ts';
import { whatCanBe } from '../../graph-schema/edits/what-can-be.ts';
import { all, find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import { invertAll, type Change } from '../../graph-schema/model/change.ts';
import { fieldPath, readPath } from '../../graph-schema/model/field-path.ts';
import { AMOUNT_SIDES } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { REMOVED } from '../../graph-schema/model/problem.ts';
import type { Clash } from './clash.ts';

/** The part of one's own set that nothing stands in the way of. A removal is made whole or not at all. */
export function keepTheirs(state: AllianceMap, { set, meetings }: Clash): readonly Change[] {
  if (set.changes.some(({ is }) => is === 'remove')) return [];
  const met = new Set(meetings.map(({ conflict }) => conflict.change));
  return whatCanBe(
    state,
    set.changes.filter((_, index) => !met.has(index)),
  ).changes;
}

/** One's own set over what stands there now; what was removed meanwhile is put back. Undefined where it can't be. */
export function mineOver(state: AllianceMap, clash: Clash): readonly Change[] | undefined {
  const { changes } = clash.set;
  if (changes.some(({ is }) => is === 'remove')) return removedAfterAll(state, changes);
  const back = putBack(state, clash);
  const restored = applyAll(state, back);
  const start = restored.is === 'applied' ? restored.state : state;
  return possible(state, [...back, ...over(start, changes)]);
}

/** Mine is kept beside theirs, as what one side says. The field to set, and who says so. */
export interface OtherSide {
  readonly field: string;
  readonly says: Id;
}

/** Sides whose own value the field can hold besides, where it is one that two sides tell. */
export function otherSides(state: AllianceMap, { set, meetings }: Clash): readonly OtherSide[] {
  const { id, field = '', other } = meetings[0].conflict;
  if (meetings.length > 1 || other !== undefined || set.changes.length > 1) return [];
  const flow = find(state, 'flow', id);
  if (flow !== undefined && field.startsWith('amount.')) {
    const says = { record: null, byFrom: flow.from, byTo: flow.to };
    return AMOUNT_SIDES.flatMap((side) => {
      const who = says[side];
      return who === null || field === `amount.${side}`
        ? []
        : [{ field: `amount.${side}`, says: who }];
    });
  }
  const term = find(state, 'term', id);
  if (term === undefined || !(field === 'value' || field.startsWith('valueByParty.'))) return [];
  return all(state, 'party')
    .filter(({ agreement }) => agreement === term.agreement)
    .map((party) => ({ field: `valueByParty.${party.id}`, says: party.actor }))
    .filter((side) => side.field !== field);
}

/** Undefined where it can't be. */
export function recordBoth(
  state: AllianceMap,
  { set }: Clash,
  { field }: OtherSide,
): readonly Change[] | undefined {
  const [change] = set.changes;
  if (change?.is !== 'set') return undefined;
  return possible(state, over(state, [{ ...change, field }]));
}

/** The same changes with what stands there now as what they replace. */
function over(state: AllianceMap, changes: readonly Change[]): readonly Change[] {
  return changes.map((change): Change => {
    if (change.is !== 'set') return change;
    const entity = state.entities.get(change.id);
    const path = fieldPath(change.kind, change.field);
    if (entity === undefined || path === undefined) return change;
    return { ...change, before: readPath(entity, path) };
  });
}

/** What takes back the removals that stand in the way, as far as it can be. */
function putBack(state: AllianceMap, { meetings }: Clash): readonly Change[] {
  const sets = meetings.flatMap(({ conflict, meanwhile }) =>
    conflict.theirs === REMOVED && meanwhile !== null ? [meanwhile] : [],
  );
  return [...new Set(sets)].flatMap(({ changes }) => whatCanBe(state, invertAll(changes)).changes);
}

/** What stands in the way of a removal was changed or added since: it goes as it is now. A merge is not guessed. */
function removedAfterAll(
  state: AllianceMap,
  changes: readonly Change[],
): readonly Change[] | undefined {
  if (changes.some(({ is }) => is === 'add')) return undefined;
  const ids = changes.flatMap((change) => (change.is === 'remove' ? [change.entity.id] : []));
  const there = ids.filter((id) => state.entities.has(id));
  return possible(state, removeEntities(state, there));
}

function possible(state: AllianceMap, changes: readonly Change[]): readonly Change[] | undefined {
  if (changes.length === 0) return undefined;
  return applyAll(state, changes).is === 'applied' ? changes : undefined;
}

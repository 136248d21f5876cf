import { describe, expect, it } from 'vitest';
import type { AllianceMap } from '../../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../../graph-schema/model/apply.ts';
import type { Change } from '../../../../../graph-schema/model/change.ts';
import { make, type Entity } from '../../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import { value } from '../../../../../graph-schema/model/known.ts';
import { changedMeanwhile, draftEdit } from '../../../../../web/editing/forms/draft-edit.ts';
import { NO_DRAFT, withoutEntity, type Draft } from '../../../../../web/editing/forms/draft.ts';
import { settled } from '../../../../../web/editing/forms/settled.ts';
import { money, organisation, stateOf } from '../../hand-made.ts';
import { at, known, saved, typing } from './typing.ts';

const A = organisation('A', { sector: value('charity') });
const B = organisation('B');
const GRANT = { ...money('A', 'B', 100), daysToPay: value(30) };
const BOARD = make('room', { id: id('board'), name: 'The board' });
const SEAT = make('seat', { id: id('seat'), room: BOARD.id, holder: A.id, votes: value(1) });
const MAP = stateOf(A, B, GRANT, BOARD, SEAT);

function after(state: AllianceMap, ...changes: readonly Change[]): AllianceMap {
  const applied = applyAll(state, changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

function changesOf(state: AllianceMap, draft: Draft): readonly Change[] {
  const edit = draftEdit(state, draft);
  if (edit.is !== 'edit') throw new Error('It can be saved.');
  return edit.changes;
}

function without(...entities: readonly Entity[]): AllianceMap {
  return after(MAP, ...entities.map((entity): Change => ({ is: 'remove', entity })));
}

describe('a form that stays open for long', () => {
  it('sends the value that its person saw as what it replaces', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('£120') });
    expect(changesOf(MAP, draft)).toMatchObject([
      { field: 'amount.record', before: value(10_000), after: value(12_000) },
    ]);
  });

  it('lets nothing be saved over what another did there, until its person has seen it', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('£120') });
    const theirs = saved(MAP, typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('£110') }));
    const key = at('A-B', 'amount.record');
    expect(changedMeanwhile(theirs, draft).has(key)).toBe(true);
    const mine = settled(theirs, draft, key, 'mine');
    expect(changedMeanwhile(theirs, mine).size).toBe(0);
    expect(changesOf(theirs, mine)).toMatchObject([
      { before: value(11_000), after: value(12_000) },
    ]);
    // Changed once more: asked once more.
    const again = saved(
      theirs,
      typing(theirs, NO_DRAFT, 'A-B', { 'amount.record': known('£115') }),
    );
    expect(changedMeanwhile(again, mine).has(key)).toBe(true);
    expect(settled(theirs, draft, key, 'theirs')).toEqual(NO_DRAFT);
  });

  it('conflicts where what follows from what is typed would take off what another wrote since', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { family: 'control', flowKind: 'can-veto' });
    const theirs = saved(MAP, typing(MAP, NO_DRAFT, 'A-B', { daysToPay: known('60') }));
    expect(applyAll(theirs, changesOf(theirs, draft))).toMatchObject({
      is: 'conflict',
      conflicts: [{ id: 'A-B', field: 'daysToPay', theirs: value(60) }],
    });
  });

  it('asks before it takes off what another changed since it was taken off here', () => {
    const draft = withoutEntity(MAP, NO_DRAFT, SEAT.id);
    const theirs = saved(MAP, typing(MAP, NO_DRAFT, 'seat', { votes: known('3') }));
    const key = at('seat', '');
    expect(changedMeanwhile(MAP, draft).size).toBe(0);
    expect(changedMeanwhile(theirs, draft).has(key)).toBe(true);
    expect(settled(theirs, draft, key, 'theirs')).toEqual(NO_DRAFT);
    const mine = settled(theirs, draft, key, 'mine');
    expect(changedMeanwhile(theirs, mine).size).toBe(0);
    expect(saved(theirs, mine).entities.has(SEAT.id)).toBe(false);
  });

  it('asks where another removed what is typed upon, and puts it back with what is typed', () => {
    const draft = typing(MAP, NO_DRAFT, 'seat', { votes: known('2') });
    const theirs = without(SEAT);
    const key = at('seat', '');
    expect([...changedMeanwhile(theirs, draft).keys()]).toEqual([key]);
    expect(settled(theirs, draft, key, 'theirs')).toEqual(NO_DRAFT);
    const mine = settled(theirs, draft, key, 'mine');
    expect(changedMeanwhile(theirs, mine).size).toBe(0);
    expect(saved(theirs, mine).entities.get(SEAT.id)).toEqual({ ...SEAT, votes: value(2) });
  });

  it('says nothing of what both took off', () => {
    const draft = withoutEntity(MAP, NO_DRAFT, SEAT.id);
    expect(changedMeanwhile(without(SEAT), draft).size).toBe(0);
    expect(changesOf(without(SEAT), draft)).toEqual([]);
  });
});

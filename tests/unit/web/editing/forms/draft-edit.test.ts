import { describe, expect, it } from 'vitest';
import { find } from '../../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../../graph-schema/model/apply.ts';
import { invertAll } from '../../../../../graph-schema/model/change.ts';
import { make } from '../../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../../../../graph-schema/model/known.ts';
import { changedMeanwhile, draftEdit } from '../../../../../web/editing/forms/draft-edit.ts';
import { NO_DRAFT, typedAt, withoutEntity } from '../../../../../web/editing/forms/draft.ts';
import { money, organisation, stateOf } from '../../hand-made.ts';
import { adding, at, known, saved, told, typing } from './typing.ts';

const A = organisation('A', { sector: value('charity') });
const B = organisation('B');
const GRANT = money('A', 'B', 100);
const MAP = stateOf(A, B, GRANT);

describe('what a form builds', () => {
  it('adds a flow with its source in one set, in pence and in the unit of its kind', () => {
    let draft = adding('flow', 'new', { from: A.id, to: B.id });
    draft = typing(MAP, draft, 'new', {
      family: 'money',
      flowKind: 'gift',
      'amount.record': known('£20k'),
    });
    draft = adding(
      'source',
      's',
      { sourceKind: 'said-by-the-actor', reference: 'Said by A' },
      draft,
    );
    draft = adding('evidence', 'e', { source: id('s'), shows: id('new') }, draft);
    const state = saved(MAP, draft);
    const flow = find(state, 'flow', id('new'));
    expect(flow).toMatchObject({ amount: { record: value(2_000_000) }, unit: 'pence' });
    expect(find(state, 'evidence', id('e'))?.shows).toBe('new');
  });

  it('sets only what was typed and differs', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.byTo': known('90'), note: '' });
    const edit = draftEdit(MAP, draft);
    expect(edit).toMatchObject({
      is: 'edit',
      changes: [{ is: 'set', id: 'A-B', field: 'amount.byTo', after: value(9000) }],
    });
  });

  it('tells beside the field what was wrong, and keeps what was typed', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('lots') });
    expect(told(MAP, draft)).toEqual({
      [at('A-B', 'amount.record')]:
        'This should be an amount such as £20,000, £20k or £2.4m, not “lots”. Write it in figures, with k for thousand or m for million.',
    });
    expect(typedAt(draft, GRANT, 'amount.record')).toEqual(known('lots'));
  });

  it('tells what must be given and is not', () => {
    const faults = told(MAP, adding('agreement', 'new'));
    expect(Object.keys(faults).sort()).toEqual([at('new', 'agreementKind'), at('new', 'name')]);
  });

  it('tells what the rules of the model find, at the field', () => {
    const team = organisation('Team', { partOf: A.id });
    const map = stateOf(A, B, team);
    const draft = typing(map, NO_DRAFT, 'A', { partOf: 'Team' });
    expect(Object.keys(told(map, draft))).toEqual([at('A', 'partOf')]);
  });

  it('takes off what no longer fits when the kind of actor changes', () => {
    const draft = typing(MAP, NO_DRAFT, 'A', { type: 'funder' });
    const after = find(saved(MAP, draft), 'actor', A.id);
    expect(after).toMatchObject({ type: 'funder', sector: NOT_KNOWN });
  });

  it('takes off what belongs to the old family when the family of a flow changes', () => {
    const map = stateOf(A, B, { ...GRANT, daysToPay: value(30) });
    const draft = typing(map, NO_DRAFT, 'A-B', { family: 'control', flowKind: 'can-veto' });
    expect(find(saved(map, draft), 'flow', GRANT.id)).toMatchObject({
      daysToPay: NOT_KNOWN,
      amount: {},
      unit: null,
    });
  });

  it('is taken back exactly', () => {
    let draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.byFrom': known('95'), note: 'Yearly' });
    draft = adding('view', 'v', { who: A.id, about: GRANT.id, what: 'It is not enough' }, draft);
    const edit = draftEdit(MAP, draft);
    if (edit.is !== 'edit') throw new Error('It can be saved.');
    const back = applyAll(saved(MAP, draft), invertAll(edit.changes));
    if (back.is !== 'applied') throw new Error(JSON.stringify(back));
    expect(back.state.entities).toEqual(MAP.entities);
  });

  it('takes a new line off as if it had never been, and one of the map when it is saved', () => {
    const note = make('note', { id: id('n'), about: A.id, words: 'Old' });
    const map = stateOf(A, note);
    const draft = withoutEntity(map, adding('note', 'n2', { about: A.id }), id('n2'));
    expect(draft).toEqual(NO_DRAFT);
    expect(saved(map, withoutEntity(map, NO_DRAFT, note.id)).entities.has(note.id)).toBe(false);
  });
});

describe('what another person changes meanwhile', () => {
  it('is told with what stands there now, and what was typed is kept', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('£120') });
    const theirs = saved(MAP, typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('£110') }));
    expect([...changedMeanwhile(theirs, draft)]).toEqual([
      [at('A-B', 'amount.record'), value(11_000)],
    ]);
    expect(typedAt(draft, GRANT, 'amount.record')).toEqual(known('£120'));
    expect(changedMeanwhile(MAP, draft).size).toBe(0);
  });

  it('says nothing of other fields', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', { 'amount.record': known('£120') });
    const theirs = saved(MAP, typing(MAP, NO_DRAFT, 'A-B', { note: 'Theirs' }));
    expect(changedMeanwhile(theirs, draft).size).toBe(0);
    expect(find(saved(theirs, draft), 'flow', GRANT.id)).toMatchObject({
      note: 'Theirs',
      amount: { record: value(12_000) },
    });
  });
});

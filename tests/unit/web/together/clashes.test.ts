import { expect, test } from 'vitest';
import { removeEntities } from '../../../../graph-schema/edits/remove-entities.ts';
import { setField } from '../../../../graph-schema/edits/set-field.ts';
import { find, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import type { Change } from '../../../../graph-schema/model/change.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { changeSetId, id } from '../../../../graph-schema/model/ids.ts';
import type { Conflict } from '../../../../graph-schema/model/problem.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { clashChoices } from '../../../../web/together/clash-choices.ts';
import { clashLines, clashTitle } from '../../../../web/together/clash-words.ts';
import { CHANGED_BY_SOMEONE, isReplacedBy, type Clash } from '../../../../web/together/clash.ts';
import { LogMemory } from '../../../../web/together/log-memory.ts';
import { pointedAway } from '../../../../web/together/pointed-away.ts';
import { money, organisation, stateOf } from '../hand-made.ts';

const START = stateOf(
  organisation('Breakwater Trust'.replace(' ', '-'), { name: 'Breakwater Trust' }),
  organisation('Foodshare'),
  money('Breakwater-Trust', 'Foodshare', 20_000),
);
const FLOW = id('Breakwater-Trust-Foodshare');

/** What a person meets who made `mine` while another made `theirs` of the same map. */
function meet(
  mine: readonly Change[],
  theirs: readonly Change[],
  by = 'Ade',
): { readonly state: AllianceMap; readonly clash: Clash } {
  const state = after(START, theirs);
  const memory = new LogMemory();
  memory.hear({
    id: changeSetId('theirs'),
    revision: 2,
    contentRevision: 2,
    by,
    quiet: false,
    changes: theirs,
  });
  const refused = applyAll(state, mine);
  const conflicts: readonly Conflict[] =
    refused.is === 'conflict' ? refused.conflicts : pointedAway(state, mine);
  const meetings = conflicts.map((conflict) => ({ conflict, meanwhile: memory.find(conflict) }));
  const [first, ...more] = meetings;
  if (first === undefined) throw new Error('They did not meet');
  const set = { id: changeSetId('mine'), label: 'Mine', quiet: false, changes: mine };
  return { state, clash: { set, meetings: [first, ...more] } };
}

function after(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const applied = applyAll(state, changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied));
  return applied.state;
}

function chosen(state: AllianceMap, clash: Clash, words: string): AllianceMap {
  const choice = clashChoices(state, clash).find((one) => one.words === words);
  if (choice === undefined) throw new Error(`There is no "${words}"`);
  return choice.changes.length === 0 ? state : after(state, choice.changes);
}

const words = (state: AllianceMap, clash: Clash) =>
  clashChoices(state, clash).map((choice) => choice.words);
const amount = (pounds: number, side = 'record') =>
  setField(START, FLOW, `amount.${side}`, value(pounds * 100));

test('two amounts of one flow: both values in words, and three ways out', () => {
  const { state, clash } = meet(amount(25_000), amount(30_000));
  expect(clashTitle(state, clash)).toBe(
    'The amount of the money from Breakwater Trust to Foodshare',
  );
  expect(clashLines(state, clash)).toEqual([
    'You wrote £25,000 a year. Ade has meanwhile written £30,000 a year.',
  ]);
  expect(words(state, clash)).toEqual([
    'Keep theirs',
    'Use mine',
    'Record both: mine is what Breakwater Trust says',
    'Record both: mine is what Foodshare says',
  ]);
  const amounts = (choice: string) => find(chosen(state, clash, choice), 'flow', FLOW)?.amount;
  expect(amounts('Keep theirs')).toEqual({ record: value(3_000_000) });
  expect(amounts('Use mine')).toEqual({ record: value(2_500_000) });
  expect(amounts('Record both: mine is what Foodshare says')).toEqual({
    record: value(3_000_000),
    byTo: value(2_500_000),
  });
});

test('a name is not one that two sides tell; the rest of a set is kept beside theirs', () => {
  const mine = [
    ...setField(START, id('Foodshare'), 'name', 'Food Share'),
    ...setField(START, id('Foodshare'), 'hint', 'Eastcliff'),
  ];
  const { state, clash } = meet(mine, setField(START, id('Foodshare'), 'name', 'FoodShare CIC'));
  expect(clashLines(state, clash)).toEqual([
    'You wrote “Food Share”. Ade has meanwhile written “FoodShare CIC”.',
  ]);
  expect(words(state, clash)).toEqual(['Keep theirs', 'Use mine']);
  expect(find(chosen(state, clash, 'Keep theirs'), 'actor', id('Foodshare'))).toMatchObject({
    name: 'FoodShare CIC',
    hint: 'Eastcliff',
  });
  expect(find(chosen(state, clash, 'Use mine'), 'actor', id('Foodshare'))).toMatchObject({
    name: 'Food Share',
    hint: 'Eastcliff',
  });
});

test('what was removed meanwhile can be put back, with what was written and with what went with it', () => {
  const { state, clash } = meet(amount(25_000), removeEntities(START, [id('Foodshare')]));
  expect(clashLines(state, clash)).toEqual([
    'You wrote £25,000 a year. Ade has meanwhile removed the money from Breakwater Trust to Foodshare.',
  ]);
  expect(words(state, clash)).toEqual(['Leave it removed', 'Put it back, with mine']);
  const back = chosen(state, clash, 'Put it back, with mine');
  expect(find(back, 'actor', id('Foodshare'))?.name).toBe('Foodshare');
  expect(find(back, 'flow', FLOW)?.amount.record).toEqual(value(2_500_000));
  expect(chosen(state, clash, 'Leave it removed')).toBe(state);
});

test('what was added to something removed meanwhile is kept, and can be added with it', () => {
  const flow = make('flow', {
    id: id('new'),
    family: 'money',
    flowKind: 'grant',
    from: id('Foodshare'),
    to: id('Breakwater-Trust'),
  });
  const mine: readonly Change[] = [{ is: 'add', entity: flow }];
  const { state, clash } = meet(mine, removeEntities(START, [id('Foodshare')]));
  expect(clashLines(state, clash)).toEqual([
    'You added the money from Foodshare to Breakwater Trust. Ade has meanwhile removed Foodshare.',
  ]);
  const back = chosen(state, clash, 'Put it back, with mine');
  expect(find(back, 'flow', id('new'))?.from).toBe('Foodshare');
});

test('what was changed meanwhile is not removed without asking', () => {
  const mine = removeEntities(START, [id('Foodshare')]);
  const { state, clash } = meet(mine, setField(START, id('Foodshare'), 'name', 'FoodShare CIC'));
  expect(clashLines(state, clash)).toEqual([
    'You removed FoodShare CIC. Ade has meanwhile changed it.',
  ]);
  expect(words(state, clash)).toEqual(['Keep it', 'Remove it all the same']);
  expect(chosen(state, clash, 'Keep it')).toBe(state);
  const gone = chosen(state, clash, 'Remove it all the same');
  expect([...gone.entities.keys()]).toEqual(['m', 'Breakwater-Trust']);
});

test('what was given something new meanwhile is not removed without asking', () => {
  const flow = make('flow', {
    id: id('new'),
    family: 'money',
    flowKind: 'grant',
    from: id('Breakwater-Trust'),
    to: id('Foodshare'),
  });
  const { state, clash } = meet(removeEntities(START, [id('Foodshare')]), [
    { is: 'add', entity: flow },
  ]);
  expect(clashLines(state, clash)).toEqual([
    'You removed Foodshare. Ade has meanwhile added or changed the money from Breakwater Trust to Foodshare, which needs it.',
  ]);
  const gone = chosen(state, clash, 'Remove it all the same');
  expect([...gone.entities.keys()]).toEqual(['m', 'Breakwater-Trust']);
});

test('of a hidden value nothing is told but that it was changed by someone', () => {
  const conflict: Conflict = {
    change: 0,
    kind: 'flow',
    id: FLOW,
    field: 'amount.record',
    yours: value(1),
    theirs: CHANGED_BY_SOMEONE,
    other: undefined,
  };
  const set = { id: changeSetId('mine'), label: 'Mine', quiet: false, changes: amount(25_000) };
  const clash: Clash = { set, meetings: [{ conflict, meanwhile: null }] };
  expect(clashLines(START, clash)).toEqual([
    'This was changed by someone. Your change was not made.',
  ]);
  expect(words(START, clash)).toEqual(['Keep theirs']);
});

test('a newer edit of the same field takes the place of an older one, and of no more', () => {
  const older = meet(amount(25_000), amount(30_000)).clash;
  const newer = meet(amount(26_000), amount(30_000)).clash;
  expect(isReplacedBy(older, newer)).toBe(true);
  const two = meet([...amount(25_000), ...setField(START, FLOW, 'note', 'x')], amount(30_000));
  expect(isReplacedBy(two.clash, newer)).toBe(false);
});

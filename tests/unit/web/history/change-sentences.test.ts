import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../../graph-schema/edits/changes-between.ts';
import type { Change } from '../../../../graph-schema/model/change.ts';
import {
  ENTITY_KINDS,
  KINDS,
  make,
  type Entity,
} from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import { changeSentences } from '../../../../web/history/change-sentences.ts';
import { stateOfSet } from '../../../../web/history/state-of-set.ts';
import { plain } from '../../../../web/words/phrases.ts';
import { EXAMPLE } from './example.ts';
import { stateOf } from '../hand-made.ts';

const TRUST = make('actor', { id: id('trust'), type: 'funder', name: 'Breakwater Trust' });
const FOOD = make('actor', { id: id('food'), type: 'organisation', name: 'Foodshare' });
const GRANT = make('flow', {
  id: id('grant'),
  family: 'money',
  flowKind: 'grant',
  from: id('trust'),
  to: id('food'),
  unit: 'pence',
  amount: { record: value(2_000_000) },
});
const ROOM = make('room', { id: id('room'), name: 'Alliance board' });
const SOURCE = make('source', {
  id: id('source'),
  sourceKind: 'document',
  reference: 'Annual report 2025',
});
const state = stateOf(TRUST, FOOD, GRANT, ROOM, SOURCE);

const set = (entity: Entity, field: string, before: unknown, after: unknown): Change => ({
  is: 'set',
  kind: entity.kind,
  id: entity.id,
  field,
  before,
  after,
});
const add = (entity: Entity): Change => ({ is: 'add', entity });
const told = (...changes: readonly Change[]) => changeSentences(state, changes).map(plain);

describe('a change in words', () => {
  test.each<readonly [string, Change]>([
    [
      'changed the amount from Breakwater Trust to Foodshare: £20,000 a year became £25,000 a year',
      set(GRANT, 'amount.record', value(2_000_000), value(2_500_000)),
    ],
    [
      'filled in the amount from Breakwater Trust to Foodshare as told by Foodshare: £18,000 a year',
      set(GRANT, 'amount.byTo', NOT_KNOWN, value(1_800_000)),
    ],
    [
      'emptied the start of the money from Breakwater Trust to Foodshare, which was 1 April 2025',
      set(GRANT, 'start', value('2025-04-01'), NOT_KNOWN),
    ],
    [
      'changed the name of Foodshare from “Foodshare” to “Food for all”',
      set(FOOD, 'name', 'Foodshare', 'Food for all'),
    ],
    [
      'filled in the roles of Foodshare: delivers and leads',
      set(FOOD, 'roles', [], ['delivers', 'leads']),
    ],
    ['added Foodshare', add(FOOD)],
    ['said that Breakwater Trust gives Foodshare £20,000 a year as a grant', add(GRANT)],
    ['removed the money from Breakwater Trust to Foodshare', { is: 'remove', entity: GRANT }],
    [
      'gave Foodshare a seat in Alliance board',
      add(make('seat', { id: id('seat'), room: id('room'), holder: id('food') })),
    ],
    [
      'gave a source for the money from Breakwater Trust to Foodshare: Annual report 2025',
      add(make('evidence', { id: id('evidence'), source: id('source'), shows: id('grant') })),
    ],
    [
      'removed a note on Foodshare',
      { is: 'remove', entity: make('note', { id: id('note'), about: id('food'), words: 'Hello' }) },
    ],
  ])('%s', (expected, change) => {
    expect(told(change)).toEqual([expected]);
  });

  test('positions are not told', () => {
    const position = make('position', {
      id: id('position'),
      of: id('food'),
      layout: 'stream',
      family: 'money',
      x: 1,
      y: 2,
    });
    expect(told(add(position))).toEqual([]);
  });

  test('many of a sort are told as a number of things', () => {
    const actors = Array.from({ length: 7 }, (_, at) =>
      add(make('actor', { id: id(`a${at}`), type: 'organisation', name: `A${at}` })),
    );
    const twice = Array.from({ length: 4 }, () => [
      set(FOOD, 'name', 'a', 'b'),
      set(TRUST, 'name', 'a', 'b'),
    ]).flat();
    expect(told(...actors, ...twice)).toEqual(['added seven actors', 'changed two actors']);
  });
});

test('what is gone is named as it was called then', () => {
  const now = stateOf(TRUST);
  const change = set(GRANT, 'amount.record', value(2_000_000), value(2_500_000));
  const context = [
    {
      kind: 'flow',
      id: 'grant',
      family: 'money',
      flowKind: 'grant',
      from: 'trust',
      to: 'food',
      unit: 'pence',
    },
    { kind: 'actor', id: 'food', type: 'organisation', name: 'Foodshare' },
    { kind: 'actor', id: 'trust', type: 'funder', name: 'The old Trust' },
    { kind: 'nonsense', id: 'x' },
  ];
  const sentences = changeSentences(stateOfSet(now, [change], context), [change]);
  expect(sentences.map(plain)).toEqual([
    'changed the amount from The old Trust to Foodshare: £20,000 a year became £25,000 a year',
  ]);
});

test('row 73: the history of an actor shows the four steps of a role, each with its words', () => {
  const steps: readonly (readonly string[])[] = [
    ['lives-it'],
    ['advises'],
    ['delivers'],
    ['leads'],
  ];
  const changes = steps.map((roles, at) => set(FOOD, 'roles', steps[at - 1] ?? [], roles));
  expect(told(...changes)).toEqual([
    'filled in the roles of Foodshare: lives it',
    'changed the roles of Foodshare from lives it to advises',
    'changed the roles of Foodshare from advises to delivers',
    'changed the roles of Foodshare from delivers to leads',
  ]);
});

test('everything on the example place can be told, added, changed and removed, of every kind', () => {
  const empty = { ...EXAMPLE, entities: new Map() };
  const kinds = new Set<string>();
  for (const change of [...changesBetween(empty, EXAMPLE), ...changesBetween(EXAMPLE, empty)]) {
    if (change.is === 'set') continue;
    kinds.add(change.entity.kind);
    const [sentence] = changeSentences(EXAMPLE, [change]).map(plain);
    expect(sentence).toMatch(/^(added|said|gave|started|removed) /u);
    expect(sentence).not.toMatch(/something|undefined|\{|null/u);
  }
  expect(kinds.size).toBeGreaterThan(12);
  expect(KINDS.every((kind) => ENTITY_KINDS[kind].words !== '')).toBe(true);
});

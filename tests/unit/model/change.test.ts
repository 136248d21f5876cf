import { describe, expect, it } from 'vitest';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { emptyMap, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { invertAll, type Change } from '../../../graph-schema/model/change.ts';
import { make, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { id, mapId } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../../graph-schema/model/known.ts';
import { parseChange } from '../../../graph-schema/model/parse-change.ts';

const MAP = mapId('m');

function add(entity: Entity): Change {
  return { is: 'add', entity };
}

const START: readonly Change[] = [
  add(
    make('map', {
      id: id('m'),
      title: 'Test',
      asAt: '2025-10-31',
      shows: { is: 'day', day: '2025-10-31' },
    }),
  ),
  add(make('actor', { id: id('A'), type: 'funder', name: 'A fund' })),
  add(make('actor', { id: id('B'), type: 'organisation', name: 'B group' })),
  add(
    make('flow', {
      id: id('F'),
      family: 'money',
      flowKind: 'grant',
      from: id('A'),
      to: id('B'),
      unit: 'pence',
      amount: { record: value(100) },
    }),
  ),
];

function applied(state: AllianceMap, changes: readonly Change[]): AllianceMap {
  const result = applyAll(state, changes);
  if (result.is !== 'applied') throw new Error(JSON.stringify(result));
  return result.state;
}

const START_STATE = applied(emptyMap(MAP), START);

describe('a change set', () => {
  it('raises both revisions, and a quiet one only the first', () => {
    expect([START_STATE.revision, START_STATE.contentRevision]).toEqual([1, 1]);
    const quiet = applyAll(START_STATE, [], { quiet: true });
    expect(quiet).toMatchObject({ state: { revision: 2, contentRevision: 1 } });
  });

  it('is taken back whole by its inverses', () => {
    const changes: readonly Change[] = [
      {
        is: 'set',
        kind: 'flow',
        id: id('F'),
        field: 'amount.byTo',
        before: NOT_KNOWN,
        after: value(90),
      },
      add(make('place', { id: id('P'), name: 'Ropery' })),
      { is: 'set', kind: 'actor', id: id('B'), field: 'places', before: [], after: [id('P')] },
    ];
    const after = applied(START_STATE, changes);
    const back = applied(after, invertAll(changes));
    expect([...back.entities]).toEqual([...START_STATE.entities]);
  });

  it('conflicts when what it replaces is no longer there, and says both values', () => {
    const change: Change = {
      is: 'set',
      kind: 'actor',
      id: id('B'),
      field: 'name',
      before: 'An older name',
      after: 'Mine',
    };
    expect(applyAll(START_STATE, [change])).toEqual({
      is: 'conflict',
      conflicts: [
        {
          change: 0,
          kind: 'actor',
          id: 'B',
          field: 'name',
          yours: 'Mine',
          theirs: 'B group',
          other: undefined,
        },
      ],
    });
  });

  it('conflicts when a removal leaves a pointer, naming both', () => {
    const actor = START_STATE.entities.get(id('A'));
    expect(applyAll(START_STATE, [{ is: 'remove', entity: actor! }])).toMatchObject({
      is: 'conflict',
      conflicts: [{ kind: 'flow', id: 'F', field: 'from', other: 'A' }],
    });
  });

  it('refuses a pointer to something that was never there', () => {
    const flow = make('flow', {
      id: id('G'),
      family: 'money',
      flowKind: 'grant',
      from: id('nobody'),
      to: id('B'),
    });
    expect(applyAll(START_STATE, [add(flow)])).toMatchObject({
      is: 'refused',
      problems: [{ code: 'UNKNOWN_ENTITY', field: 'from', id: 'G' }],
    });
  });

  it('refuses an amount without a unit', () => {
    const flow = make('flow', {
      id: id('G'),
      family: 'money',
      flowKind: 'grant',
      from: id('A'),
      to: id('B'),
      amount: { byFrom: value(5) },
    });
    expect(applyAll(START_STATE, [add(flow)])).toMatchObject({
      is: 'refused',
      problems: [{ code: 'RULE_BROKEN', field: 'unit' }],
    });
  });
});

describe('a change from outside', () => {
  it('is refused with negative votes, naming the field', () => {
    const seat = {
      kind: 'seat',
      id: 'S',
      room: 'T',
      holder: 'A',
      votes: { is: 'value', value: -1 },
    };
    expect(parseChange({ is: 'add', entity: seat }, 3)).toMatchObject({
      problems: [
        {
          code: 'INVALID_VALUE',
          change: 3,
          field: 'votes.value',
          found: '{"is":"value","value":-1}',
        },
      ],
    });
  });

  it('is refused with text that is too long, without repeating the text', () => {
    const result = parseChange(
      {
        is: 'set',
        kind: 'actor',
        id: 'A',
        field: 'name',
        before: 'A',
        after: 'x'.repeat(5_000_000),
      },
      0,
    );
    expect(result).toMatchObject({ problems: [{ field: 'name', code: 'INVALID_VALUE' }] });
    expect(JSON.stringify(result).length).toBeLessThan(1000);
  });

  it('leaves out parts that say nothing', () => {
    const flow = {
      kind: 'flow',
      id: 'F2',
      family: 'money',
      flowKind: 'grant',
      from: 'A',
      to: 'B',
      amount: { record: { is: 'notKnown' } },
    };
    expect(parseChange({ is: 'add', entity: flow }, 0)).toMatchObject({
      ok: { entity: { amount: {} } },
    });
  });
});

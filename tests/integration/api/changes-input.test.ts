import { afterAll, beforeAll, expect, test } from 'vitest';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { ask, asked, openApi, type Api } from '../../support/api.ts';
import { add, applied, newSetId, ownMapId, theMap } from '../../support/services.ts';

let api: Api;
let map: MapId;

beforeAll(async () => {
  api = await openApi();
  map = ownMapId();
  await applied(api.services, map, [
    theMap(map),
    add(make('actor', { id: id('a'), type: 'organisation', name: 'A' })),
    add(make('actor', { id: id('b'), type: 'organisation', name: 'B' })),
    add(make('room', { id: id('r'), name: 'R' })),
    add(make('seat', { id: id('s'), room: id('r'), holder: id('a'), votes: value(1) })),
  ]);
});
afterAll(() => api.stop());

const APPLY = `mutation Apply($input: ApplyChangesInput!) {
  applyChanges(input: $input) {
    __typename
    ... on ChangesApplied { revision }
    ... on ChangesConflict { conflicts { id field yours theirs message } }
    ... on ChangesRefused { problems { code field kind id expected found todo message } }
  }
}`;

interface Result {
  readonly applyChanges: {
    readonly __typename: string;
    readonly problems?: readonly { code: string; field: string | null; message: string }[];
    readonly conflicts?: readonly { field: string; theirs: unknown; message: string }[];
  };
}

function input(changes: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  return {
    input: { mapId: map, changeSetId: newSetId(), baseRevision: 1, label: 'x', changes, ...more },
  };
}

const flow = (more: Readonly<Record<string, unknown>>) => ({
  is: 'ADD',
  entity: {
    kind: 'flow',
    id: 'f',
    family: 'money',
    flowKind: 'grant',
    from: 'a',
    to: 'b',
    ...more,
  },
});

async function revision(): Promise<number> {
  return (await asked<{ map: { revision: number } }>(api, `{ map(id: "${map}") { revision } }`)).map
    .revision;
}

const wrong: readonly (readonly [string, unknown, string, string])[] = [
  ['an unknown actor', flow({ to: 'nobody' }), 'UNKNOWN_ENTITY', 'to'],
  [
    'negative votes',
    {
      is: 'SET',
      kind: 'seat',
      id: 's',
      field: 'votes',
      before: { is: 'value', value: 1 },
      after: { is: 'value', value: -2 },
    },
    'INVALID_VALUE',
    'votes.value',
  ],
  [
    'an amount without a unit',
    flow({ amount: { record: { is: 'value', value: 100 } } }),
    'RULE_BROKEN',
    'unit',
  ],
  [
    '5 MB of text',
    {
      is: 'SET',
      kind: 'actor',
      id: 'a',
      field: 'name',
      before: 'A',
      after: 'x'.repeat(5_000_000),
    },
    'INVALID_VALUE',
    'name',
  ],
  ['an unknown kind', { is: 'ADD', entity: { kind: 'person', id: 'p' } }, 'UNKNOWN_KIND', 'kind'],
];

test.each(wrong)(
  '%s is refused, the field is named, nothing changes',
  async (_, change, code, field) => {
    const before = await revision();
    const { applyChanges } = await asked<Result>(api, APPLY, input([change]));
    expect(applyChanges.__typename).toBe('ChangesRefused');
    expect(applyChanges.problems?.[0]).toMatchObject({ code, field });
    expect(applyChanges.problems?.[0]?.message.length).toBeLessThan(600);
    expect(await revision()).toBe(before);
  },
);

test('a revision from the future is refused by name', async () => {
  const { applyChanges } = await asked<Result>(api, APPLY, input([flow({})], { baseRevision: 99 }));
  expect(applyChanges.problems?.[0]).toMatchObject({
    code: 'FUTURE_REVISION',
    field: 'baseRevision',
  });
});

test('a value changed meanwhile is a conflict that shows both', async () => {
  const set = (before: string, after: string) => ({
    is: 'SET',
    kind: 'actor',
    id: 'b',
    field: 'name',
    before,
    after,
  });
  await asked<Result>(api, APPLY, input([set('B', 'Bee')]));
  const { applyChanges } = await asked<Result>(api, APPLY, input([set('B', 'Bea')]));
  expect(applyChanges.__typename).toBe('ChangesConflict');
  expect(applyChanges.conflicts?.[0]).toMatchObject({ field: 'name', yours: 'Bea', theirs: 'Bee' });
  expect(applyChanges.conflicts?.[0]?.message).toContain('Someone else changed');
});

test.each([
  ['changeSetId', { changeSetId: 'no spaces allowed' }],
  ['mapId', { mapId: '../x' }],
  ['label', { label: ' ' }],
])('a wrong %s is named', async (field, more) => {
  const { errors } = await ask(api, APPLY, input([flow({})], more));
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
});

test('the log names who did it, and sets after a revision come in order', async () => {
  const headers = {
    'alliance-person': 'someone-random',
    'alliance-person-name': encodeURIComponent('Zoë, convenor'),
  };
  const own = ownMapId();
  await asked(
    api,
    'mutation Make($input: CreateMapInput!) { createMap(input: $input) { id title } }',
    { input: { mapId: own, title: 'Mine', asAt: '2025-10-31' } },
    headers,
  );
  await asked(api, `mutation { renameMap(mapId: "${own}", title: "Ours") { title } }`, {}, headers);
  const { map: read } = await asked<{
    map: { title: string; changeSets: { revision: number; by: string; label: string }[] };
  }>(api, `{ map(id: "${own}") { title changeSets(after: 0) { revision by label } } }`);
  expect(read.title).toBe('Ours');
  expect(read.changeSets.map((set) => [set.revision, set.by])).toEqual([
    [1, 'Zoë, convenor'],
    [2, 'Zoë, convenor'],
  ]);
});

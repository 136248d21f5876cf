import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { ask, asked, askedOfMap, openApi, type Answer, type Api } from '../../support/api.ts';
import { openApp } from '../../support/app.ts';
import { testNeo4j } from '../../support/neo4j.ts';
import { add, applied, newSetId, ownMapId, theMap } from '../../support/services.ts';

const LONG_MS = 180_000;
const MANY = 12_000;
const IN_A_PART = 4000;

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

const ME = { 'alliance-person': 'person-one' };
const OTHER = { 'alliance-person': 'person-two', 'alliance-person-name': 'A connector' };

async function newMap(): Promise<MapId> {
  const map = ownMapId();
  const actor = make('actor', { id: id('first'), type: 'organisation', name: 'The first' });
  await applied(api.services, map, [theMap(map), add(actor)]);
  return map;
}

const named = (at: number) => ({
  is: 'ADD',
  entity: make('actor', { id: id(`a${at}`), type: 'organisation', name: `Actor ${at}` }),
});

async function stage(at: Pick<Api, 'address'>, mapId: MapId, changeSetId: string): Promise<void> {
  for (let part = 0; part < MANY / IN_A_PART; part += 1) {
    const changes = Array.from({ length: IN_A_PART }, (_, of) => named(part * IN_A_PART + of));
    const staged = await asked<{ stageChanges: unknown }>(
      at,
      'mutation S($input: StageChangesInput!) { stageChanges(input: $input) { __typename } }',
      { input: { mapId, changeSetId, part, changes } },
      ME,
    );
    expect(staged.stageChanges).toEqual({ __typename: 'ChangesStaged' });
  }
}

function apply(at: Pick<Api, 'address'>, mapId: MapId, changeSetId: string): Promise<Answer> {
  const parts = MANY / IN_A_PART;
  return ask(
    at,
    `mutation A($input: ApplyStagedChangesInput!) { applyStagedChanges(input: $input) {
      __typename ... on ChangesApplied { revision } } }`,
    {
      input: { mapId, changeSetId, baseRevision: 1, label: 'Import', parts, changeCount: MANY },
    },
    ME,
  );
}

const TYPED = `actors(first: 1) { totalCount } a0: actor(id: "a0") { id } search(text: "Actor", first: 3) { id }`;

interface Typed {
  readonly revision: number;
  readonly actors: { readonly totalCount: number };
  readonly a0: unknown;
  readonly search: readonly unknown[];
}

describe('while a batch is written', () => {
  it(
    'whoever reads is told how far it is and never sees half of it; its log entry, events and steps are one',
    async () => {
      const map = await newMap();
      const changeSetId = newSetId();
      await stage(api, map, changeSetId);
      const ended = new AbortController();
      const errors = new Map<string, Answer['errors']>();
      const seen = new Set<string>();
      const listed = new Set<string>();
      const watch = async () => {
        while (!ended.signal.aborted) {
          const query = `{ map(id: "${map}") { revision ${TYPED} } }`;
          const { data, errors: faults } = await ask(api, query, {}, OTHER);
          if (faults !== undefined) errors.set(faults[0]!.extensions.code, faults);
          else {
            const { actors, a0, search } = (data as { map: Typed }).map;
            seen.add(`${actors.totalCount} ${a0 === null ? 'without' : 'with'} ${search.length}`);
          }
          const { maps } = await asked<{
            maps: readonly { id: string; revision: number; counts: unknown; importing: unknown }[];
          }>(api, '{ maps { id revision counts { actors } importing { done of } } }');
          const { revision, counts, importing } = maps.find((one) => one.id === map)!;
          listed.add(
            JSON.stringify({ revision, counts, of: (importing as { of?: number } | null)?.of }),
          );
        }
      };
      const watching = watch();
      expect((await apply(api, map, changeSetId)).data).toEqual({
        applyStagedChanges: { __typename: 'ChangesApplied', revision: 2 },
      });
      ended.abort();
      await watching;
      expect(api.logged).toEqual([]);
      expect([...errors.keys()]).toEqual(['IMPORT_RUNNING']);
      const [fault] = errors.get('IMPORT_RUNNING')!;
      expect(fault!.message).toMatch(/^An import is running on this map: [\d,]+ of 12,000 changes/);
      expect(fault!.extensions).toMatchObject({ progress: { of: MANY } });
      for (const words of seen) expect(['1 without 1', `${MANY + 1} with 3`]).toContain(words);
      expect(listed).toContain(JSON.stringify({ revision: 1, counts: null, of: MANY }));

      const { log, changeSets, importing } = await askedOfMap<{
        log: { nodes: readonly { label: string; changeCount: number; changes: unknown[] }[] };
        changeSets: readonly { revision: number; changes: readonly unknown[] }[];
        importing: unknown;
      }>(
        api,
        map,
        `importing { done } changeSets(after: 1) { revision changes { is } }
         log(first: 10) { nodes { label changeCount changes { is } } }`,
      );
      expect(importing).toBeNull();
      expect(log.nodes.map(({ label, changeCount }) => ({ label, changeCount }))).toEqual([
        { label: 'Import', changeCount: MANY },
        { label: 'A test', changeCount: 2 },
      ]);
      expect(log.nodes[0]!.changes.length).toBe(500);
      expect(changeSets.map(({ revision, changes }) => [revision, changes.length])).toEqual([
        [2, MANY],
      ]);
      const steps = await asked<{ map: { ownSteps: unknown } }>(
        api,
        `{ map(id: "${map}") { ownSteps { undo { id label changeCount } redo { id } } } }`,
        {},
        ME,
      );
      expect(steps.map.ownSteps).toEqual({
        undo: { id: changeSetId, label: 'Import', changeCount: MANY },
        redo: null,
      });
    },
    LONG_MS,
  );

  it(
    'its label and number are for those who may see all of it',
    async () => {
      const map = await newMap();
      const changeSetId = newSetId();
      await stage(api, map, changeSetId);
      await apply(api, map, changeSetId);
      const mine = [
        {
          is: 'set',
          kind: 'actor',
          id: 'a11000',
          field: 'level',
          before: 'mapping-group',
          after: 'only-me',
        },
        { is: 'set', kind: 'actor', id: 'a11000', field: 'owner', before: '', after: 'person-one' },
      ];
      await applied(api.services, map, mine);
      const query = `{ map(id: "${map}") { log(first: 5) { nodes { revision label changeCount } } } }`;
      const read = async (headers: Record<string, string>) => {
        const answer = await asked<{ map: { log: { nodes: { revision: number }[] } } }>(
          api,
          query,
          {},
          headers,
        );
        return answer.map.log.nodes.find(({ revision }) => revision === 2);
      };
      expect(await read(ME)).toMatchObject({ label: 'Import', changeCount: MANY });
      expect(await read(OTHER)).toMatchObject({ label: 'Some changes', changeCount: null });
    },
    LONG_MS,
  );
});

it(
  'the app killed with kill -9 in the middle of a batch: once its lease is over, the map is as it was, and the batch sent again is applied once',
  async () => {
    const map = await newMap();
    const before = await api.services.maps.stateFor(map, SEER);
    const app = await openApp();
    const changeSetId = newSetId();
    await stage(app, map, changeSetId);
    const sending = apply(app, map, changeSetId).catch(() => undefined);
    const done = async () => (await api.services.maps.get(map, SEER)).batch?.done ?? 0;
    await expect.poll(done, { interval: 10, timeout: 60_000 }).toBeGreaterThan(3000);
    await app.kill();
    expect(await sending).toBeUndefined();
    const again = await apply(api, map, changeSetId);
    expect(again.errors?.[0]?.extensions.code).toBe('IMPORT_RUNNING');
    await leaseIsOver(map);
    expect(await api.services.maps.stateFor(map, SEER)).toEqual(before);
    expect(await askedOfMap(api, map, TYPED)).toMatchObject({ actors: { totalCount: 1 } });
    for (let time = 0; time < 2; time += 1) {
      const { data } = await apply(api, map, changeSetId);
      expect(data).toMatchObject({ applyStagedChanges: { revision: 2 } });
    }
    expect(await askedOfMap(api, map, TYPED)).toMatchObject({ actors: { totalCount: MANY + 1 } });
  },
  LONG_MS,
);

const SEER = { viewer: { person: undefined, level: 'mapping-group' }, name: '' } as const;

/** As if 30 seconds had gone by. */
async function leaseIsOver(map: MapId): Promise<void> {
  const { uri, user, password } = testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  onTestFinished(() => driver.close());
  await driver.executeQuery(
    'MATCH (m:Entity:Map {mapId: $map, id: $map}) SET m.batchLeaseUntil = m.batchLeaseUntil - 30000',
    { map },
    { database: 'neo4j' },
  );
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { ask, asked, openApi, type Api } from '../../support/api.ts';
import { add, applied, ownMapId, SOMEONE, theMap } from '../../support/services.ts';

let api: Api;
let map: MapId;
const owner = { 'alliance-person': String(SOMEONE.viewer.person) };
const SECRET = 'Hush hush';

beforeAll(async () => {
  api = await openApi();
  map = ownMapId();
  const mine = { level: 'only-me', owner: String(SOMEONE.viewer.person) } as const;
  await applied(api.services, map, [
    theMap(map),
    add(make('actor', { id: id('open'), type: 'organisation', name: 'Open' })),
    add(make('actor', { id: id('hush'), type: 'organisation', name: SECRET, ...mine })),
    add(
      make('flow', {
        id: id('hush-flow'),
        family: 'money',
        flowKind: 'grant',
        from: id('hush'),
        to: id('open'),
      }),
    ),
    add(
      make('source', { id: id('hush-source'), sourceKind: 'document', reference: SECRET, ...mine }),
    ),
  ]);
});
afterAll(() => api.stop());

const EVERYTHING = `query Everything($map: ID!) { map(id: $map) {
  counts { actors flows sources }
  state { entities }
  changeSets(after: 0) { label changes { entity after } }
  actors(first: 20) { totalCount nodes { id name flowsIn(first: 50) { id from { name } } flowsOut(first: 50) { id } upstream(families: [MONEY], first: 10) { node { ... on Organisation { name } } } } }
  flows(first: 200) { totalCount nodes { id from { name } } }
  sources(first: 200) { totalCount nodes { reference } }
  search(text: "hush") { name }
  paths(from: "hush", to: "open", families: [MONEY]) { steps }
  graph { nodes { name } edges { id } }
  talkingPoints { findings { id } silent { id } }
  actor(id: "hush") { name } flow(id: "hush-flow") { id } source(id: "hush-source") { reference }
} }`;

test.each([
  ['nobody in particular', {}],
  ['someone else', { 'alliance-person': 'another-person' }],
])('only-me items leave by no door for %s', async (_, headers) => {
  const answer = JSON.stringify(await asked(api, EVERYTHING, { map }, headers));
  expect(answer).not.toMatch(/hush/i);
  const file = await (await fetch(`${api.address}/maps/${map}/download`, { headers })).text();
  expect(file).toContain('Open');
  expect(file).not.toMatch(/hush/i);
});

test('their owner sees them by every door', async () => {
  const answer = await asked<{
    map: { counts: { actors: number }; search: unknown[]; paths: unknown[]; flow: unknown };
  }>(api, EVERYTHING, { map }, owner);
  expect(answer.map.counts.actors).toBe(2);
  expect(answer.map.search).toEqual([{ name: SECRET }]);
  expect(answer.map.paths).toEqual([{ steps: 1 }]);
  expect(answer.map.flow).toEqual({ id: 'hush-flow' });
});

test('what comes into sight is sent whole, and what goes out of sight is sent as gone', async () => {
  const own = ownMapId();
  const mine = { level: 'only-me', owner: String(SOMEONE.viewer.person) } as const;
  await applied(api.services, own, [
    theMap(own),
    add(make('actor', { id: id('x'), type: 'organisation', name: 'First', ...mine })),
  ]);
  const set = (field: string, before: unknown, after: unknown) => ({
    is: 'set',
    kind: 'actor',
    id: 'x',
    field,
    before,
    after,
  });
  await applied(api.services, own, [set('name', 'First', 'Second')]);
  await applied(api.services, own, [set('level', 'only-me', 'mapping-group')]);
  const sets = async () =>
    (
      await asked<{
        map: { changeSets: { changes: { is: string; entity: { name: string } }[] }[] };
      }>(api, `{ map(id: "${own}") { changeSets(after: 1) { changes { is entity } } } }`)
    ).map.changeSets.map(({ changes }) => changes.map(({ is, entity }) => [is, entity.name]));
  expect(await sets()).toEqual([[], [['ADD', 'Second']]]);
  await applied(api.services, own, [set('level', 'mapping-group', 'only-me')]);
  expect((await sets()).flat().filter(([is]) => is === 'ADD')).toEqual([]);
});

test('a map that nobody has is the same as one that is not there', async () => {
  for (const path of ['events', 'download']) {
    const response = await fetch(`${api.address}/maps/nowhere/${path}`);
    expect(response.status).toBe(404);
  }
  const { errors } = await ask(api, 'mutation { deleteMap(mapId: "nowhere") { id } }');
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { ask, asked, askedOfMap, openApi, ownAldermouth, type Api } from '../../support/api.ts';
import { add, applied, ownMapId, theMap } from '../../support/services.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';

let api: Api;
let map: MapId;

beforeAll(async () => {
  api = await openApi();
  map = await ownAldermouth(api);
});
afterAll(() => api.stop());

const ofMap = <T>(fields: string): Promise<T> => askedOfMap<T>(api, map, fields);

test('counts are those of the list, of pages and of the state', async () => {
  const answer = await ofMap<{
    counts: Record<string, number>;
    actors: { totalCount: number };
    flows: { totalCount: number };
    state: { entities: { kind: string }[] };
  }>(
    'counts { actors flows agreements rooms interests sources } actors(first: 1) { totalCount } flows(first: 1) { totalCount } state { entities }',
  );
  const ofKind = (kind: string) => answer.state.entities.filter((of) => of.kind === kind).length;
  expect(answer.counts).toEqual({
    actors: 53,
    flows: ofKind('flow'),
    agreements: 38,
    rooms: 9,
    interests: ofKind('interest'),
    sources: ofKind('source'),
  });
  expect(answer.actors.totalCount).toBe(53);
  expect(answer.flows.totalCount).toBe(answer.counts.flows);
});

test('pages follow each other without a gap, and foreign cursors are refused', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: {
      map: {
        actors: {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
    } = await asked(
      api,
      'query Q($map: ID!, $after: String) { map(id: $map) { actors(first: 20, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
      { map, after },
    );
    seen.push(...page.map.actors.nodes.map((node) => node.id));
    ({ hasNextPage: more, endCursor: after } = page.map.actors.pageInfo);
  }
  expect(seen).toHaveLength(53);
  expect(new Set(seen).size).toBe(53);
  for (const after of ['x', 'e30', Buffer.from('{"v":2}').toString('base64url')]) {
    const { errors } = await ask(
      api,
      'query Q($map: ID!, $after: String) { map(id: $map) { actors(first: 1, after: $after) { totalCount } } }',
      { map, after },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
  }
});

test('filters take type, sector, place, family, kind, state and words', async () => {
  const answer = await ofMap<Record<string, { totalCount: number }>>(`
    funders: actors(first: 1, filter: { types: [FUNDER] }) { totalCount }
    businesses: actors(first: 1, filter: { sectors: [BUSINESS] }) { totalCount }
    net: actors(first: 1, filter: { text: "net LOFT" }) { totalCount }
    declined: flows(first: 1, filter: { states: [OFFERED_DECLINED] }) { totalCount }
    owns: flows(first: 1, filter: { families: [CONTROL], kinds: [OWNS] }) { totalCount }
    subs: agreements(first: 1, filter: { kinds: [SUB_CONTRACT] }) { totalCount }
    none: actors(first: 1, filter: { types: [] }) { totalCount }`);
  expect(answer.funders?.totalCount).toBe(5);
  expect(answer.businesses?.totalCount).toBe(4);
  expect(answer.net?.totalCount).toBe(1);
  expect(answer.declined?.totalCount).toBe(1);
  expect(answer.owns?.totalCount).toBe(1);
  expect(answer.subs?.totalCount).toBe(14);
  expect(answer.none?.totalCount).toBe(0);
});

test.each([
  ['women’s', 'Noor Women’s Circle'],
  ["WOMEN'S cir", 'Noor Women’s Circle'],
  ['womens', 'Noor Women’s Circle'],
  ['cafe', 'Drift Café'],
  ['Café drift', 'Drift Café'],
  ['net lo', 'The Net Loft'],
])('search for %s finds %s', async (text, name) => {
  const answer = await asked<{ map: { search: { name: string }[] } }>(
    api,
    'query Q($map: ID!, $text: String!) { map(id: $map) { search(text: $text) { name } } }',
    { map, text },
  );
  expect(answer.map.search.map((actor) => actor.name)).toContain(name);
});

test.each([
  '*',
  '"',
  'a AND (',
  'name:x~',
  '\\',
  '[a TO b]',
  '/x/',
  '',
  '   ',
  "' OR 1=1 //",
  '{}^:!',
])('signs of the search language in %j break nothing', async (text) => {
  const { errors } = await ask(
    api,
    'query Q($map: ID!, $text: String!) { map(id: $map) { search(text: $text) { name } } }',
    { map, text },
  );
  expect(errors).toBeUndefined();
});

test('what an actor reaches and what reaches it, through others, nearest first', async () => {
  const answer = await ofMap<{
    actor: {
      downstream: { steps: number; node: { id: string } }[];
      upstream: { steps: number; node: { id: string } }[];
    };
    paths: { steps: number; nodes: { id: string }[] }[];
  }>(`actor(id: "P4") {
      downstream(families: [MONEY]) { steps node { ... on Organisation { id } } }
      upstream(families: [MONEY]) { steps node { ... on Organisation { id } } }
    }
    paths(from: "P3", to: "C1", families: [MONEY]) {
      steps nodes { ... on Organisation { id } }
    }`);
  expect(answer.actor.downstream.filter(({ steps }) => steps === 1)).toHaveLength(12);
  expect(answer.actor.upstream.map(({ node }) => node.id)).toEqual(['P3']);
  expect(answer.paths).toEqual([{ steps: 2, nodes: [{ id: 'P3' }, { id: 'P4' }, { id: 'C1' }] }]);
});

test('the graph holds nodes and edges of the filter alone, and says when it is cut', async () => {
  const { graph } = await ofMap<{
    graph: {
      truncated: boolean;
      nodes: { id: string; is: string }[];
      edges: { from: string; to: string; family: string }[];
    };
  }>('graph(filter: { families: [MONEY] }) { truncated nodes { id is } edges { from to family } }');
  expect(graph.truncated).toBe(false);
  expect(graph.nodes).toHaveLength(53 + 9);
  expect(graph.edges.length).toBeGreaterThan(20);
  expect(new Set(graph.edges.map(({ family }) => family))).toEqual(new Set(['MONEY']));
});

test('at most one statement for each thing asked for, however many rows there are', async () => {
  const count = async (first: number) => {
    const before = api.services.database.statementCount();
    await asked(
      api,
      `query Q($map: ID!, $first: Int!) { map(id: $map) { agreements(first: $first, filter: { kinds: [SUB_CONTRACT] }) { nodes {
        name stateOn under { name } parties { roles actor { name } }
        flows(first: 3) { flowKind to { ... on Organisation { name } } }
        terms(first: 20) { key used { is value } }
        evidence(first: 2) { source { reference } }
      } } } }`,
      { map, first },
    );
    return api.services.database.statementCount() - before;
  };
  // Map, agreements, under, parties, actors, flows, their ends, terms, what is used of them, evidence, sources:
  // some share a statement when they are asked for at the same moment.
  const things = 11;
  expect(await count(1)).toBeLessThanOrEqual(things);
  expect(await count(12)).toBeLessThanOrEqual(things);
});

test('a foreign id gives the same answer as none, by every door', async () => {
  const other = ownMapId();
  await applied(api.services, other, [
    theMap(other),
    add(make('actor', { id: id('secret-actor'), type: 'organisation', name: 'Elsewhere' })),
  ]);
  const query =
    'query Q($map: ID!, $id: ID!) { map(id: $map) { actor(id: $id) { id } flow(id: $id) { id } paths(from: $id, to: "P3", families: [MONEY]) { steps } } }';
  const foreign = await ask(api, query, { map, id: 'secret-actor' });
  const absent = await ask(api, query, { map, id: 'nowhere' });
  expect(foreign).toEqual(absent);
  expect(await ask(api, '{ map(id: "nowhere") { id } }')).toEqual({ data: { map: null } });
});

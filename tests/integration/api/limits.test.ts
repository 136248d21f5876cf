import { expect, test } from 'vitest';
import { apiOfTest, ask, post } from '../../support/api.ts';
import { applied, ownMapId, theMap } from '../../support/services.ts';

const MAPS = '{ maps { id } }';

function nested(depth: number): string {
  const inner = 'flowsOut(first: 1) { from { '.repeat(depth);
  return `{ map(id: "x") { actor(id: "y") { ${inner} id ${'} }'.repeat(depth)} } } }`;
}

const tooMuch: readonly (readonly [string, string])[] = [
  ['too deep', nested(6)],
  [
    'too many aliases',
    `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: maps { id }`).join(' ')} }`,
  ],
  ['too many directives', `{ maps { id ${'@include(if: true) '.repeat(10)} } }`],
  ['too long', `{ maps { ${'id '.repeat(3000)} } }`],
  [
    'too wide',
    '{ map(id: "x") { actors(first: 200) { nodes { flowsOut(first: 200) { from { name } } } } } }',
  ],
];

test.each(tooMuch)(
  'an operation that is %s is refused before anything is read',
  async (_, query) => {
    const api = await apiOfTest();
    const before = api.services.database.statementCount();
    const response = await post(api, { query });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Awaited<ReturnType<typeof ask>>;
    expect(errors?.[0]?.extensions.code).toMatch(
      /^(GRAPHQL_\w+_FAILED|TOO_COSTLY|BAD_USER_INPUT)$/,
    );
    expect(api.services.database.statementCount()).toBe(before);
  },
);

test('the cost follows a first that comes as a variable', async () => {
  const api = await apiOfTest();
  const query =
    'query Q($n: Int!) { map(id: "x") { actors(first: $n) { nodes { flowsOut(first: $n) { id } } } } }';
  expect((await ask(api, query, { n: 200 })).errors?.[0]?.extensions.code).toBeUndefined();
  const deeper =
    'query Q($n: Int!) { map(id: "x") { actors(first: $n) { nodes { flowsOut(first: $n) { id family note } } } } }';
  expect((await ask(api, deeper, { n: 200 })).errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
});

test.each([0, -1, 201, 1_000_000_000])('first: %d is refused and named', async (first) => {
  const api = await apiOfTest();
  const map = ownMapId();
  await applied(api.services, map, [theMap(map)]);
  const query =
    'query Q($map: ID!, $first: Int!) { map(id: $map) { actors(first: $first) { pageInfo { hasNextPage } } } }';
  const { errors } = await ask(api, query, { map, first });
  const { code, field } = errors?.[0]?.extensions ?? {};
  // A number beyond all bounds is refused for its cost before it gets so far.
  if (first > 50_000) expect(code).toBe('TOO_COSTLY');
  else expect({ code, field }).toEqual({ code: 'INVALID_INPUT', field: 'first' });
});

test('a body of 9 MB gets 413 as JSON, and 5 MB is read', async () => {
  const api = await apiOfTest();
  const big = await post(api, { query: MAPS, variables: { text: 'x'.repeat(9_000_000) } });
  expect(big.status).toBe(413);
  expect(await big.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  const read = await post(api, { query: MAPS, variables: { text: 'x'.repeat(5_000_000) } });
  expect(read.status).toBe(200);
});

test('batches, plain text and bare GET are refused; a mutation over GET too', async () => {
  const api = await apiOfTest();
  expect((await post(api, [{ query: MAPS }, { query: MAPS }])).status).toBe(400);
  expect((await post(api, { query: MAPS }, { 'content-type': 'text/plain' })).status).toBe(400);
  const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${api.address}/graphql?query=${encodeURIComponent(query)}`, { headers });
  expect((await get(MAPS)).status).toBe(400);
  const mutation = 'mutation { deleteMap(mapId: "x") { id } }';
  expect((await get(mutation, { 'apollo-require-preflight': 'yes' })).status).toBe(405);
});

test('broken JSON and unknown addresses are answered as JSON without a stack', async () => {
  const api = await apiOfTest();
  for (const response of [
    await post(api, '{"query": '),
    await fetch(`${api.address}/nothing`, { method: 'POST' }),
    await fetch(`${api.address}/assets/none.js`),
  ]) {
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(text).not.toMatch(/node_modules|at .*\.[jt]s/);
    expect(JSON.parse(text)).toHaveProperty('errors');
  }
});

test('another Host is refused', async () => {
  const api = await apiOfTest();
  const { request } = await import('node:http');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${api.address}/healthz`, { headers: { host: 'evil.example' } });
    sent.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(status).toBe(403);
});

test('introspection can be switched off, and misspelt fields get no hints', async () => {
  const api = await apiOfTest({ introspection: false });
  const introspected = await ask(api, '{ __schema { types { name } } }');
  expect(introspected.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  const misspelt = await ask(api, '{ mapz { id } }');
  expect(misspelt.errors?.[0]?.message).not.toContain('Did you mean');
});

test('a fault of ours tells nothing but its number, and is logged', async () => {
  const api = await apiOfTest();
  Object.defineProperty(api.services.maps, 'list', {
    value: () => Promise.reject(new Error('secret inside')),
  });
  const answer = await ask(api, MAPS);
  const [error] = answer.errors ?? [];
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(error?.message).toContain(error?.extensions.requestId);
  expect(api.logged).toHaveLength(1);
});

test('answers are not kept by caches, and pages may run no script but their own', async () => {
  const api = await apiOfTest();
  const answer = await post(api, { query: MAPS });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

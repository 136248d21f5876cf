import { expect, test } from 'vitest';
import { apiOfTest, ask, asked, post } from '../../support/api.ts';
import { startOwnNeo4j, temporaryHome } from '../../support/neo4j-home.ts';
import { applied, ownMapId, theMap } from '../../support/services.ts';

test('with the database gone requests fail within 8 seconds as UNAVAILABLE, and all recovers by itself', async () => {
  const neo4j = await startOwnNeo4j(temporaryHome());
  const api = await apiOfTest({ neo4j });
  const map = ownMapId();
  await applied(api.services, map, [theMap(map)]);
  const pid = (await import('node:fs')).readFileSync(neo4j.passwordFile, 'utf8');
  expect(pid.length).toBeGreaterThan(20);
  await neo4j.stop();
  const started = Date.now();
  const answer = await ask(api, '{ maps { id } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
  // 8 seconds are promised; a test on a busy machine gets three times that.
  expect(Date.now() - started).toBeLessThan(24_000);
  expect((await fetch(`${api.address}/readyz`)).status).toBe(503);
  expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
  expect((await post(api, { query: '{ __typename }' })).status).toBe(200);
  await asked(api, '{ __typename }');
}, 180_000);

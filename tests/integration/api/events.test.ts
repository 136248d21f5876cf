import { expect, test } from 'vitest';
import { settings } from '../../../graph-schema/model/alliance-map.ts';
import { emptyMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { apiOfTest, ownAldermouth, type Api } from '../../support/api.ts';
import { add, applied, ownMapId, servicesOver, theMap } from '../../support/services.ts';

/** Events of a map as they come, as "name data". */
async function* events(api: Api, map: string, signal: AbortSignal): AsyncGenerator<string> {
  const response = await fetch(`${api.address}/maps/${map}/events`, { signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true });
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const found = /^event: (\w+)\ndata: (.*)$/m.exec(text.slice(0, end));
      text = text.slice(end + 2);
      if (found !== null) yield `${String(found[1])} ${String(found[2])}`;
    }
  }
}

test('a stream tells the revision at once, then own writes and those of another process', async () => {
  const api = await apiOfTest();
  const map = ownMapId();
  await applied(api.services, map, [theMap(map)]);
  const stream = events(api, map, AbortSignal.timeout(20_000));
  const next = async () => (await stream.next()).value as string;
  expect(await next()).toBe('revision {"revision":1,"contentRevision":1}');
  const actor = (name: string) => add(make('actor', { id: id(name), type: 'organisation', name }));
  await applied(api.services, map, [actor('A')]);
  expect(await next()).toBe('revision {"revision":2,"contentRevision":2}');
  const other = servicesOver(api.services.database);
  await applied(other, map, [actor('B')]);
  expect(await next()).toBe('revision {"revision":3,"contentRevision":3}');
  api.status.setDatabase({ is: 'restarting', words: 'The database does not answer just now.' });
  expect(await next()).toContain('database {"is":"restarting"');
  expect(await next()).toContain('database {"is":"ready"');
  await api.services.maps.delete(map, {
    viewer: { person: undefined, level: 'mapping-group' },
    name: 'x',
  });
  expect(await next()).toBe('gone {}');
  await stream.return(undefined);
});

test('open streams do not keep the server from stopping', async () => {
  const api = await apiOfTest();
  const map = ownMapId();
  await applied(api.services, map, [theMap(map)]);
  const stream = events(api, map, AbortSignal.timeout(20_000));
  await stream.next();
  const before = Date.now();
  await api.server.stop();
  expect((await stream.next()).done).toBe(true);
  // Two seconds are promised; a test on a busy machine gets three times that.
  expect(Date.now() - before).toBeLessThan(6_000);
});

test('the download makes the same map again', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const response = await fetch(`${api.address}/maps/${map}/download`);
  expect(response.headers.get('content-disposition')).toMatch(
    /filename="?Aldermouth-[\d-]{10}\.json/,
  );
  const file = (await response.json()) as { format: string; version: number; entities: Entity[] };
  expect([file.format, file.version]).toEqual(['alliance-map', 1]);
  const made = applyAll(emptyMap(map), file.entities.map(add));
  if (made.is !== 'applied') throw new Error(JSON.stringify(made).slice(0, 500));
  expect(settings(made.state)?.title).toBe('Aldermouth');
  const now = await api.services.maps.stateFor(map, {
    viewer: { person: undefined, level: 'mapping-group' },
    name: 'x',
  });
  const sorted = (entities: Iterable<Entity>) =>
    [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(made.state.entities.values())).toEqual(sorted(now.entities.values()));
});

test('health says that the app lives and what the database does', async () => {
  const api = await apiOfTest();
  const health = async (path: string) => {
    const response = await fetch(`${api.address}${path}`);
    return [response.status, (await response.json()) as unknown] as const;
  };
  expect(await health('/healthz')).toMatchObject([200, { app: 'alliance-map', pid: process.pid }]);
  expect((await health('/readyz'))[0]).toBe(200);
  api.status.askWith(() => Promise.resolve(false));
  expect((await health('/readyz'))[0]).toBe(503);
  expect(await health('/healthz')).toMatchObject([200, { database: { is: 'not-answering' } }]);
});

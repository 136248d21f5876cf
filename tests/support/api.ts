import { onTestFinished } from 'vitest';
import { aldermouthChanges } from '../../seed/aldermouth/index.ts';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { AppStatus } from '../../api/app-status.ts';
import { openDatabase } from '../../api/db/database.ts';
import { migrate } from '../../api/db/migrate.ts';
import type { Log } from '../../api/http/log.ts';
import { forMap } from '../../api/modules/maps/for-map.ts';
import { startServer, type AppServer } from '../../api/server.ts';
import { servicesOver } from '../../api/services.ts';
import type { Services } from '../../api/context.ts';
import { projectRoot } from '../../setup/steps/paths.mjs';
import { testNeo4j, type TestNeo4j } from './neo4j.ts';
import { add, newSetId, ownMapId, SOMEONE } from './services.ts';

/** The whole server as the app runs it, on a port of its own, over the database of this run. */
export interface Api {
  readonly address: string;
  readonly services: Services;
  readonly status: AppStatus;
  readonly server: AppServer;
  /** What was logged as a fault of ours. */
  readonly logged: unknown[];
  stop(): Promise<void>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly field?: string;
      readonly requestId: string;
    };
  }[];
}

export async function openApi(
  settings: {
    readonly introspection?: boolean;
    readonly neo4j?: TestNeo4j;
    readonly mostAnsweredAtOnce?: number;
  } = {},
): Promise<Api> {
  const now = () => new Date();
  const database = openDatabase(settings.neo4j ?? testNeo4j());
  await migrate(database, `${projectRoot}/graph-schema/neo4j`, now);
  const services = servicesOver(database, {
    now,
    projectRoot,
    ...(settings.mostAnsweredAtOnce === undefined
      ? {}
      : { mostAnsweredAtOnce: settings.mostAnsweredAtOnce }),
  });
  const status = new AppStatus(false);
  const logged: unknown[] = [];
  const keep = (...what: unknown[]) => void logged.push(what);
  const log = { error: keep, warn: keep, info: keep } as unknown as Log;
  const server = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      mode: 'test',
      projectRoot,
      introspection: settings.introspection ?? true,
    },
    status,
    log,
  );
  await server.open(services, now);
  status.askWith(() => database.isReady());
  status.setDatabase({ is: 'ready', words: 'The database is running.' });
  const stop = async () => {
    await server.stop();
    await services.analysis.stop();
    await database.close();
  };
  return { address: server.address, services, status, server, logged, stop };
}

/** For one test; ended with it. */
export async function apiOfTest(settings: Parameters<typeof openApi>[0] = {}): Promise<Api> {
  const api = await openApi(settings);
  onTestFinished(() => api.stop());
  return api;
}

export function post(
  api: Pick<Api, 'address'>,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function ask(
  api: Pick<Api, 'address'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return (await (await post(api, { query, variables }, headers)).json()) as Answer;
}

/** The data of an answer that must have no errors. */
export async function asked<T>(
  api: Pick<Api, 'address'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const answer = await ask(api, query, variables, headers);
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data as T;
}

/** What one map answers to fields of it, without errors. */
export async function askedOfMap<T>(
  api: Pick<Api, 'address'>,
  map: MapId,
  fields: string,
): Promise<T> {
  const query = `query Q($map: ID!) { map(id: $map) { ${fields} } }`;
  return (await asked<{ map: T }>(api, query, { map })).map;
}

/** The example place under an id of the test's own. */
export async function ownAldermouth({ services }: Pick<Api, 'services'>): Promise<MapId> {
  const own = ownMapId();
  const changes = aldermouthChanges().map((change) => {
    if (change.is !== 'add') throw new Error('The example place only adds');
    return add(forMap(change.entity, 'aldermouth' as MapId, own));
  });
  const outcome = await services.changes.apply(
    {
      mapId: own,
      changeSetId: newSetId(),
      baseRevision: 0,
      label: 'A copy',
      quiet: false,
      changes,
    },
    SOMEONE,
  );
  if (outcome.is !== 'applied') throw new Error(JSON.stringify(outcome).slice(0, 2000));
  return own;
}

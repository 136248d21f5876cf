import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { AppStatus } from './app-status.ts';
import type { Config } from './config.ts';
import { contextFor, type Context, type Services } from './context.ts';
import { downloadRoutes } from './http/download.ts';
import { comeAgain, EventStreams } from './http/events.ts';
import { explorerRoutes } from './http/explorer.ts';
import { lastFault, notFoundFault, sendFault } from './http/faults.ts';
import { graphqlServer } from './http/graphql/graphql-server.ts';
import { healthRoutes } from './http/health.ts';
import { hostCheck } from './http/host-check.ts';
import type { Log } from './http/log.ts';
import { presenceRoutes } from './http/presence.ts';
import { requestIds } from './http/request-id.ts';
import { senderOf } from './http/sender.ts';
import { staticFiles } from './http/static-files.ts';
import { MapEvents } from './modules/events/map-events.ts';
import { PresenceService } from './modules/presence/presence.service.ts';

export type ServerConfig = Pick<Config, 'host' | 'port' | 'mode' | 'projectRoot' | 'introspection'>;

export interface AppServer {
  /** Where it listens, for example http://127.0.0.1:4321. */
  readonly address: string;
  /** From now on questions about maps are answered; until then they are told that the app is starting. */
  open(services: Services, now: () => Date): Promise<void>;
  /** Event streams first, then what is under way, for a second at most. */
  stop(): Promise<void>;
}

const GRAPHQL_BODY = '8mb';
const OTHER_BODY = '100kb';
const ANSWER_WITHIN_MS = 25_000;
const RECEIVE_WITHIN_MS = 30_000;

/** Listens at once, so that a page shows while the database is still starting. */
export async function startServer(
  config: ServerConfig,
  status: AppStatus,
  log: Log,
): Promise<AppServer> {
  const app = express();
  const http = createServer({ requestTimeout: RECEIVE_WITHIN_MS }, app);
  let maps: OpenMaps | undefined;
  app.disable('x-powered-by');
  app.use(requestIds, hostCheck(config.host), securityHeaders(), answerInTime);
  app.use(healthRoutes(status));
  const whenOpen: RequestHandler = (request, response, next) => {
    if (maps !== undefined && status.takesQuestions()) maps.routes(request, response, next);
    else sendFault(response, 503, 'UNAVAILABLE', status.database().words);
  };
  app.get('/maps/:id/events', (request, response, next) => {
    if (maps === undefined) comeAgain(response, status);
    else maps.streams.routes(request, response, next);
  });
  app.use(['/graphql', '/maps/:id/download', '/maps/:id/presence'], fullPath(whenOpen));
  if (config.mode === 'development') app.use(explorerRoutes());
  app.use(express.json({ limit: OTHER_BODY }));
  app.use(staticFiles(path.join(config.projectRoot, 'dist', 'web')));
  app.use(notFoundFault, lastFault(log));
  const address = await listening(http, config);
  return {
    address,
    async open(services, now) {
      maps = await openMaps(config, { services, http, status, log, now });
    },
    async stop() {
      maps?.streams.close();
      maps?.events.stop();
      maps?.presence.stop();
      if (maps === undefined) http.closeAllConnections();
      if (maps === undefined) await new Promise((closed) => http.close(closed));
      else await maps.graphql.stop();
    },
  };
}

interface OpenMaps {
  readonly routes: Router;
  readonly graphql: ApolloServer<Context>;
  readonly streams: EventStreams;
  readonly events: MapEvents;
  readonly presence: PresenceService;
}

interface Opening {
  readonly services: Services;
  readonly http: Server;
  readonly status: AppStatus;
  readonly log: Log;
  readonly now: () => Date;
}

async function openMaps(
  config: ServerConfig,
  { services, http, status, log, now }: Opening,
): Promise<OpenMaps> {
  const file = path.join(config.projectRoot, 'graph-schema', 'graphql', 'schema.graphql');
  const sdl = await readFile(file, 'utf8');
  const graphql = graphqlServer({
    sdl,
    introspection: config.introspection,
    httpServer: http,
    log,
  });
  await graphql.start();
  const events = new MapEvents(services.database, (answers) => {
    status.heard(answers);
  });
  services.changes.onApplied(() => void events.ask());
  const streams = new EventStreams(services.maps, events, status);
  const routes = express.Router();
  routes.use(
    '/graphql',
    noStore,
    express.json({ limit: GRAPHQL_BODY }),
    expressMiddleware(graphql, {
      context: ({ req }) => Promise.resolve(contextFor(services, senderOf(req))),
    }),
  );
  const presence = new PresenceService(services.database, services.maps);
  routes.use(presenceRoutes(presence, () => void events.ask()));
  routes.use(downloadRoutes(services.maps, now));
  return { routes, graphql, streams, events, presence };
}

/** Inside `app.use(path)` Express hides the path that matched; the routes behind want it whole. */
function fullPath(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    request.url = request.originalUrl;
    request.baseUrl = '';
    void handler(request, response, next);
  };
}

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** No script but the page's own files. Styles may be inline: positions in the picture are set so. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // Plain HTTP on this machine is how it runs by default.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}

/** An answer that takes too long is given up; event streams have their headers out by then. */
const answerInTime: RequestHandler = (_request, response, next) => {
  const timer = setTimeout(() => {
    if (!response.headersSent) {
      sendFault(response, 503, 'TIMEOUT', 'This took too long. Ask for less, or try again.');
    }
  }, ANSWER_WITHIN_MS);
  response.once('close', () => clearTimeout(timer));
  next();
};

async function listening(http: Server, { host, port }: ServerConfig): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen({ host, port }, () => {
      http.off('error', reject);
      resolve();
    });
  });
  const bound = http.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return `http://${shownHost(host)}:${boundPort}`;
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

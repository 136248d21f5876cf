import { setTimeout as pause } from 'node:timers/promises';
import { Router } from 'express';
import type { AppStatus } from '../app-status.ts';

const ASK_FOR_MS = 1_000;

/**
 * /healthz: the app lives, and what the database does, in words. /readyz: 200 only where a question to the
 * database is answered.
 */
export function healthRoutes(status: AppStatus): Router {
  const routes = Router();
  routes.get('/healthz', async (_request, response) => {
    response.set('cache-control', 'no-store').json({
      app: 'alliance-map',
      pid: process.pid,
      database: await databaseNow(status),
    });
  });
  routes.get('/readyz', async (_request, response) => {
    const database = await databaseNow(status);
    response
      .status(database.is === 'ready' ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ ready: database.is === 'ready', database });
  });
  return routes;
}

async function databaseNow(status: AppStatus): Promise<{ is: string; words: string }> {
  const { is, words } = status.database();
  if (is !== 'ready') return { is, words };
  const answers = await Promise.race([status.answers(), pause(ASK_FOR_MS, false)]);
  return answers ? { is, words } : { is: 'not-answering', words: 'The database does not answer.' };
}

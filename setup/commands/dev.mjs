/**
 * `npm run dev`: the server starts again at each change and the pages change by themselves. Neo4j
 * is started here, once, so that a change does not cost its start. Vite gets the server's address
 * as API_ORIGIN, to pass requests on.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from '../steps/lock.mjs';
import { dataFolder, projectRoot } from '../steps/paths.mjs';
import { Problem, runCommand } from '../steps/problem.mjs';
import { setUp } from '../steps/set-up.mjs';
import { stopOnSignal } from '../steps/stop-on-signal.mjs';
import { startNeo4j } from '../steps/neo4j-server.mjs';
import { chooseWebPort } from '../steps/web-port.mjs';

await runCommand(async () => {
  const folder = dataFolder(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (tryLock(join(folder, 'app.lock')) === undefined) {
    throw new Problem(
      `Alliance Map already runs on ${folder}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  const ready = await setUp({ neo4j: !process.env.NEO4J_URI });
  const neo4j = ready && (await startNeo4j(ready, join(folder, 'neo4j')));
  const host = '127.0.0.1';
  const pagesPort = await chooseWebPort(process.env, host);
  const apiPort = await chooseWebPort({ PORT: String(pagesPort + 1) }, host);
  const env = {
    ...process.env,
    PROJECT_ROOT: projectRoot,
    DATA_DIR: folder,
    HOST: host,
    PORT: String(apiPort),
    NODE_ENV: 'development',
    API_ORIGIN: `http://${host}:${apiPort}`,
    ...(neo4j && { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }),
  };
  const api = ['--import', 'tsx', '--watch', '--watch-preserve-output', 'api/main.ts'];
  const vite = ['node_modules/vite/bin/vite.js', '--host', host, '--port', String(pagesPort)];
  const children = [api, vite].map((args) =>
    spawn(process.execPath, args, {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
  stopOnSignal(async () => {
    const ends = children.map((child) => new Promise((end) => child.once('close', end)));
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(ends);
    await neo4j?.stop();
  });
  return undefined;
});

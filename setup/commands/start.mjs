/**
 * `npm start`: set-up, then the app in this very process.
 *
 * One process and not two, so that a signal, a kill -9 or a closed terminal always meets the app
 * itself. What the app (api/main.ts) is given and what it owes:
 * - environment: PROJECT_ROOT, DATA_DIR, HOST, PORT, NODE_ENV; and NEO4J_LIB, NEO4J_CLASS_ARCHIVE
 *   unless NEO4J_URI is set;
 * - once it listens, it writes DATA_DIR/running.json {"pid", "address"}, prints
 *   "Alliance Map is running: ADDRESS", and answers GET /healthz with {"app": "alliance-map", "pid"};
 * - on SIGINT and SIGTERM it stops within two seconds, removes running.json and ends the process.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { tryLock } from '../steps/lock.mjs';
import { builtApi, dataFolder, projectRoot } from '../steps/paths.mjs';
import { Problem, runCommand } from '../steps/problem.mjs';
import { runningAddress } from '../steps/running-app.mjs';
import { setUp } from '../steps/set-up.mjs';
import { chooseWebPort } from '../steps/web-port.mjs';

const waitForOtherMs = 120_000;

/** @param {string} address */
function tellRunning(address) {
  console.log(`Alliance Map is already running on this data: ${address}`);
  return 0;
}

/**
 * Claims the data folder, or answers the address of the app that has it. An app that is still
 * starting is waited for.
 * @param {string} folder
 */
async function claimDataFolder(folder) {
  const deadline = Date.now() + waitForOtherMs;
  for (let told = false; Date.now() < deadline; told = true) {
    const address = await runningAddress(folder);
    if (address !== undefined) return address;
    if (tryLock(join(folder, 'app.lock')) !== undefined) return undefined;
    if (!told) console.log('Another Alliance Map is starting on this data. Waiting for it …');
    await pause(300);
  }
  throw new Problem(
    `Another Alliance Map holds ${folder} but does not answer. Stop it, or set DATA_DIR to another folder.`,
  );
}

await runCommand(async () => {
  const folder = dataFolder(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const address = await claimDataFolder(folder);
  if (address !== undefined) return tellRunning(address);

  const host = process.env.HOST || '127.0.0.1';
  // Before the long work: a port that is taken should be told at once.
  const port = await chooseWebPort(process.env, host);
  const neo4j = await setUp({ neo4j: !process.env.NEO4J_URI });
  Object.assign(process.env, {
    PROJECT_ROOT: projectRoot,
    DATA_DIR: folder,
    HOST: host,
    PORT: String(port),
    NODE_ENV: process.env.NODE_ENV || 'production',
    ...(neo4j && { NEO4J_LIB: neo4j.libFolder }),
    ...(neo4j?.classArchive && { NEO4J_CLASS_ARCHIVE: neo4j.classArchive }),
  });
  process.setSourceMapsEnabled(true);
  console.log('Starting Alliance Map …');
  await import(pathToFileURL(join(builtApi, 'main.js')).href);
  return undefined;
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtApi } from './paths.mjs';
import { withProgress } from './progress.mjs';

/** @typedef {{ uri: string, user: string, password: string, stop: () => Promise<void> }} RunningNeo4j */

/**
 * Starts the Neo4j of set-up on a folder, for a run of tests, benchmarks or development.
 * @param {import('./set-up.mjs').ReadyNeo4j} ready
 * @param {string} folder
 * @param {AbortSignal} [signal] ends the start
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j(ready, folder, signal) {
  const { startEmbeddedNeo4j } = await import(
    pathToFileURL(join(builtApi, 'db', 'embedded', 'embedded-neo4j.js')).href
  );
  return withProgress('Starting Neo4j', () =>
    startEmbeddedNeo4j({ ...ready, dataFolder: folder, log: console.log, signal }),
  );
}

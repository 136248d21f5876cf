import { join } from 'node:path';
import { startNeo4j } from './neo4j-server.mjs';
import { projectRoot } from './paths.mjs';
import { setUp } from './set-up.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

/**
 * Set-up, then some work beside a Neo4j on a temporary folder; afterwards, and on Ctrl-C, both are
 * gone.
 * @param {(env: NodeJS.ProcessEnv, folder: string) => Promise<number>} work answers the exit code
 */
export async function withTestNeo4j(work) {
  const ready = await setUp({ neo4j: true });
  const folder = makeTemporaryFolder();
  const starting = new AbortController();
  /** @type {import('./neo4j-server.mjs').RunningNeo4j | undefined} */
  let neo4j;
  /** @type {Promise<number> | undefined} */
  let working;
  stopOnSignal(async () => {
    starting.abort();
    await working?.catch(() => undefined);
    await neo4j?.stop();
  });
  try {
    neo4j = await startNeo4j(ready, join(folder, 'neo4j'), starting.signal);
    working = work(testEnvironment(neo4j, ready), folder);
    return await working;
  } finally {
    await neo4j?.stop();
  }
}

/**
 * The settings of a person's own app must not reach the tests.
 * @param {import('./neo4j-server.mjs').RunningNeo4j} neo4j
 * @param {import('./set-up.mjs').ReadyNeo4j} ready
 * @returns {NodeJS.ProcessEnv}
 */
function testEnvironment(neo4j, ready) {
  const own = /^(NEO4J_.*|DATA_DIR|PORT|HOST|NODE_ENV)$/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    PROJECT_ROOT: projectRoot,
    TEST_NEO4J_URI: neo4j.uri,
    TEST_NEO4J_USER: neo4j.user,
    TEST_NEO4J_PASSWORD: neo4j.password,
    NEO4J_LIB: ready.libFolder,
    ...(ready.classArchive !== undefined && { NEO4J_CLASS_ARCHIVE: ready.classArchive }),
  };
}

import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { prepareHomeFolder } from './home-folder.ts';
import { findJava } from './java.mjs';
import { bestOrphanGuard } from './orphan-guard.ts';
import { readOrMakePassword } from './password.ts';
import { freeLoopbackPort } from './port.ts';
import { embeddedUser } from './readiness.ts';
import { startServer } from './start-server.ts';

/** Writing some 100 MB of classes makes this one stop slow. */
const archivingStopMs = 120_000;

/**
 * Statements whose classes a first page needs too: schema, write, read, aggregation, full text.
 * Each class met here is one that later starts need not load and check again.
 */
const warmUpStatements = [
  'CREATE CONSTRAINT warm_up IF NOT EXISTS FOR (n:WarmUp) REQUIRE (n.mapId, n.id) IS UNIQUE',
  'CREATE FULLTEXT INDEX warm_up_name IF NOT EXISTS FOR (n:WarmUp) ON EACH [n.name]',
  'CALL db.awaitIndexes(60)',
  "UNWIND range(1, 100) AS i MERGE (n:WarmUp {mapId: 'm', id: toString(i)}) SET n += {name: 'n' + i, at: datetime()}",
  "MATCH (a:WarmUp {mapId: 'm', id: '1'}), (b:WarmUp {mapId: 'm', id: '2'}) MERGE (a)-[:GIVES]->(b)",
  "MATCH (n:WarmUp {mapId: 'm'}) OPTIONAL MATCH (n)-[:GIVES]->(o) RETURN n, collect(o.id) AS others ORDER BY n.id LIMIT 20",
  "CALL db.index.fulltext.queryNodes('warm_up_name', 'n1') YIELD node RETURN count(node)",
];

/**
 * Makes the archive of loaded classes (AppCDS) with a throw-away server on a temporary folder, so
 * that no person's stop pays for it. The file appears whole or not at all.
 */
export async function makeClassArchive(options: {
  readonly libFolder: string;
  readonly file: string;
}): Promise<void> {
  const java = findJava(process.env);
  if (!java.found) throw new Error(java.words);
  const home = mkdtempSync(join(tmpdir(), 'alliance-map-classes-'));
  const unfinished = `${options.file}.${process.pid}`;
  try {
    const folder = prepareHomeFolder(home);
    const boltPort = await freeLoopbackPort();
    const uri = `bolt://127.0.0.1:${boltPort}`;
    const password = readOrMakePassword(folder.passwordFile);
    const server = await startServer({
      java: java.command,
      libFolder: options.libFolder,
      folder,
      boltPort,
      archive: { is: 'written-at-exit', file: unfinished },
      guard: bestOrphanGuard(),
      uri,
      password,
    });
    await warmUp(uri, password);
    await server.stop(archivingStopMs);
    renameSync(unfinished, options.file);
  } finally {
    rmSync(unfinished, { force: true });
    rmSync(home, { recursive: true, force: true });
  }
}

async function warmUp(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(embeddedUser, password), {
    telemetryDisabled: true,
  });
  try {
    for (const statement of warmUpStatements) {
      await driver.executeQuery(statement, {}, { database: 'neo4j' });
    }
  } finally {
    await driver.close();
  }
}

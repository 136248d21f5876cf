import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { onTestFinished } from 'vitest';
import type { EmbeddedNeo4j, EmbeddedNeo4jOptions } from '../../api/db/embedded/embedded-neo4j.ts';
import { startEmbeddedNeo4j } from '../../api/db/embedded/embedded-neo4j.ts';
import { readServerRecord } from '../../api/db/embedded/server-record.ts';
import { neo4jLib } from './neo4j-lib.ts';

/** A folder for one server, with a space in its path, gone after the test. */
export function temporaryHome(): string {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'alliance-map-home-')));
  onTestFinished(() => {
    rmSync(outer, { recursive: true, force: true, maxRetries: 5 });
  });
  return join(outer, 'neo4j data');
}

/** A server of the test's own, stopped after the test. */
export async function startOwnNeo4j(
  dataFolder: string,
  more: Partial<EmbeddedNeo4jOptions> = {},
): Promise<EmbeddedNeo4j> {
  const server = await startEmbeddedNeo4j({
    libFolder: neo4jLib(),
    dataFolder,
    classArchive: process.env.NEO4J_CLASS_ARCHIVE,
    log: () => undefined,
    ...more,
  });
  onTestFinished(() => server.stop());
  return server;
}

/** The process that serves this folder now. */
export function serverPid(dataFolder: string): number {
  const record = readServerRecord(join(dataFolder, 'server.json'));
  if (record === undefined) throw new Error(`No server is noted in ${dataFolder}.`);
  return record.server.pid;
}

/** The first value of the first row of one statement. */
export async function askNeo4j(
  server: Pick<EmbeddedNeo4j, 'uri' | 'user' | 'password'>,
  statement: string,
): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    const value: unknown = records[0]?.get(0);
    return value;
  } finally {
    await driver.close();
  }
}

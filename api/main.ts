import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppStatus } from './app-status.ts';
import { isLoopback, readConfig, type Config } from './config.ts';
import type { Services } from './context.ts';
import { openDatabase, type DatabaseAddress } from './db/database.ts';
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from './db/embedded/embedded-neo4j.ts';
import { migrate } from './db/migrate.ts';
import { openLog, type Log } from './http/log.ts';
import { startServer, type AppServer } from './server.ts';
import { servicesOver } from './services.ts';
import { allSeeds } from './seeds/all-seeds.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

/** What this process runs, as far as it has got: a stop ends exactly that. */
interface Running {
  server?: AppServer;
  neo4j?: EmbeddedNeo4j;
  services?: Services;
  runningFile?: string;
}

const HOUR_MS = 3_600_000;

const running: Running = {};
const stopping = new AbortController();
const say = (line: string): void => console.log(line);
const now = (): Date => new Date();

process.once('SIGINT', () => void stop(0));
process.once('SIGTERM', () => void stop(0));

try {
  await run(readConfig(process.env), openLog());
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : String(error));
    await stop(1);
  }
}

async function run(config: Config, log: Log): Promise<void> {
  if (!isLoopback(config.host)) {
    say(
      `Warning: HOST is ${config.host}. Whoever reaches this address can read and change everything.`,
    );
  }
  const status = new AppStatus(config.neo4j.is === 'own');
  const server = await startServer(config, status, log);
  running.server = server;
  running.runningFile = path.join(config.dataDir, 'running.json');
  const told = { pid: process.pid, address: server.address };
  await writeFile(running.runningFile, `${JSON.stringify(told)}\n`, { mode: 0o600 });

  const database = openDatabase(await databaseAddress(config, status));
  const services = servicesOver(database, { now, projectRoot: config.projectRoot });
  running.services = services;
  await migrate(database, path.join(config.projectRoot, 'graph-schema', 'neo4j'), now);
  await loadSeeds(allSeeds(config.projectRoot), database, services.changes, now, say);
  await server.open(services, now);
  status.askWith(() => database.isReady());
  status.setDatabase({ is: 'ready', words: 'The database is running.' });
  say(`Alliance Map is running: ${server.address}`);
  keepTidy(services, log);
}

/** Starts our own Neo4j, or takes the one that was named. */
async function databaseAddress(config: Config, status: AppStatus): Promise<DatabaseAddress> {
  if (config.neo4j.is === 'elsewhere') {
    const { uri, user, password, database } = config.neo4j;
    return { uri, user, password, name: database };
  }
  const neo4j = await startEmbeddedNeo4j({
    libFolder: config.neo4j.libFolder,
    dataFolder: path.join(config.dataDir, 'neo4j'),
    classArchive: config.neo4j.classArchive,
    log: say,
    signal: stopping.signal,
  });
  running.neo4j = neo4j;
  neo4j.onStateChange(({ is, words }) => status.setDatabase({ is, words }));
  return neo4j;
}

/** Removes for good what was deleted a day ago. */
function keepTidy(services: Services, log: Log): void {
  const purge = (): void => {
    services.maps.purge().catch((error: unknown) => log.warn({ err: error }, 'Tidying failed'));
  };
  purge();
  setInterval(purge, HOUR_MS).unref();
}

/** Event streams, then requests under way, then the driver, then Neo4j: within two seconds in all. */
async function stop(code: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  try {
    await running.server?.stop();
    await running.services?.analysis.stop();
    await running.services?.database.close();
    await running.neo4j?.stop();
    if (running.runningFile !== undefined) await rm(running.runningFile, { force: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(code);
}

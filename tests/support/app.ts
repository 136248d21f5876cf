import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../setup/steps/paths.mjs';
import { testNeo4j } from './neo4j.ts';

/** The built app, as people run it, over the Neo4j of this run. */
export interface App {
  readonly address: string;
  stop(): Promise<void>;
  /** As kill -9: it has no time to end anything. */
  kill(): Promise<void>;
}

const LONGEST_START_MS = 80_000;
const ASK_EVERY_MS = 100;

/** Starts the app on a data folder of its own; port 0 is any that is free. Its seeds are loaded when this returns. */
export async function openApp(port = 0): Promise<App> {
  const main = join(projectRoot, 'dist', 'api', 'main.js');
  for (const built of [main, join(projectRoot, 'dist', 'web', 'index.html')]) {
    if (!existsSync(built)) {
      throw new Error(`${built} is not there. Run these tests with "npm test", which builds it.`);
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'alliance-map-browser-'));
  const { uri, user, password } = testNeo4j();
  let printed = '';
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PROJECT_ROOT: projectRoot,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: 'neo4j',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (piece: Buffer): void => {
    printed += piece.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
  });
  const endBy = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const stop = (): Promise<void> => endBy('SIGTERM');
  const kill = (): Promise<void> => endBy('SIGKILL');
  const until = Date.now() + LONGEST_START_MS;
  while (Date.now() < until && child.exitCode === null) {
    const address = addressIn(folder);
    if (address !== undefined && (await isReady(address))) return { address, stop, kill };
    await pause(ASK_EVERY_MS);
  }
  await stop();
  throw new Error(`The app did not start:\n${printed}`);
}

function addressIn(folder: string): string | undefined {
  try {
    const told: unknown = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
    return (told as { address?: string }).address;
  } catch {
    return undefined;
  }
}

async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(new URL('/readyz', address)).catch(() => undefined);
  if (answer?.ok !== true) return false;
  const { maps } = (await ask(address, '{ maps { id } }')) as { maps?: { id: string }[] };
  return maps?.some(({ id }) => id === 'aldermouth') === true;
}

/** The data of one operation of the API. */
export async function ask(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const answer = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await answer.json()) as { data?: unknown };
  return data ?? {};
}

/** A copy of Aldermouth for one test that changes it. The id of the copy. */
export async function ownAldermouth(app: App): Promise<string> {
  const copied = (await ask(
    app.address,
    'mutation Copy($title: String!) { copyMap(mapId: "aldermouth", title: $title) { id } }',
    { title: `Copy ${String(Math.random()).slice(2)}` },
  )) as { copyMap: { id: string } };
  return copied.copyMap.id;
}

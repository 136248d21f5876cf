import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aldermouthChanges } from '../../../seed/aldermouth/index.ts';

const START = fileURLToPath(new URL('../../../setup/start.mjs', import.meta.url));
const TWO_MINUTES_MS = 120_000;

/** A person's `npm start` on a data folder of its own, with its own Neo4j. */
function npmStart(dataFolder: string): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dataFolder, NODE_ENV: 'production' };
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'PORT', 'VITEST'])
    delete env[name];
  return spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function untilPrinted(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = words.exec(printed);
      if (found !== null) resolve(found[1] ?? found[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) =>
      reject(
        new Error(`It ended with ${String(code)} before it printed ${String(words)}:\n${printed}`),
      ),
    );
  });
}

async function ask(
  address: string,
  query: string,
): Promise<{ data?: { map?: { state?: { entities: readonly unknown[] } } | null } }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as {
    data?: { map?: { state?: { entities: readonly unknown[] } } | null };
  };
}

async function untilReady(address: string): Promise<void> {
  const deadline = Date.now() + TWO_MINUTES_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The app did not become ready');
}

describe('the app killed with kill -9 while it loads its example maps', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'alliance map kill '));
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  it(
    'has each map whole or absent when it starts again, never half',
    async () => {
      // At different moments: as the first map begins, a little into it, and as the second begins.
      for (const [words, waitMs] of [
        [/Loading the map of Aldermouth/, 0],
        [/Loading the map of Aldermouth/, 400],
        [/Loading the map of Trafford/, 250],
      ] as const) {
        const child = npmStart(folder);
        const exited = once(child, 'exit');
        // A map that an earlier round left whole is not loaded again: then the app just starts.
        await untilPrinted(
          child,
          new RegExp(`${words.source}|Alliance Map is running: (http:\\S+)`),
        );
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        child.kill('SIGKILL');
        await exited;
      }
      const child = npmStart(folder);
      const exited = once(child, 'exit');
      try {
        const address = await untilPrinted(child, /Alliance Map is running: (http:\S+)/);
        await untilReady(address);
        const aldermouth = await ask(address, '{ map(id: "aldermouth") { state { entities } } }');
        expect(aldermouth.data?.map?.state?.entities).toHaveLength(aldermouthChanges().length);
        const trafford = await ask(address, '{ map(id: "trafford") { state { entities } } }');
        expect(trafford.data?.map?.state?.entities.length).toBeGreaterThan(500);
      } finally {
        child.kill('SIGTERM');
        await exited;
      }
    },
    2 * TWO_MINUTES_MS,
  );
});

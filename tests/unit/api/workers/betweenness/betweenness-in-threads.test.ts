import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  betweenness,
  type BetweennessOptions,
} from '../../../../../api/analysis/measures/betweenness.ts';
import { betweennessInThreads } from '../../../../../api/workers/betweenness/betweenness-in-threads.ts';
import { expectClose } from '../../../analysis/support/close.ts';
import { FLORENCE, KARATE, lcg } from '../../../analysis/support/fixtures.ts';

const SOURCE = new URL(
  '../../../../../api/workers/betweenness/betweenness.worker.ts',
  import.meta.url,
);

let folder = '';
let file: URL;

/** Node can't load the worker as TypeScript, so it is bundled as it is for the app. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'alliance-map-worker-'));
  const outfile = path.join(folder, 'betweenness.worker.mjs');
  await build({
    entryPoints: [fileURLToPath(SOURCE)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  file = pathToFileURL(outfile);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function workerOf(script: string): Promise<URL> {
  const made = path.join(folder, 'made.worker.mjs');
  await writeFile(made, script);
  return pathToFileURL(made);
}

/** Threads that run now, as the process itself counts them. */
const threadsOpen = () =>
  process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;

const multigraph = {
  nodes: 6,
  from: [0, 1, 1, 2, 2, 3, -1],
  to: [1, 2, 2, 2, 3, 4, 2],
};
const GRAPHS = [
  ['Florence', FLORENCE],
  ['the karate club', KARATE],
  ['parallel arcs, self-loops, ends of nobody and a node alone', multigraph],
  ['LCG(500,600,7)', lcg(500, 600, 7)],
  ['LCG(1000,5000,42)', lcg(1000, 5000, 42)],
] as const;
const OPTIONS: readonly BetweennessOptions[] = [
  { directed: false },
  { directed: true, edges: true },
  { directed: false, sources: [0, 2, 4], targets: [1, 2, 3] },
];

describe('betweenness in threads', () => {
  it.each(GRAPHS)('gives the values of one thread, to the last digit: %s', async (_, arcs) => {
    for (const options of OPTIONS) {
      const alone = betweenness(arcs, options);
      for (const count of [1, 2, 3]) {
        expect(await betweennessInThreads(arcs, options, { file, count })).toEqual(alone);
      }
    }
  });

  it('gives them for edges of a length too', async () => {
    const arcs = lcg(200, 600, 42);
    const distance = Array.from(arcs.from, (_, arc) => 1 / ((arc % 7) + 1));
    const options = { directed: false, edges: true, distance };
    const { nodes } = await betweennessInThreads(arcs, options, { file, count: 2 });
    expectClose(nodes.raw, [...betweenness(arcs, options).nodes.raw]);
  });

  it('gives the known values of LCG(1000,5000,42)', async () => {
    const arcs = lcg(1000, 5000, 42);
    const { nodes } = await betweennessInThreads(arcs, { directed: false }, { file, count: 2 });
    const most = nodes.raw.reduce((a, b) => Math.max(a, b), 0);
    expect(nodes.raw.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1124759, 5);
    expect(nodes.raw[28]).toBe(most);
    expect(most).toBeCloseTo(5335.1671934545, 6);
  });

  it('starts no thread for a network without nodes', async () => {
    const missing = pathToFileURL(path.join(folder, 'not-there.mjs'));
    const none = { nodes: 0, from: [], to: [] };
    const { nodes } = await betweennessInThreads(
      none,
      { directed: false },
      { file: missing, count: 2 },
    );
    expect(nodes.raw).toHaveLength(0);
  });

  it('refuses to work with no thread', async () => {
    await expect(
      betweennessInThreads(KARATE, { directed: false }, { file, count: 0 }),
    ).rejects.toThrow('at least one thread, not 0');
  });

  it('ends its threads', async () => {
    const before = threadsOpen();
    await betweennessInThreads(KARATE, { directed: false }, { file, count: 3 });
    expect(threadsOpen()).toBe(before);
  });
});

describe('betweenness in threads, when a thread dies', () => {
  const ask = (worker: URL) =>
    betweennessInThreads(KARATE, { directed: false }, { file: worker, count: 2 });

  it('says that it ended, with its code', async () => {
    const dying = await workerOf(
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7));",
    );
    await expect(ask(dying)).rejects.toThrow(
      'A thread that works out betweenness ended with code 7',
    );
  });

  it('says that it failed and passes on why, and ends the others', async () => {
    const before = threadsOpen();
    const failing = await workerOf(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ number }) => { if (number === 0) throw new Error('out of room'); });
    `);
    await expect(ask(failing)).rejects.toThrow(
      expect.objectContaining({
        message: 'A thread that works out betweenness failed',
        cause: expect.objectContaining({ message: 'out of room' }) as unknown,
      }) as Error,
    );
    expect(threadsOpen()).toBe(before);
  });

  it('works again afterwards', async () => {
    await expect(ask(pathToFileURL(path.join(folder, 'not-there.mjs')))).rejects.toThrow(
      'A thread that works out betweenness failed',
    );
    const { nodes } = await ask(file);
    expect(nodes).toEqual(betweenness(KARATE, { directed: false }).nodes);
  });
});

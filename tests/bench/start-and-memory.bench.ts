/** Later start to the first page, and memory of the app and of Neo4j after the seeds. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { figure, heading, megabytes, ms, timed } from './figures.ts';
import { addressOf, spawnApp, untilReady } from '../support/spawned-app.ts';

/** Resident memory by process id, of a process and everything below it. */
function memoryBelow(root: number): ReadonlyMap<number, { bytes: number; command: string }> {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const rows = lines.map((line) => {
    const [pid, parent, kilobytes, ...command] = line.trim().split(/\s+/);
    return {
      pid: Number(pid),
      parent: Number(parent),
      bytes: Number(kilobytes) * 1024,
      command: command.join(' '),
    };
  });
  const found = new Map<number, { bytes: number; command: string }>();
  const visit = (pid: number) => {
    const row = rows.find((candidate) => candidate.pid === pid);
    if (row !== undefined) found.set(pid, row);
    for (const child of rows.filter((candidate) => candidate.parent === pid)) visit(child.pid);
  };
  visit(root);
  return found;
}

/** Starts the app and waits for its first page and for all its maps. */
async function started(folder: string) {
  const app = spawnApp(folder, { NEO4J_URI: '', PORT: '' });
  const address = await addressOf(app);
  const page = await fetch(`${address}/`);
  if (!page.ok) throw new Error(`The first page answered ${page.status}`);
  await page.text();
  const firstPageMs = performance.now();
  await untilReady(address);
  return { app, firstPageMs };
}

async function stopped({ app }: Awaited<ReturnType<typeof started>>): Promise<void> {
  app.kill('SIGTERM');
  await app.ended;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'alliance-map-bench-'));
try {
  const first = await timed(() => started(folder));
  await stopped(first.result);
  const begun = performance.now();
  const later = await timed(() => started(folder));
  const memory = [...memoryBelow(later.result.app.pid).values()];
  const java = memory.find(({ command }) => command.includes('java'));
  const node = memoryBelow(later.result.app.pid).get(later.result.app.pid);
  const stopping = await timed(() => stopped(later.result));
  heading('Starting, stopping, memory');
  figure('first start with both seeds, set-up done before', ms(first.tookMs));
  figure('later start to the first page', ms(later.result.firstPageMs - begun));
  figure('later start until the maps answer', ms(later.tookMs));
  figure('stop on SIGTERM', ms(stopping.tookMs));
  figure(
    'memory of the app after the seeds',
    node === undefined ? 'not found' : megabytes(node.bytes),
  );
  figure(
    'memory of Neo4j after the seeds',
    java === undefined ? 'not found' : megabytes(java.bytes),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

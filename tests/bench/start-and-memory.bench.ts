/** Later start to the first page, and memory of the app and of Neo4j after the seeds. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { figure, heading, megabytes, ms, timed } from './figures.ts';
import { startApp, untilReady, type StartedApp } from './started-app.ts';

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

async function firstPage(app: StartedApp): Promise<void> {
  const page = await fetch(`${app.address}/`);
  if (!page.ok) throw new Error(`The first page answered ${page.status}`);
  await page.text();
  await untilReady(app.address);
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'alliance-map-bench-'));
try {
  const first = await timed(async () => {
    const app = await startApp(folder);
    await untilReady(app.address);
    return app;
  });
  await first.result.stop();
  const later = await timed(async () => {
    const app = await startApp(folder);
    await firstPage(app);
    return app;
  });
  await fetch(`${later.result.address}/`);
  const memory = [...memoryBelow(later.result.child.pid ?? 0).values()];
  const java = memory.find(({ command }) => command.includes('java'));
  const node = memory.find(
    ({ command }) => command.includes('node') || command.includes('MainThread'),
  );
  const stopping = await timed(() => later.result.stop());
  heading('Starting, stopping, memory');
  figure('first start with both seeds, set-up done before', ms(first.tookMs));
  figure('later start to first page and answering database', ms(later.tookMs));
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

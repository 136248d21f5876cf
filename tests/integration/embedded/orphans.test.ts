import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bestOrphanGuard } from '../../../api/db/embedded/orphan-guard.ts';
import { startMark } from '../../../api/db/embedded/process-table.mjs';
import { askNeo4j, serverPid, startOwnNeo4j, temporaryHome } from '../../support/neo4j-home.ts';

// Several servers start at once on few cores here.
vi.setConfig({ testTimeout: 180_000 });

const parentProgram = fileURLToPath(new URL('start-parent.ts', import.meta.url));
const endPatience = { timeout: 30_000, interval: 100 };

async function startParent(home: string, guard: string): Promise<ChildProcess> {
  const parent = spawn(process.execPath, ['--import', 'tsx', parentProgram, home, guard], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    parent.kill('SIGKILL');
  });
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  expect(printed.toString()).toContain('ready');
  return parent;
}

// On a system without setpriv this tests the watchdog twice, which is what is used there.
test.each(['watchdog', bestOrphanGuard()])(
  'kill -9 of the parent ends the server: %s',
  async (guard) => {
    const home = temporaryHome();
    const parent = await startParent(home, guard);
    const pid = serverPid(home);
    expect(startMark(pid)).toBeDefined();
    parent.kill('SIGKILL');
    await expect.poll(() => startMark(pid), endPatience).toBeUndefined();
  },
);

test('a server left over all the same is stopped by the next start', async () => {
  const home = temporaryHome();
  const parent = await startParent(home, 'watchdog');
  const orphan = serverPid(home);
  const watchdogs = spawnSync('pgrep', ['-P', String(parent.pid), '-f', 'neo4j-watchdog'], {
    encoding: 'utf8',
  });
  for (const pid of watchdogs.stdout.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
  parent.kill('SIGKILL');
  await once(parent, 'close');
  expect(startMark(orphan)).toBeDefined();

  const told: string[] = [];
  const server = await startOwnNeo4j(home, { log: (line) => told.push(line) });
  expect(told.join('\n')).toContain(`(process ${orphan}) left over`);
  expect(startMark(orphan)).toBeUndefined();
  expect(await askNeo4j(server, 'RETURN 1')).toBe(1);
});

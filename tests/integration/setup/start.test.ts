import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startMark } from '../../../api/db/embedded/process-table.mjs';
import { serverPid } from '../../support/neo4j-home.ts';
import { addressOf } from '../../support/spawned-app.ts';
import { startApp, temporaryDataFolder } from '../../support/started-app.ts';

/** The issue says two seconds; deadlines are tested at three times their value. */
const stopDeadlineMs = 3 * 2_000;
const patience = { timeout: 180_000 };

async function health(address: string): Promise<unknown> {
  return (await fetch(new URL('/healthz', address))).json();
}

test(
  'starts, is found by a second start, and stops on SIGTERM with its database',
  patience,
  async () => {
    const folder = temporaryDataFolder();
    const app = startApp(folder);
    const address = await addressOf(app);
    expect(await health(address)).toMatchObject({ app: 'alliance-map', pid: app.pid });

    const second = startApp(folder);
    expect(await second.ended).toBe(0);
    expect(second.printed()).toContain(`already running on this data: ${address}`);

    const database = serverPid(join(folder, 'neo4j'));
    const startedAt = Date.now();
    app.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(stopDeadlineMs);
    expect(startMark(database)).toBeUndefined();
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  },
);

test('another data folder runs beside it on ports of its own', patience, async () => {
  const [one, other] = [startApp(temporaryDataFolder()), startApp(temporaryDataFolder())];
  const [first, second] = await Promise.all([addressOf(one), addressOf(other)]);
  expect(first).not.toBe(second);
  expect(await health(first)).toMatchObject({ pid: one.pid });
  expect(await health(second)).toMatchObject({ pid: other.pid });
});

test('after kill -9 the next start works, and Ctrl-C ends it', patience, async () => {
  const folder = temporaryDataFolder();
  const app = startApp(folder);
  await addressOf(app);
  const database = serverPid(join(folder, 'neo4j'));
  app.kill('SIGKILL');
  await app.ended;
  const next = startApp(folder);
  expect(await health(await addressOf(next))).toMatchObject({ pid: next.pid });
  expect(startMark(database)).toBeUndefined();
  next.kill('SIGINT');
  expect(await next.ended).toBe(0);
});

test('a port that was asked for and is taken is told in words', async () => {
  const stranger = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    stranger.close();
  });
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;
  const app = startApp(temporaryDataFolder(), { PORT: String(port) });
  expect(await app.ended).toBe(1);
  expect(app.printed()).toContain(`Port ${port} is taken by another program`);
});

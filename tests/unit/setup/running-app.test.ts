import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runningAddress } from '../../../setup/steps/running-app.mjs';

/** A data folder whose running.json names a server that gives this answer. */
async function folderWith(health: object, pid = process.pid) {
  const server = createServer((_request, response) => {
    response.end(JSON.stringify(health));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'running-'));
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid, address }));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, address };
}

test('an Alliance Map that answers for itself is running', async () => {
  const { folder, address } = await folderWith({ app: 'alliance-map', pid: process.pid });
  expect(await runningAddress(folder)).toBe(address);
});

test('a stranger on the port is not', async () => {
  expect(await runningAddress((await folderWith({ ok: true })).folder)).toBeUndefined();
});

test('nor is another Alliance Map that took the port later', async () => {
  const { folder } = await folderWith({ app: 'alliance-map', pid: process.pid + 1 });
  expect(await runningAddress(folder)).toBeUndefined();
});

test('a dead process or no file means none runs', async () => {
  const { folder } = await folderWith({ app: 'alliance-map', pid: 4_194_305 }, 4_194_305);
  expect(await runningAddress(folder)).toBeUndefined();
  rmSync(join(folder, 'running.json'));
  expect(await runningAddress(folder)).toBeUndefined();
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { canListen, freeLoopbackPort } from '../../../../api/db/embedded/port.ts';

test('a free port lies below those given to outgoing connections', async () => {
  const port = await freeLoopbackPort();
  expect(port).toBeGreaterThanOrEqual(20_000);
  expect(port).toBeLessThan(32_000);
  expect(await canListen(port)).toBe(true);
});

test('a port in use is seen', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  expect(await canListen((server.address() as AddressInfo).port)).toBe(false);
});

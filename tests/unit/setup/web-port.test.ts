import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { chooseWebPort, parsePort } from '../../../setup/steps/web-port.mjs';

const host = '127.0.0.1';

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, host);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('a port that was asked for and is taken is refused in words', async () => {
  const port = await takenPort();
  await expect(chooseWebPort({ PORT: String(port) }, host)).rejects.toThrow(
    new RegExp(`Port ${port} is taken by another program`),
  );
});

test('without a wish, a free port from 4321 up is found', async () => {
  const port = await chooseWebPort({}, host);
  expect(port).toBeGreaterThanOrEqual(4321);
  const server = createServer().listen(port, host);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  expect(await chooseWebPort({}, host)).not.toBe(port);
});

test.each(['0', '65536', 'web', '-1', '80.5', ''])('PORT=%j is no port', (text) => {
  expect(() => parsePort(text)).toThrow(/whole number from 1 to 65535/);
});

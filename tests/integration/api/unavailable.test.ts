import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { apiOfTest, ask, asked } from '../../support/api.ts';
import { testNeo4j } from '../../support/neo4j.ts';
import { applied, ownMapId, theMap } from '../../support/services.ts';

/** A way to the database that can be cut and mended, always at the same port. */
class Way {
  readonly #to: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  port = 0;

  constructor(uri: string) {
    this.#to = new URL(uri.replace(/^\w+/, 'http'));
  }

  async mend(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#to.port), this.#to.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    }).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.port = address.port;
  }

  cut(): void {
    this.#server?.close();
    for (const socket of [...this.#sockets]) socket.destroy();
  }
}

const MAPS = '{ maps { id } }';

test('with the database gone requests fail within 8 seconds as UNAVAILABLE, health says so, and all recovers by itself', async () => {
  const way = new Way(testNeo4j().uri);
  await way.mend();
  onTestFinished(() => way.cut());
  const api = await apiOfTest({
    neo4j: { ...testNeo4j(), uri: `bolt://127.0.0.1:${way.port}` },
  });
  const map = ownMapId();
  await applied(api.services, map, [theMap(map)]);
  await asked(api, MAPS);

  way.cut();
  const started = Date.now();
  const answer = await ask(api, MAPS);
  expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
  // 8 seconds are promised; a test on a busy machine gets three times that.
  expect(Date.now() - started).toBeLessThan(24_000);
  expect((await fetch(`${api.address}/readyz`)).status).toBe(503);
  const health = await fetch(`${api.address}/healthz`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ database: { is: 'not-answering' } });

  await way.mend();
  await expect
    .poll(async () => (await ask(api, MAPS)).errors ?? 'answered', { timeout: 30_000 })
    .toBe('answered');
  expect((await fetch(`${api.address}/readyz`)).status).toBe(200);
});

import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that Linux (32768 up) and macOS (49152 up) give to outgoing connections. Inside
 * that range a driver that keeps trying a stopped server can be given the very port as its own end,
 * connect to itself, and so keep the server from coming back.
 */
const lowestPort = 20_000;
const highestPort = 32_000;
const tries = 50;

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freeLoopbackPort(): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const port = randomInt(lowestPort, highestPort);
    if (await canListen(port)) return port;
  }
  throw new Error(
    `No free port for the database was found between ${lowestPort} and ${highestPort}.`,
  );
}

export function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

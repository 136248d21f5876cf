import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { tryLock } from './lock.mjs';
import { Problem } from './problem.mjs';

const usualPort = 4321;
const portsToTry = 100;

/**
 * The port for the web address: the one asked for, else the usual one or the next free one. Until
 * the app listens, seconds go by: so the port is also held by a lock, and two apps that start at
 * once don't choose the same.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} host
 */
export async function chooseWebPort(env, host) {
  if (env.PORT) {
    const port = parsePort(env.PORT);
    if (await claimPort(port, host)) return port;
    throw new Problem(
      `Port ${port} is taken by another program. Choose another (PORT=${port + 1} npm start), ` +
        'or leave PORT out and a free one is found.',
    );
  }
  for (let port = usualPort; port < usualPort + portsToTry; port++) {
    if (await claimPort(port, host)) return port;
  }
  throw new Problem(`No free port was found from ${usualPort} up. Set PORT to a free one.`);
}

/** @param {string} text */
export function parsePort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Problem(`PORT is "${text}". It must be a whole number from 1 to 65535.`);
}

/**
 * @param {number} port
 * @param {string} host
 */
async function claimPort(port, host) {
  if (!(await isFree(port, host))) return false;
  // One folder per person: the lock of another is not ours to take over.
  const folder = join(tmpdir(), `alliance-map-ports-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return tryLock(join(folder, String(port))) !== undefined;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(new Problem(`HOST is "${host}", where this machine can't be reached.`));
    });
    probe.listen({ port, host, exclusive: true }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

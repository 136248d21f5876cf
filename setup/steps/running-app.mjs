import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMark } from '../../api/db/embedded/process-table.mjs';

const answerWithinMs = 3_000;

/**
 * The address of the Alliance Map that runs on this data folder, undefined when none answers. The
 * app writes running.json itself; the file alone proves nothing, so the address is asked.
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export async function runningAddress(folder) {
  const written = readRunning(folder);
  if (written === undefined || startMark(written.pid) === undefined) return undefined;
  try {
    const answer = await fetch(new URL('/healthz', written.address), {
      signal: AbortSignal.timeout(answerWithinMs),
    });
    const health = /** @type {{ app?: unknown, pid?: unknown }} */ (await answer.json());
    return health.app === 'alliance-map' && health.pid === written.pid
      ? written.address
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {{ pid: number, address: string } | undefined}
 */
export function readRunning(folder) {
  try {
    const { pid, address } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
    return typeof pid === 'number' && typeof address === 'string' ? { pid, address } : undefined;
  } catch {
    return undefined;
  }
}

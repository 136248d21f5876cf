import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stillLives, thisProcess } from '../../api/db/embedded/process-table.mjs';
import { setupFolder } from './paths.mjs';

const folder = join(setupFolder, 'running');

/** Notes that this process uses what set-up installed and built, until it ends. */
export function noteThisUser() {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}.json`);
  writeFileSync(file, JSON.stringify(thisProcess()));
  process.on('exit', () => {
    rmSync(file, { force: true });
  });
}

/**
 * The living processes, other than this one, that run from this clone. Notes of dead ones are
 * taken away. Only to be asked while holding the set-up lock.
 * @returns {number[]}
 */
export function otherUsers() {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const written = read(file);
    if (written?.pid === process.pid) return [];
    if (written !== undefined && stillLives(written)) return [written.pid];
    rmSync(file, { force: true });
    return [];
  });
}

/** @param {string} file */
function read(file) {
  try {
    /** @type {{ pid: number, startedAt: string }} */
    const written = JSON.parse(readFileSync(file, 'utf8'));
    return written;
  } catch {
    return undefined;
  }
}

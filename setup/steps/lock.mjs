import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stillLives, thisProcess } from '../../api/db/embedded/process-table.mjs';

/** @typedef {{ pid: number, startedAt: string }} Owner */

const guardIsOldMs = 10_000;

/**
 * Who holds the lock; undefined when nobody living does.
 * @param {string} file
 * @returns {Owner | undefined}
 */
export function lockOwner(file) {
  const owner = readOwner(file);
  return owner !== undefined && stillLives(owner) ? owner : undefined;
}

/**
 * @param {string} file
 * @returns {Owner | undefined}
 */
function readOwner(file) {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof pid === 'number' && typeof startedAt === 'string'
      ? { pid, startedAt }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock if it is free or its owner is dead, and answers how to give it back; undefined
 * when a living process holds it. It is also given back when this process ends.
 * @param {string} file
 * @returns {(() => void) | undefined}
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (!create(file)) {
    removeIfDead(file);
    if (!create(file)) return undefined;
  }
  const release = () => {
    process.off('exit', release);
    const owner = readOwner(file);
    if (owner?.pid === process.pid) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/**
 * Takes the lock, waiting as long as its owner lives.
 * @param {string} file
 * @param {(owner: Owner | undefined) => void} onWait called once, when there is a wait
 */
export async function lock(file, onWait) {
  let told = false;
  for (;;) {
    const release = tryLock(file);
    if (release !== undefined) return release;
    if (!told) onWait(lockOwner(file));
    told = true;
    await pause(200);
  }
}

/** @param {string} file */
function create(file) {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, JSON.stringify(thisProcess()));
    closeSync(handle);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Two processes may both find the owner dead; were each to delete the file, the second would
 * delete the first one's new lock. So only the holder of a short second lock deletes, after
 * looking once more.
 * @param {string} file
 */
function removeIfDead(file) {
  const guard = `${file}.takeover`;
  if (!create(guard)) {
    if (isOld(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    // A file without an owner is one being written at this moment, or the rest of a crash.
    if (readOwner(file) === undefined ? isOld(file) : lockOwner(file) === undefined) {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(guard, { force: true });
  }
}

/** @param {string} file */
function isOld(file) {
  try {
    return Date.now() - statSync(file).mtimeMs > guardIsOldMs;
  } catch {
    return false;
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

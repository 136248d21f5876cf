import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lock, lockOwner, tryLock } from '../../../setup/steps/lock.mjs';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'inner', 'lock');
}

const lockModule = new URL('../../../setup/steps/lock.mjs', import.meta.url).href;

/** Another Node process that takes the lock and holds it until it is killed. */
async function otherHolder(file: string) {
  const script = `import { tryLock } from ${JSON.stringify(lockModule)};
    console.log(tryLock(process.argv[1]) === undefined ? 'refused' : 'held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, printed: printed.toString().trim() };
}

test('one holder at a time, and free again when given back', () => {
  const file = lockFile();
  const release = tryLock(file);
  expect(release).toBeDefined();
  expect(lockOwner(file)?.pid).toBe(process.pid);
  expect(tryLock(file)).toBeUndefined();
  release?.();
  expect(existsSync(file)).toBe(false);
  tryLock(file)?.();
});

test('a living process keeps it; after kill -9 the next one takes it', async () => {
  const file = lockFile();
  const other = await otherHolder(file);
  expect(other.printed).toBe('held');
  expect(tryLock(file)).toBeUndefined();
  expect(lockOwner(file)?.pid).toBe(other.child.pid);
  const waiting = lock(file, () => undefined);
  other.child.kill('SIGKILL');
  (await waiting)();
  expect(existsSync(file)).toBe(false);
});

test('a lock left from before a restart of the machine is not ours to respect', () => {
  const file = lockFile();
  tryLock(file)?.();
  writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: 'before' }));
  const release = tryLock(file);
  expect(release).toBeDefined();
  release?.();
});

test('a half-written lock is respected while fresh and taken when old', () => {
  const file = lockFile();
  tryLock(file)?.();
  writeFileSync(file, '{"pid"');
  expect(tryLock(file)).toBeUndefined();
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  const release = tryLock(file);
  expect(release).toBeDefined();
  release?.();
});

test('of several that find a dead owner, one gets it', async () => {
  const file = lockFile();
  tryLock(file)?.();
  writeFileSync(file, JSON.stringify({ pid: 1, startedAt: 'never' }));
  const printed = (await Promise.all([1, 2, 3].map(() => otherHolder(file)))).map(
    (other) => other.printed,
  );
  expect(printed.filter((words) => words === 'held')).toHaveLength(1);
});

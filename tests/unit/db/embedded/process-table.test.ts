import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import {
  commandLine,
  parseProcStat,
  parsePsLine,
  startMark,
  stillLives,
  thisProcess,
} from '../../../../api/db/embedded/process-table.mjs';

test('reads state and start from /proc/PID/stat, whatever the name of the program', () => {
  const after =
    'S 1 2 3 0 -1 4194560 5 0 0 0 6 7 0 0 20 0 1 0 987654 8 9 18446744073709551615 1 1 0';
  expect(parseProcStat(`42 (java) ${after}`)).toEqual({ state: 'S', startedAt: '987654' });
  expect(parseProcStat(`42 (odd ) Z (name) ${after}`)).toEqual({ state: 'S', startedAt: '987654' });
});

test('reads the same from ps', () => {
  expect(parsePsLine('Ss+   Wed Nov 25 17:04:00 2026\n')).toEqual({
    state: 'S',
    startedAt: 'Wed Nov 25 17:04:00 2026',
  });
  expect(parsePsLine('Z     Wed Nov 25 17:04:00 2026\n').state).toBe('Z');
});

test('knows itself, and tells a later process under the same number apart', () => {
  expect(stillLives(thisProcess())).toBe(true);
  expect(stillLives({ pid: process.pid, startedAt: 'some other time' })).toBe(false);
  expect(commandLine(process.pid)).toContain('node');
});

test('a process that ended is dead, and so is one that nobody reaped', async () => {
  // The shell starts a child that ends at once, becomes `sleep`, and so never reaps it.
  const shell = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 60']);
  onTestFinished(() => {
    shell.kill('SIGKILL');
  });
  const [printed] = (await once(shell.stdout, 'data')) as [Buffer];
  const zombie = Number(printed.toString());
  await expect.poll(() => startMark(zombie)).toBeUndefined();

  const gone = spawn('true');
  await once(gone, 'close');
  expect(startMark(gone.pid ?? 0)).toBeUndefined();
  expect(startMark(0)).toBeUndefined();
});

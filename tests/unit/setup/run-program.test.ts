import { expect, test } from 'vitest';
import { lastLines, runProgram, speaksOfNoNetwork } from '../../../setup/steps/run-program.mjs';

test('answers the code and what was printed', async () => {
  const run = await runProgram('/bin/sh', ['-c', 'echo out; echo err >&2; exit 3']);
  expect(run).toMatchObject({ code: 3, missing: false });
  expect(run.printed.trim().split('\n').sort()).toEqual(['err', 'out']);
});

test('a program that is not there is missing', async () => {
  expect((await runProgram('no-such-program-here', [])).missing).toBe(true);
});

test.each([
  ['npm error code ENOTFOUND', true],
  ['npm error network request failed, reason: getaddrinfo EAI_AGAIN', true],
  ['[ERROR] Could not transfer artifact x: Unknown host', true],
  ['npm error code EUSAGE: package.json and package-lock.json are not in sync', false],
])('%s: no network is %s', (printed, expected) => {
  expect(speaksOfNoNetwork(printed)).toBe(expected);
});

test('the last lines', () => {
  expect(lastLines('1\n2\n3\n\n', 2)).toBe('2\n3');
});

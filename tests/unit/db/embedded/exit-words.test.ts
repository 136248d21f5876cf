import { expect, test } from 'vitest';
import { exitInWords } from '../../../../api/db/embedded/exit-words.ts';

const code = (value: number) => ({ code: value, signal: null });

test.each([
  [1, 'could not start'],
  [2, 'database inside it could not start'],
  [3, 'configuration or the memory'],
  [137, 'killed'],
  [99, 'last lines'],
])('exit code %i', (value, words) => {
  expect(exitInWords(code(value), [])).toContain(words);
  expect(exitInWords(code(value), [])).toContain(`exit code ${value}`);
});

test('a signal is named', () => {
  expect(exitInWords({ code: null, signal: 'SIGKILL' }, [])).toContain('SIGKILL');
});

test.each([
  ['Lock file has been locked by another process: /x/store_lock', 'same data folder'],
  ['java.net.BindException: Address already in use', 'port was taken'],
  ['java.io.IOException: No space left on device', 'disk is full'],
  ['java.lang.OutOfMemoryError: Java heap space', 'ran out of memory'],
  ['Unrecognized setting. No declared setting with name: x', 'settings we gave it'],
])('what the log says wins over the code: %s', (line, words) => {
  expect(exitInWords(code(1), ['Starting...', line])).toContain(words);
});

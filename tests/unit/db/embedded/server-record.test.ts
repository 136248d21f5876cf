import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  parsePid,
  readServerRecord,
  writeServerRecord,
} from '../../../../api/db/embedded/server-record.ts';

test.each([
  ['123\n', 123],
  [' 7 ', 7],
  ['', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['12 34', undefined],
  ['abc', undefined],
])('a pid file with %j', (text, pid) => {
  expect(parsePid(text)).toBe(pid);
});

test('what is written is read back; half of it is nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'server.json');
  const record = {
    uri: 'bolt://127.0.0.1:20123',
    user: 'neo4j',
    passwordFile: '/x/password',
    server: { pid: 2, startedAt: '20' },
    owner: { pid: 1, startedAt: '10' },
  };
  expect(readServerRecord(file)).toBeUndefined();
  writeServerRecord(file, record);
  expect(readServerRecord(file)).toEqual(record);
  writeFileSync(file, JSON.stringify(record).slice(0, 40));
  expect(readServerRecord(file)).toBeUndefined();
  writeFileSync(file, '{"uri": 3}');
  expect(readServerRecord(file)).toBeUndefined();
});

import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readOrMakePassword } from '../../../../api/db/embedded/password.ts';

function passwordFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'password-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'password');
}

test('makes a long random password that only its owner can read, and keeps it', () => {
  const file = passwordFile();
  const password = readOrMakePassword(file);
  expect(password).toMatch(/^[\w-]{32}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readOrMakePassword(file)).toBe(password);
  expect(readOrMakePassword(passwordFile())).not.toBe(password);
});

test('closes a file that others could read', () => {
  const file = passwordFile();
  readOrMakePassword(file);
  chmodSync(file, 0o644);
  readOrMakePassword(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('an empty file is explained and not overwritten', () => {
  const file = passwordFile();
  writeFileSync(file, '\n');
  expect(() => readOrMakePassword(file)).toThrow(/empty or cut short.*Put the old one back/);
  expect(statSync(file).size).toBe(1);
});

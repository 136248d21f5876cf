import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wholePath } from '../../../setup/steps/chromium.mjs';

test('a command is found on the path, by its whole name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const browser = join(folder, 'some-browser');
  writeFileSync(browser, '#!/bin/sh\n');
  chmodSync(browser, 0o755);
  expect(wholePath('some-browser', { PATH: `/nowhere:${folder}` })).toBe(browser);
  expect(wholePath(browser, { PATH: '' })).toBe(browser);
  expect(wholePath('some-browser', { PATH: '/nowhere' })).toBeUndefined();
  expect(wholePath(join(folder, 'other'), { PATH: folder })).toBeUndefined();
});

import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fingerprint } from '../../../setup/steps/fingerprint.mjs';
import { projectRoot } from '../../../setup/steps/paths.mjs';

test('changes with content, names and what else matters, and not with times', () => {
  const folder = mkdtempSync(join(projectRoot, 'node_modules', '.fingerprint-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const paths = [relative(projectRoot, folder)];
  const file = join(folder, 'a.ts');
  writeFileSync(file, 'one');
  const first = fingerprint(paths);
  utimesSync(file, new Date(0), new Date(0));
  expect(fingerprint(paths)).toBe(first);
  expect(fingerprint(paths, ['node 22'])).not.toBe(first);
  writeFileSync(join(folder, 'b.ts'), '');
  expect(fingerprint(paths)).not.toBe(first);
  rmSync(join(folder, 'b.ts'));
  writeFileSync(file, 'two');
  expect(fingerprint(paths)).not.toBe(first);
});

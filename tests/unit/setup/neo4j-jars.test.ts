import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkJars, describeJars } from '../../../setup/steps/neo4j-jars.mjs';
import { manifestFile, neo4jVersion } from '../../../setup/steps/paths.mjs';

test('describes a folder as sha256sum does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jars-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'b.jar'), 'b');
  writeFileSync(join(folder, 'a.jar'), '');
  writeFileSync(join(folder, 'notes.txt'), 'not a jar');
  expect(describeJars(folder)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.jar\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.jar\n',
  );
});

test('the very jars of the list pass', () => {
  expect(() => {
    checkJars('11  a.jar\n22  b.jar\n', '22  b.jar\n11  a.jar\n');
  }).not.toThrow();
});

test.each([
  ['changed', '11  a.jar\n33  b.jar\n', /Missing or different: b\.jar/],
  ['missing', '11  a.jar\n', /Missing or different: b\.jar/],
  ['extra', '11  a.jar\n22  b.jar\n44  c.jar\n', /Not on our list: c\.jar/],
])('a jar that is %s is refused by name', (_what, found, words) => {
  expect(() => {
    checkJars('11  a.jar\n22  b.jar\n', found);
  }).toThrow(words);
});

test('the committed list belongs to the pinned version', () => {
  const lines = readFileSync(manifestFile, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.every((line) => /^[0-9a-f]{64} {2}\S+\.jar$/.test(line))).toBe(true);
  expect(lines.some((line) => line.endsWith(`  neo4j-${neo4jVersion()}.jar`))).toBe(true);
});

import { expect, test } from 'vitest';
import {
  findJava,
  javaCandidates,
  missingJavaWords,
  parseJavaVersion,
} from '../../../../api/db/embedded/java.mjs';

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['openjdk version "21" 2023-09-19 LTS', 21],
  ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx=1\nopenjdk version "25.0.3" 2026-04-21', 25],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('%s', (printed, version) => {
  expect(parseJavaVersion(printed)).toBe(version);
});

test('JAVA_HOME comes first, then the path', () => {
  expect(javaCandidates({ JAVA_HOME: '/opt/jdk' }).slice(0, 2)).toEqual([
    '/opt/jdk/bin/java',
    'java',
  ]);
  expect(javaCandidates({})[0]).toBe('java');
});

test('the words say what is here, what is needed and how to get it', () => {
  expect(missingJavaWords([])).toMatch(/^Java is missing.*17, 21 or 25/);
  expect(missingJavaWords([11, 11, 8])).toMatch(/^Java 11 and 8 is here, but it does not fit/);
  expect(missingJavaWords([])).toContain('apt-get install');
  expect(missingJavaWords([])).toContain('NEO4J_URI');
});

test('finds the Java of this machine', () => {
  const java = findJava(process.env);
  expect(java.found && [17, 21, 25].includes(java.version)).toBe(true);
});

/**
 * Finds a Java that Neo4j 5.26 runs on. Plain JavaScript with Node's own modules only, since set-up
 * uses it before any dependency is installed.
 *
 * Neo4j's manual lists 17 and 21 for 5.26; 25 starts, answers and stops as well (with a warning),
 * so it is accepted. Any other version is refused here, because the server itself would only fail
 * later with a stack trace.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

export const acceptedJavaVersions = [17, 21, 25];

/**
 * The main version from what `java -version` prints ('openjdk version "17.0.15" 2025-04-15'),
 * undefined when there is none in it. Java 8 and before called themselves 1.8.
 * @param {string} printed
 * @returns {number | undefined}
 */
export function parseJavaVersion(printed) {
  const found = /version "(\d+)(?:\.(\d+))?/.exec(printed);
  if (found === null) return undefined;
  const main = Number(found[1]);
  return main === 1 ? Number(found[2]) : main;
}

/**
 * @param {string} command
 */
function versionOf(command) {
  const run = spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const build = run.error === undefined ? `${run.stderr}${run.stdout}`.trim() : '';
  return { version: parseJavaVersion(build), build };
}

/**
 * @param {string} folder
 * @param {string} below
 */
function javasIn(folder, below) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, below))
    .filter((file) => existsSync(file));
}

/**
 * Where a Java may be, the most deliberate choice first.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function javaCandidates(env) {
  const chosen = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : [];
  const installed =
    platform() === 'darwin'
      ? [
          ...javasIn('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
          ...javasIn('/opt/homebrew/opt', 'bin/java'),
          ...javasIn('/usr/local/opt', 'bin/java'),
        ]
      : javasIn('/usr/lib/jvm', 'bin/java');
  return [...chosen, 'java', ...installed];
}

/**
 * The first Java that is accepted, or in plain words what was found instead and how to get one.
 * `build` is all that `java -version` says.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ found: true, command: string, version: number, build: string } | { found: false, words: string }}
 */
export function findJava(env) {
  /** @type {number[]} */
  const seen = [];
  for (const command of javaCandidates(env)) {
    const { version, build } = versionOf(command);
    if (version === undefined) continue;
    if (acceptedJavaVersions.includes(version)) return { found: true, command, version, build };
    seen.push(version);
  }
  return { found: false, words: missingJavaWords(seen) };
}

/** @param {readonly number[]} seen */
export function missingJavaWords(seen) {
  const first =
    seen.length === 0
      ? 'Java is missing.'
      : `Java ${[...new Set(seen)].join(' and ')} is here, but it does not fit.`;
  return [
    `${first} Neo4j, the database, needs Java 17, 21 or 25.`,
    'How to get it:',
    '  Debian or Ubuntu:  sudo apt-get install openjdk-17-jre-headless',
    '  macOS (Homebrew):  brew install openjdk@21',
    '  elsewhere:         https://adoptium.net',
    'If it is installed in an unusual place, set JAVA_HOME to its folder.',
    'Or use a Neo4j of your own, without Java: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  ].join('\n');
}

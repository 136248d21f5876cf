import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { manifestFile, neo4jFolder, neo4jVersion, pomFile } from './paths.mjs';
import { Problem } from './problem.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, runProgram, speaksOfNoNetwork } from './run-program.mjs';

const otherWay =
  'Or use a Neo4j of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. Or, with Docker: docker compose up.';

export function libFolder() {
  return join(neo4jFolder(), 'lib');
}

/** Makes sure the pinned Neo4j is here, whole and the very one of our list. */
export async function fetchNeo4j() {
  const manifest = readFileSync(manifestFile, 'utf8');
  const stamp = join(neo4jFolder(), 'verified');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest && allNamesHere(manifest))
    return;
  await requireMaven();
  await withProgress(`Fetching Neo4j ${neo4jVersion()} through Maven (123 MB, once)`, async () => {
    const unfinished = join(neo4jFolder(), 'lib.unfinished');
    await copyJars(unfinished);
    checkJars(manifest, describeJars(unfinished));
    rmSync(libFolder(), { recursive: true, force: true });
    renameSync(unfinished, libFolder());
    writeFileSync(stamp, manifest);
  });
}

async function requireMaven() {
  const { missing } = await runProgram('mvn', ['--version']);
  if (!missing) return;
  throw new Problem(
    [
      'Maven is missing. It fetches Neo4j, the database.',
      'How to get it:',
      '  Debian or Ubuntu:  sudo apt-get install maven',
      '  macOS (Homebrew):  brew install maven',
      '  elsewhere:         https://maven.apache.org',
      otherWay,
    ].join('\n'),
  );
}

/**
 * Lets Maven copy Neo4j and all it runs with into an empty folder.
 * @param {string} folder
 */
export async function copyJars(folder) {
  const args = [
    '-B',
    '-q',
    '-Dstyle.color=never',
    '-f',
    pomFile,
    // The whole name: the short one is looked up on the network each time.
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let run = await runProgram('mvn', args);
  // Maven remembers a look-up that failed; only -U makes it try again.
  if (run.code !== 0) run = await runProgram('mvn', ['-U', ...args]);
  if (run.code === 0) return;
  throw new Problem(
    speaksOfNoNetwork(run.printed)
      ? 'Neo4j could not be fetched: the network, or the Maven repository, is not reachable.\n' +
          `Check the connection (and a proxy, if you use one), then try again. ${otherWay}\nMaven said:\n\n${lastLines(run.printed)}`
      : `Maven could not fetch Neo4j. ${otherWay}\nMaven said:\n\n${lastLines(run.printed)}`,
  );
}

/**
 * The list of a folder's jars as `sha256sum` writes it: checksum, two spaces, name.
 * @param {string} folder
 */
export function describeJars(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${sum}  ${name}\n`;
    })
    .join('');
}

/**
 * @param {string} wanted the committed list
 * @param {string} found the list of what came
 */
export function checkJars(wanted, found) {
  const wantedLines = wanted.split('\n').filter(Boolean);
  const foundLines = new Set(found.split('\n').filter(Boolean));
  const wrong = wantedLines.filter((line) => !foundLines.has(line)).map(nameIn);
  const known = new Set(wantedLines.map(nameIn));
  const extra = [...foundLines].map(nameIn).filter((name) => !known.has(name));
  if (wrong.length === 0 && extra.length === 0) return;
  throw new Problem(
    [
      'What Maven fetched is not the Neo4j we know, so it is not used.',
      ...(wrong.length > 0 ? [`Missing or different: ${wrong.join(', ')}`] : []),
      ...(extra.length > 0 ? [`Not on our list: ${extra.join(', ')}`] : []),
      'Delete ~/.m2/repository/org/neo4j and try again. If it stays so, tell us: something between you and the repository changes files.',
    ].join('\n'),
  );
}

/** @param {string} line */
function nameIn(line) {
  return line.slice(line.indexOf('  ') + 2);
}

/** @param {string} manifest */
function allNamesHere(manifest) {
  if (!existsSync(libFolder())) return false;
  const here = readdirSync(libFolder()).sort();
  const wanted = manifest.split('\n').filter(Boolean).map(nameIn).sort();
  return here.length === wanted.length && here.every((name, at) => name === wanted[at]);
}

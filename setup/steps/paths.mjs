import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone, wherever the command was typed. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What set-up fetches and notes down; may be deleted at any time while nothing runs. */
export const setupFolder = join(projectRoot, '.setup');
export const pomFile = join(projectRoot, 'api', 'db', 'embedded', 'neo4j', 'pom.xml');
export const manifestFile = join(projectRoot, 'api', 'db', 'embedded', 'neo4j', 'jars.sha256');
export const builtApi = join(projectRoot, 'dist', 'api');
export const builtWeb = join(projectRoot, 'dist', 'web');

/** The version of Neo4j that the pom pins. */
export function neo4jVersion() {
  const found = /<neo4j\.version>([^<]+)</.exec(readFileSync(pomFile, 'utf8'));
  if (found?.[1] === undefined) throw new Error(`${pomFile} names no neo4j.version.`);
  return found[1];
}

export function neo4jFolder() {
  return join(setupFolder, 'neo4j', neo4jVersion());
}

/**
 * Where this run keeps its data. A relative DATA_DIR counts from where the person typed the
 * command; npm itself moves to the project first and leaves that place in INIT_CWD.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataFolder(env) {
  return env.DATA_DIR
    ? resolve(env.INIT_CWD ?? process.cwd(), env.DATA_DIR)
    : join(projectRoot, '.data');
}

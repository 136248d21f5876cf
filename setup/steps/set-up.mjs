import { dirname, join } from 'node:path';
import { findJava } from '../../api/db/embedded/java.mjs';
import { buildWhatIsStale } from './build.mjs';
import { prepareClassArchive } from './class-archive.mjs';
import { installDependencies } from './dependencies.mjs';
import { lock } from './lock.mjs';
import { fetchNeo4j, libFolder } from './neo4j-jars.mjs';
import { setupFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { noteThisUser } from './users-of-this-clone.mjs';

/** @typedef {{ libFolder: string, classArchive: string | undefined }} ReadyNeo4j */

/**
 * Brings this clone up to date: dependencies, Neo4j (unless another one is used), what is built.
 * One process at a time does this; from then on this process counts as running from the clone.
 * @template {boolean} N
 * @param {{ neo4j: N }} needs
 * @returns {Promise<N extends true ? ReadyNeo4j : undefined>}
 */
export async function setUp(needs) {
  // Before the long work, so that a person is not told after minutes that Java is missing.
  const java = needs.neo4j ? requireJava() : undefined;
  const release = await lock(join(setupFolder, 'lock'), (owner) => {
    console.log(
      `Waiting for another set-up of this folder to end${owner === undefined ? '' : ` (process ${owner.pid})`} …`,
    );
  });
  try {
    await installDependencies();
    if (java !== undefined) await fetchNeo4j();
    await buildWhatIsStale();
    const ready =
      java === undefined
        ? undefined
        : { libFolder: libFolder(), classArchive: await prepareClassArchive(java.build) };
    noteThisUser();
    // The compiler can't see that `java` is there exactly when N is true.
    return /** @type {N extends true ? ReadyNeo4j : undefined} */ (ready);
  } finally {
    release();
  }
}

/** Finds a fitting Java and makes it the one that Maven and the app find first, too. */
function requireJava() {
  const java = findJava(process.env);
  if (!java.found) throw new Problem(java.words);
  if (java.command !== 'java') process.env.JAVA_HOME = dirname(dirname(java.command));
  return java;
}

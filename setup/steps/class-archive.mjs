import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libFolder } from './neo4j-jars.mjs';
import { builtApi, neo4jFolder } from './paths.mjs';
import { withProgress } from './progress.mjs';

/**
 * The archive for this Java and this place: Java reads it only with the very build and the very
 * paths that it was made with, so both are in its name.
 * @param {string} javaBuild
 */
function archiveFile(javaBuild) {
  const key = createHash('sha256').update(`${javaBuild}\0${libFolder()}`).digest('hex');
  return join(neo4jFolder(), `classes-${key.slice(0, 16)}.jsa`);
}

/**
 * Makes the class archive if there is none, and answers its path. It only saves time, so a failure
 * is told and gone past.
 * @param {string} javaBuild
 * @returns {Promise<string | undefined>}
 */
export async function prepareClassArchive(javaBuild) {
  const file = archiveFile(javaBuild);
  if (existsSync(file)) return file;
  for (const name of readdirSync(neo4jFolder())) {
    if (name.startsWith('classes-')) rmSync(join(neo4jFolder(), name), { force: true });
  }
  try {
    await withProgress('Preparing Neo4j for quick starts (half a minute, once)', async () => {
      const { makeClassArchive } = await import(
        pathToFileURL(join(builtApi, 'db', 'embedded', 'class-archive.js')).href
      );
      await makeClassArchive({ libFolder: libFolder(), file });
    });
    return file;
  } catch (error) {
    console.warn(
      `Neo4j could not be prepared for quick starts; it starts a few seconds slower. ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

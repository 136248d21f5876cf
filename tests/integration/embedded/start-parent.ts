/**
 * A program of its own that starts a Neo4j on the folder in its first word, with the orphan guard
 * in the second, says where it is, and waits to be killed.
 */
import { startEmbeddedNeo4j } from '../../../api/db/embedded/embedded-neo4j.ts';
import { neo4jLib } from '../../support/neo4j-lib.ts';

const [, , dataFolder = '', guard] = process.argv;
await startEmbeddedNeo4j({
  libFolder: neo4jLib(),
  dataFolder,
  classArchive: process.env.NEO4J_CLASS_ARCHIVE,
  guard: guard === 'setpriv' ? 'setpriv' : 'watchdog',
  log: () => undefined,
});
console.log('ready');
setInterval(() => undefined, 60_000);

/** Writes the list of jars and checksums anew, after a change of the version in the pom. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyJars, describeJars } from './steps/neo4j-jars.mjs';
import { manifestFile, neo4jVersion, setupFolder } from './steps/paths.mjs';
import { runCommand } from './steps/problem.mjs';

await runCommand(async () => {
  const folder = join(setupFolder, 'pin');
  await copyJars(folder);
  writeFileSync(manifestFile, describeJars(folder));
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `jars.sha256 now lists Neo4j ${neo4jVersion()}. Look at the difference, then commit it.`,
  );
  return 0;
});

/**
 * `npm run bench`: runs tests/bench/*.bench.ts one after the other (more words choose among them by
 * name) against a Neo4j on a temporary folder, with the environment the tests get.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../steps/paths.mjs';
import { Problem, runCommand } from '../steps/problem.mjs';
import { runProgram } from '../steps/run-program.mjs';
import { withTestNeo4j } from '../steps/test-neo4j.mjs';

const folder = join(projectRoot, 'tests', 'bench');

await runCommand(async () => {
  const wanted = process.argv.slice(2);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
    .sort();
  if (files.length === 0) throw new Problem('There is no benchmark of that name in tests/bench.');
  return withTestNeo4j(async (env) => {
    let worst = 0;
    for (const name of files) {
      const args = ['--import', 'tsx', join(folder, name)];
      const { code } = await runProgram(process.execPath, args, { show: true, env });
      worst = Math.max(worst, code);
    }
    return worst;
  });
});

/**
 * `npm test`: set-up, one Neo4j on a temporary folder, a Chromium, then every test. More words are
 * passed on: `npm test -- --project unit`. What the tests are given:
 * TEST_NEO4J_URI, TEST_NEO4J_USER, TEST_NEO4J_PASSWORD, TEST_CHROMIUM (the path),
 * TEST_CHROMIUM_ARGS (a JSON list), NEO4J_LIB and NEO4J_CLASS_ARCHIVE for servers of their own.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../steps/chromium.mjs';
import { projectRoot } from '../steps/paths.mjs';
import { runCommand } from '../steps/problem.mjs';
import { runProgram } from '../steps/run-program.mjs';
import { countTests } from '../steps/test-count.mjs';
import { withTestNeo4j } from '../steps/test-neo4j.mjs';

await runCommand(async () => {
  let count = { passed: 0, failed: 1 };
  const code = await withTestNeo4j(async (env, folder) => {
    const chromium = await findChromium();
    const report = join(folder, 'report.json');
    const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const run = await runProgram(process.execPath, [vitest, ...args, ...process.argv.slice(2)], {
      show: true,
      env: {
        ...env,
        TEST_CHROMIUM: chromium.executable,
        TEST_CHROMIUM_ARGS: JSON.stringify(chromium.args),
      },
    });
    if (existsSync(report)) count = countTests(report);
    return run.code;
  });
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return code === 0 && count.failed > 0 ? 1 : code;
});

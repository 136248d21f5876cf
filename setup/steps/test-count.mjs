import { readFileSync } from 'node:fs';

/**
 * What vitest's JSON report counts. A file that fails before its first test counts as one failure,
 * since the report has no test for it.
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(file) {
  /** @type {{ numPassedTests: number, numFailedTests: number,
   *   testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' &&
      !result.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that goes away with this process. Everything started from here also gets it as the
 * system's temporary folder, so that nothing is left lying about.
 */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-map-'));
  const inner = join(folder, 'tmp');
  mkdirSync(inner);
  process.env.TMPDIR = inner;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

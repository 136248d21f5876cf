import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { builtApi, builtWeb, projectRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, runProgram } from './run-program.mjs';

/** Builds the pages and the server's bundle, each only when something it is made from changed. */
export async function buildWhatIsStale() {
  await buildInto(
    builtApi,
    'Building the server',
    ['api', 'graph-schema', 'seed', 'package-lock.json'],
    buildApi,
  );
  await buildInto(
    builtWeb,
    'Building the pages',
    ['web', 'graph-schema', 'vite.config.ts', 'package-lock.json'],
    buildWeb,
  );
}

/**
 * Builds beside the old result and then puts it in its place, so that an app running from this
 * folder never finds half a build.
 * @param {string} folder
 * @param {string} words
 * @param {readonly string[]} inputs
 * @param {(folder: string) => Promise<void>} build
 */
async function buildInto(folder, words, inputs, build) {
  const mark = fingerprint(inputs, [
    process.version,
    readFileSync(new URL(import.meta.url), 'utf8'),
  ]);
  const stamp = join(folder, '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  const next = `${folder}.next`;
  const old = `${folder}.old`;
  rmSync(next, { recursive: true, force: true });
  await withProgress(words, () => build(next));
  writeFileSync(join(next, '.built-from'), mark);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/**
 * The server, what set-up itself runs of it, and each worker (a file named *.worker.ts), which Node
 * can't load as TypeScript.
 * @param {string} folder
 */
function apiEntries(folder = join(projectRoot, 'api')) {
  const workers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.worker.ts'))
    .map((name) => join(folder, name));
  const fixed = ['main.ts', 'db/embedded/embedded-neo4j.ts', 'db/embedded/class-archive.ts'];
  return [
    ...fixed.map((name) => join(folder, name)).filter((file) => existsSync(file)),
    ...workers,
  ];
}

/** @param {string} folder */
async function buildApi(folder) {
  const { build, stop } = await import('esbuild');
  try {
    await build({
      absWorkingDir: projectRoot,
      entryPoints: apiEntries(),
      outbase: join(projectRoot, 'api'),
      outdir: folder,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      sourcemap: true,
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Problem(
      `The server could not be built:\n\n${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    // Its helper process would otherwise live as long as the app does.
    await stop();
  }
}

/** @param {string} folder */
async function buildWeb(folder) {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, printed } = await runProgram(process.execPath, [vite, ...args]);
  if (code !== 0) throw new Problem(`The pages could not be built:\n\n${lastLines(printed, 30)}`);
}

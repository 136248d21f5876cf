import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Problem } from './problem.mjs';
import { withProgress } from './progress.mjs';

/** @typedef {{ executable: string, args: string[] }} Chromium */

/** @param {NodeJS.ProcessEnv} env */
function candidates(env) {
  const chosen = env.CHROMIUM ? [env.CHROMIUM] : [];
  return process.platform === 'darwin'
    ? [
        ...chosen,
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ]
    : [...chosen, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
}

/**
 * The whole path of a command, since what starts the browser later does not search for it.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function wholePath(command, env) {
  const places = isAbsolute(command)
    ? [command]
    : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  return places.find((place) => existsSync(place));
}

/** @param {string} command */
function runs(command) {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return run.error === undefined && /Chrom/.test(run.stdout);
}

/**
 * A Chromium to test with: an installed one, else the one that came with the dependencies (Linux
 * on Intel or AMD only), unpacked into the temporary folder in use.
 * @returns {Promise<Chromium>}
 */
export async function findChromium() {
  const installed = candidates(process.env)
    .flatMap((command) => wholePath(command, process.env) ?? [])
    .find(runs);
  if (installed !== undefined) {
    // Chromium refuses to run as root inside its sandbox, as in most containers.
    return { executable: installed, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const unpacked = await withProgress('Unpacking Chromium for the tests', unpackChromium);
    if (unpacked !== undefined) return unpacked;
  }
  throw new Problem(
    [
      'No Chromium or Chrome was found. The tests look at the pages in a real browser.',
      'How to get one:',
      '  Debian or Ubuntu:  sudo apt-get install chromium',
      '  macOS (Homebrew):  brew install --cask chromium',
      '  elsewhere:         https://www.google.com/chrome',
      'If it is in an unusual place, set CHROMIUM to its path.',
    ].join('\n'),
  );
}

/**
 * Made for one page in one small machine: in a single process the whole browser ends with the first page
 * that is closed. And the one that starts it says that it is headless.
 */
const UNFIT = /^--(headless|single-process|no-zygote|disable-site-isolation|in-process-gpu)/;

/** @returns {Promise<Chromium | undefined>} */
async function unpackChromium() {
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  return existsSync(executable) && runs(executable)
    ? { executable, args: chromium.args.filter((arg) => !UNFIT.test(arg)) }
    : undefined;
}

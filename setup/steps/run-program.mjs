import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './paths.mjs';

const keptCharacters = 20_000;

/**
 * Runs another program to its end and answers its exit code and what it printed (the last part).
 * When we are told to stop, it is told too: nothing of ours may be left running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] show: print to the screen instead
 * @returns {Promise<{ code: number, missing: boolean, printed: string }>}
 */
export function runProgram(command, args, options = {}) {
  return new Promise((resolve) => {
    let printed = '';
    const env = options.env ?? process.env;
    const child = spawn(command, [...args], {
      cwd: projectRoot,
      env: options.show === true ? env : { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: options.show === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    /** @param {{ code: number, missing: boolean }} result */
    const finish = (result) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve({ ...result, printed });
    };
    const keep = (/** @type {Buffer} */ piece) => {
      printed = (printed + piece.toString('utf8')).slice(-keptCharacters);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', () => {
      finish({ code: 127, missing: true });
    });
    child.once('close', (code, signal) => {
      const asked = signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : undefined;
      // Stopped by a person in the middle of set-up: end without words about a failure.
      if (asked !== undefined && options.show !== true) process.exit(asked);
      finish({ code: code ?? asked ?? 1, missing: false });
    });
  });
}

/**
 * The last lines of what a program printed, for showing with a problem.
 * @param {string} printed
 * @param {number} [count]
 */
export function lastLines(printed, count = 15) {
  return stripVTControlCharacters(printed).trim().split('\n').slice(-count).join('\n');
}

/**
 * Whether what npm or Maven printed speaks of a network that is not there.
 * @param {string} printed
 */
export function speaksOfNoNetwork(printed) {
  return /PluginResolutionException|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT|UnknownHost|Unknown host|Temporary failure in name resolution|Network is unreachable|Connection refused|Connect timed out|Connection timed out|Could not transfer artifact|ENOTCACHED|offline mode/i.test(
    printed,
  );
}

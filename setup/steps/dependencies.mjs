import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, runProgram, speaksOfNoNetwork } from './run-program.mjs';
import { otherUsers } from './users-of-this-clone.mjs';

/**
 * One package as package-lock.json and npm's own record of what it installed have it.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], link?: boolean, peer?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Whether what is installed is exactly what is locked, for this system.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 * @param {{ os: string, cpu: string }} system
 */
export function isExactlyLocked(locked, installed, system) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  const mustBeThere = wanted.filter(([, entry]) => isWanted(entry, system));
  return (
    mustBeThere.every(([path]) => installed[path] !== undefined) &&
    Object.entries(installed).every(([path, entry]) => {
      const want = locked[path];
      return want?.version === entry.version && want?.integrity === entry.integrity;
    })
  );
}

/**
 * An optional package without a system of its own may be what another system's package needs, so
 * only those made for this system must be there.
 * @param {LockedPackage} entry
 * @param {{ os: string, cpu: string }} system
 */
function isWanted(entry, system) {
  const forSomeSystem = entry.os !== undefined || entry.cpu !== undefined;
  const optional = entry.optional === true || entry.devOptional === true;
  return fits(entry, system) && entry.libc === undefined && (!optional || forSomeSystem);
}

/**
 * Whether a package is one for this system; a list may also name what it is not for ("!win32").
 * @param {LockedPackage} entry
 * @param {{ os: string, cpu: string }} system
 */
function fits(entry, system) {
  const allows = (/** @type {string[] | undefined} */ list, /** @type {string} */ is) =>
    list === undefined ||
    (list.some((name) => name.startsWith('!')) ? !list.includes(`!${is}`) : list.includes(is));
  return allows(entry.os, system.os) && allows(entry.cpu, system.cpu);
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function areInstalled() {
  const locked = packagesIn(join(projectRoot, 'package-lock.json'));
  // npm writes this file last of all, so it is missing after an install that was cut short.
  const installed = packagesIn(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (locked === undefined || installed === undefined) return false;
  const system = { os: process.platform, cpu: process.arch };
  return (
    isExactlyLocked(locked, installed, system) &&
    Object.keys(installed).every((path) => existsSync(join(projectRoot, path)))
  );
}

/** Installs exactly the locked dependencies when they are missing or others are there. */
export async function installDependencies() {
  if (areInstalled()) return;
  const users = otherUsers();
  if (users.length > 0) {
    throw new Problem(
      `The dependencies have to be installed anew, but Alliance Map is running from this folder (process ${users.join(', ')}).\n` +
        'Stop it first (Ctrl-C where it runs), then try again.',
    );
  }
  const { code, missing, printed } = await withProgress(
    'Installing the dependencies (a minute or two the first time)',
    () => runProgram(...npm('ci', '--include=dev', '--no-audit', '--no-fund')),
  );
  if (missing) {
    throw new Problem(
      'npm is missing. It comes with Node: install Node again from https://nodejs.org, then try again.',
    );
  }
  if (code === 0) return;
  throw new Problem(
    speaksOfNoNetwork(printed)
      ? 'The dependencies could not be fetched: the network, or the package registry, is not reachable.\n' +
          `Check the connection (and a proxy, if you use one), then try again. npm said:\n\n${lastLines(printed)}`
      : `npm could not install the dependencies. It said:\n\n${lastLines(printed, 30)}`,
  );
}

/**
 * The npm that runs us, when one does, so that a version manager's choice is kept.
 * @param {...string} args
 * @returns {[string, string[]]}
 */
function npm(...args) {
  const own = process.env.npm_execpath;
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? [process.execPath, [own, ...args]]
    : ['npm', args];
}

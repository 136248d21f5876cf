import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * All files at or below the given paths of the project, in a fixed order.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function filesBelow(paths) {
  return paths.flatMap((path) => {
    const whole = join(projectRoot, path);
    if (!existsSync(whole)) return [];
    if (!statSync(whole).isDirectory()) return [whole];
    return readdirSync(whole)
      .sort()
      .flatMap((name) => (name === 'node_modules' ? [] : filesBelow([join(path, name)])));
  });
}

/**
 * One value that changes when any of these files does. By content and not by time: a checkout
 * changes the times of files that are the same.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [more] anything else that matters, such as a version
 */
export function fingerprint(paths, more = []) {
  const hash = createHash('sha256');
  for (const text of more) hash.update(`${text}\0`);
  for (const file of filesBelow(paths)) {
    hash.update(`${relative(projectRoot, file).split(sep).join('/')}\0`);
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

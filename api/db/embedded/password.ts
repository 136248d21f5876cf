import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Neo4j refuses anything shorter than eight characters. */
const shortestPassword = 8;

/**
 * The password of this data folder, made at random the first time. Kept in a file that only its
 * owner can read, and written before the database learns it: a crash in between loses nothing,
 * since the server then still has its first password (see readiness.ts).
 */
export function readOrMakePassword(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  chmodSync(file, 0o600);
  const password = readFileSync(file, 'utf8').trim();
  if (password.length < shortestPassword) {
    throw new Error(
      `The password file ${file} is empty or cut short. Put the old one back; or, if the maps in ` +
        'that folder may go, delete the whole folder and start again.',
    );
  }
  return password;
}

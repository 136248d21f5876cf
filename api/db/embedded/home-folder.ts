import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of one embedded server lies, all below one folder. */
export interface HomeFolder {
  readonly home: string;
  readonly conf: string;
  readonly argsFile: string;
  readonly passwordFile: string;
  readonly recordFile: string;
  readonly neo4jPidFile: string;
}

/** Makes the folder if need be, closed to other users of the machine: it holds the password. */
export function prepareHomeFolder(folder: string): HomeFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // One spelling of the path, since running servers are recognised by it.
  const home = realpathSync(folder);
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) {
    mkdirSync(join(home, name), { recursive: true });
  }
  return {
    home,
    conf: join(home, 'conf'),
    argsFile: join(home, 'conf', 'java.args'),
    passwordFile: join(home, 'password'),
    recordFile: join(home, 'server.json'),
    neo4jPidFile: join(home, 'run', 'neo4j.pid'),
  };
}

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { neo4jConf } from './conf.ts';
import type { Exit } from './exit-words.ts';
import type { HomeFolder } from './home-folder.ts';
import type { ClassArchive } from './java-arguments.ts';
import { argumentFileText, jarsIn, javaArguments } from './java-arguments.ts';
import { LogTail } from './log-tail.ts';
import type { OrphanGuard } from './orphan-guard.ts';
import { guardedCommand, startWatchdog } from './orphan-guard.ts';

/** One run of the server, from its start to its end. */
export interface ServerProcess {
  readonly pid: number;
  readonly tail: LogTail;
  /** Settles once, when the process has ended. */
  readonly ended: Promise<Exit>;
  /** Asks it to stop, and kills it when it takes longer than this. The next start recovers. */
  stop(killAfterMs: number): Promise<Exit>;
}

export interface ServerProcessOptions {
  readonly java: string;
  readonly libFolder: string;
  readonly folder: HomeFolder;
  readonly boltPort: number;
  readonly archive: ClassArchive;
  readonly guard: OrphanGuard;
}

/** @throws Error when Java can't be started at all */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  writeStartFiles(options);
  const tail = new LogTail();
  const { command, args } = guardedCommand(options.guard, options.java, [
    `@${options.folder.argsFile}`,
  ]);
  // In a process group of its own: Ctrl-C in a terminal must not stop the database while the web
  // server is still answering.
  const child = spawn(command, args, {
    cwd: options.folder.home,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: quietEnvironment(process.env),
  });
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    tail.add(piece);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    tail.add(piece);
  });

  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      resolve(child.pid ?? 0);
    });
  });
  const endWatch = options.guard === 'watchdog' ? startWatchdog(pid) : () => undefined;
  const ended = new Promise<Exit>((resolve) => {
    // 'close' and not 'exit', so that the last lines of the log are in.
    child.once('close', (code, signal) => {
      endWatch();
      resolve({ code, signal });
    });
  });

  return {
    pid,
    tail,
    ended,
    async stop(killAfterMs) {
      child.kill('SIGTERM');
      const patience = new AbortController();
      void pause(killAfterMs, undefined, { signal: patience.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      );
      const exit = await ended;
      patience.abort();
      return exit;
    },
  };
}

function writeStartFiles(options: ServerProcessOptions): void {
  const { folder, archive } = options;
  writeFileSync(join(folder.conf, 'neo4j.conf'), neo4jConf(folder.home, options.boltPort));
  const jars = jarsIn(options.libFolder);
  if (jars.length === 0) {
    throw new Error(
      `Neo4j is missing from ${options.libFolder}. Run "npm start" or "npm test", which fetch it.`,
    );
  }
  const javaArgs = javaArguments({ jars, home: folder.home, conf: folder.conf, archive });
  writeFileSync(folder.argsFile, argumentFileText(javaArgs));
}

/** Java takes extra arguments from these variables, and Neo4j settings from NEO4J_*. */
export function quietEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const dropped = /^(NEO4J_|JAVA_TOOL_OPTIONS$|_JAVA_OPTIONS$|JDK_JAVA_OPTIONS$|CLASSPATH$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !dropped.test(name)));
}

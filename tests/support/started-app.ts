import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../setup/steps/paths.mjs';

/** One `npm start` as a person would type it, but for the folder and settings given. */
export interface StartedApp {
  readonly pid: number;
  /** All it printed so far. */
  printed(): string;
  /** Settles when it ended, with its exit code. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** A data folder with a space in its path, gone after the test. */
export function temporaryDataFolder(): string {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'alliance-map-app-')));
  onTestFinished(() => {
    rmSync(outer, { recursive: true, force: true, maxRetries: 5 });
  });
  return join(outer, 'my maps');
}

/** Starts the app from a folder that is not the project's, killed after the test at the latest. */
export function startApp(dataFolder: string, settings: NodeJS.ProcessEnv = {}): StartedApp {
  let printed = '';
  const child = spawn(process.execPath, [join(projectRoot, 'setup', 'start.mjs')], {
    cwd: tmpdir(),
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataFolder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (piece: Buffer) => {
    printed += piece.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    ended,
    kill: (signal) => child.kill(signal),
  };
}

const runningLine = /Alliance Map is running: (http:\/\/\S+)/;

/** The address, once the app has told it. */
export async function addressOf(app: StartedApp): Promise<string> {
  for (;;) {
    const found = runningLine.exec(app.printed())?.[1];
    if (found !== undefined) return found;
    const over = await Promise.race([
      app.ended.then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 50, false)),
    ]);
    if (over) throw new Error(`The app ended before it told its address:\n${app.printed()}`);
  }
}

import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Starts the app from a folder that is not the project's. Whoever starts it ends it. */
export function spawnApp(dataFolder: string, settings: NodeJS.ProcessEnv = {}): StartedApp {
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
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    ended,
    kill: (signal) => child.kill(signal),
  };
}

const RUNNING_LINE = /Alliance Map is running: (http:\/\/\S+)/;

/** The first text it printed that fits, from the first group where there is one. Throws when the app ended before. */
export async function untilPrinted(app: StartedApp, words: RegExp): Promise<string> {
  for (;;) {
    const found = words.exec(app.printed());
    if (found !== null) return found[1] ?? found[0];
    const over = await Promise.race([
      app.ended.then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 20, false)),
    ]);
    if (over)
      throw new Error(`The app ended before it printed ${String(words)}:\n${app.printed()}`);
  }
}

/** The address, once the app has told it. */
export function addressOf(app: StartedApp): Promise<string> {
  return untilPrinted(app, RUNNING_LINE);
}

const READY_WITHIN_MS = 120_000;

/** Waits until the app answers with all its maps loaded. */
export async function untilReady(address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The app did not become ready');
}

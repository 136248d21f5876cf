import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The app as `npm start` starts it, on a data folder of its own. */
export interface StartedApp {
  readonly address: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the app with its own Neo4j and waits for the line with its address. */
export async function startApp(dataFolder: string): Promise<StartedApp> {
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dataFolder };
  // `npm run bench` names the Neo4j of the tests; this app starts one of its own.
  for (const name of Object.keys(env))
    if (name.startsWith('NEO4J_') || name === 'PORT') delete env[name];
  const child = spawn(process.execPath, [path.join(ROOT, 'setup', 'start.mjs')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  return {
    address,
    child,
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /Alliance Map is (?:already )?running[^:]*: (http:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) =>
      reject(new Error(`The app ended with ${String(code)}:\n${printed}`)),
    );
  });
}

/** Waits until the app answers with its maps, all of them loaded. */
export async function untilReady(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { spawnApp, type StartedApp } from './spawned-app.ts';

/** A data folder with a space in its path, gone after the test. */
export function temporaryDataFolder(): string {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'alliance-map-app-')));
  onTestFinished(() => {
    rmSync(outer, { recursive: true, force: true, maxRetries: 5 });
  });
  return join(outer, 'my maps');
}

/** Starts the app, killed after the test at the latest. */
export function startApp(dataFolder: string, settings: NodeJS.ProcessEnv = {}): StartedApp {
  const app = spawnApp(dataFolder, settings);
  onTestFinished(async () => {
    app.kill('SIGTERM');
    await app.ended;
  });
  return app;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { HomeFolder } from './home-folder.ts';
import { commandLine, startMark, stillLives } from './process-table.mjs';
import { readPidFile, readServerRecord, removeServerRecord } from './server-record.ts';

const gentleStopMs = 10_000;

/**
 * Makes sure no server of ours still runs on this folder. One whose Alliance Map is gone is
 * stopped; one that is in use is left alone and explained. A pid file whose process is dead, a
 * zombie, or some other program under a number used again, means nothing.
 * @throws Error in plain words when the folder is in use
 */
export async function claimHome(folder: HomeFolder, log: (line: string) => void): Promise<void> {
  const record = readServerRecord(folder.recordFile);
  const pids = new Set([readPidFile(folder.neo4jPidFile), record?.server.pid]);
  for (const pid of pids) {
    if (pid === undefined || !servesHome(pid, folder)) continue;
    if (record !== undefined && stillLives(record.owner)) {
      throw new Error(
        `The data folder ${folder.home} is in use by another Alliance Map ` +
          `(process ${record.owner.pid}). Stop that one first, or set DATA_DIR to another folder.`,
      );
    }
    log(`Stopping a Neo4j (process ${pid}) left over from an earlier run.`);
    await stopProcess(pid);
  }
  removeServerRecord(folder.recordFile);
}

/** Our servers are started with their argument file, whose path names the home. */
function servesHome(pid: number, folder: HomeFolder): boolean {
  return startMark(pid) !== undefined && commandLine(pid).includes(`@${folder.argsFile}`);
}

async function stopProcess(pid: number): Promise<void> {
  const startedAt = startMark(pid);
  if (startedAt === undefined) return;
  const written = { pid, startedAt };
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + gentleStopMs;
  while (stillLives(written) && Date.now() < deadline) await pause(50);
  if (!stillLives(written)) return;
  process.kill(pid, 'SIGKILL');
  while (stillLives(written)) await pause(20);
}

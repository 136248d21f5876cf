import { spawn, spawnSync } from 'node:child_process';

/**
 * What ends the server when we are killed with no chance to do it ourselves (kill -9).
 * `setpriv`: the Linux kernel sends the signal when the parent dies. `watchdog`: a tiny shell that
 * holds our pipe, sees it close, and ends the server; it works on macOS too.
 */
export type OrphanGuard = 'setpriv' | 'watchdog';

export function bestOrphanGuard(): OrphanGuard {
  const probe = spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' });
  return probe.error === undefined && probe.status === 0 ? 'setpriv' : 'watchdog';
}

/** The command to start, with the kernel's guard before it where that is the one in use. */
export function guardedCommand(
  guard: OrphanGuard,
  command: string,
  args: readonly string[],
): { command: string; args: readonly string[] } {
  return guard === 'setpriv'
    ? { command: 'setpriv', args: ['--pdeathsig', 'TERM', '--', command, ...args] }
    : { command, args };
}

/**
 * `read` returns when a line comes (the server ended in the usual way) or when the pipe closes
 * because we are dead. The number can't have been used again in that moment: were the server dead,
 * we would have written the line.
 */
const watchdogScript = `
if read -r line; then exit 0; fi
kill -TERM "$1" 2>/dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do
  kill -0 "$1" 2>/dev/null || exit 0
  sleep 1
done
kill -KILL "$1" 2>/dev/null
`;

/** Watches the server with this number; the answer ends the watch. */
export function startWatchdog(serverPid: number): () => void {
  const watchdog = spawn('/bin/sh', ['-c', watchdogScript, 'neo4j-watchdog', String(serverPid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => undefined);
  watchdog.stdin.on('error', () => undefined);
  watchdog.unref();
  return () => {
    watchdog.stdin.end('stopped\n');
  };
}

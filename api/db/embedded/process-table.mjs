/**
 * What the operating system says about a process. Plain JavaScript with Node's own modules only,
 * since set-up uses it before any dependency is installed.
 *
 * `kill(pid, 0)` alone is not enough: it says "alive" for a zombie nobody reaps (containers without
 * an init), and a process number is used again after a restart of the machine.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import process from 'node:process';

/**
 * The fields we need of one line of /proc/PID/stat. The name (in brackets) may hold spaces and
 * brackets itself, so count from the last bracket: see proc(5), fields 3 and 22.
 * @param {string} stat
 */
export function parseProcStat(stat) {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .trim()
    .split(' ');
  return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
}

/**
 * The same from `ps -o stat=,lstart=`, as macOS gives it.
 * @param {string} line
 */
export function parsePsLine(line) {
  const [state = '', ...started] = line.trim().split(/\s+/);
  return { state: state.slice(0, 1), startedAt: started.join(' ') };
}

/** @param {number} pid */
function look(pid) {
  try {
    return platform() === 'linux'
      ? parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
      : parsePsLine(ps(pid, 'stat=,lstart='));
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @param {string} columns
 */
function ps(pid, columns) {
  return execFileSync('ps', ['-ww', '-o', columns, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' },
  });
}

/**
 * When the process started, in a form only good for comparing; undefined when there is no such
 * living process. A zombie counts as dead: it holds no lock and no port.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startMark(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const found = look(pid);
  return found === undefined || found.state === 'Z' || found.state === 'X'
    ? undefined
    : found.startedAt;
}

/**
 * Whether the very process written down earlier still lives, not a later one under its number.
 * @param {{ pid: number, startedAt: string }} written
 */
export function stillLives(written) {
  return startMark(written.pid) === written.startedAt;
}

/** How this process is written down, for `stillLives`. */
export function thisProcess() {
  return { pid: process.pid, startedAt: startMark(process.pid) ?? '' };
}

/**
 * The command line of a process in one string, empty when there is none.
 * @param {number} pid
 */
export function commandLine(pid) {
  try {
    return platform() === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
      : ps(pid, 'command=').trim();
  } catch {
    return '';
  }
}

export interface WrittenProcess {
  readonly pid: number;
  readonly startedAt: string;
}
export function parseProcStat(stat: string): { state: string; startedAt: string };
export function parsePsLine(line: string): { state: string; startedAt: string };
export function startMark(pid: number): string | undefined;
export function stillLives(written: WrittenProcess): boolean;
export function thisProcess(): WrittenProcess;
export function commandLine(pid: number): string;

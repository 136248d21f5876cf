import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const writtenProcess = z.object({ pid: z.int().positive(), startedAt: z.string() });

const recordShape = z.object({
  uri: z.string(),
  user: z.string(),
  passwordFile: z.string(),
  server: writtenProcess,
  /** The Alliance Map that started it and will stop it. */
  owner: writtenProcess,
});

/** What is written beside the data about the server that runs on it. */
export type ServerRecord = z.infer<typeof recordShape>;

export function writeServerRecord(file: string, record: ServerRecord): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

/** Undefined when there is none, or none that can be read: a half-written one tells us nothing. */
export function readServerRecord(file: string): ServerRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return recordShape.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export function removeServerRecord(file: string): void {
  rmSync(file, { force: true });
}

/** The process number in Neo4j's own pid file, undefined when there is none. */
export function parsePid(text: string): number | undefined {
  return /^\s*[1-9]\d*\s*$/.test(text) ? Number(text) : undefined;
}

export function readPidFile(file: string): number | undefined {
  return existsSync(file) ? parsePid(readFileSync(file, 'utf8')) : undefined;
}

import { bestOrphanGuard } from './orphan-guard.ts';
import type { OrphanGuard } from './orphan-guard.ts';
import { claimHome } from './claim-home.ts';
import { prepareHomeFolder } from './home-folder.ts';
import { existsSync } from 'node:fs';
import { findJava } from './java.mjs';
import type { ClassArchive } from './java-arguments.ts';
import { readOrMakePassword } from './password.ts';
import { freeLoopbackPort } from './port.ts';
import { embeddedUser } from './readiness.ts';
import { KeptServer } from './kept-server.ts';
import type { Neo4jState } from './state.ts';

/** A Neo4j of our own, running as a child process on 127.0.0.1. */
export interface EmbeddedNeo4j {
  /** Stays the same over restarts, so a driver recovers by itself. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly passwordFile: string;
  state(): Neo4jState;
  /** Calls the listener at each new state; the answer ends this. */
  onStateChange(listener: (state: Neo4jState) => void): () => void;
  /** Stops the server within two seconds and ends all restarts. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedNeo4jOptions {
  /** The folder with Neo4j's jars, as set-up fetched them. */
  readonly libFolder: string;
  /** Where the database, its password and its logs lie; made when missing. */
  readonly dataFolder: string;
  /** The class archive made at set-up; without it a start takes some seconds longer. */
  readonly classArchive?: string | undefined;
  readonly log: (line: string) => void;
  /** Ends a start under way, as Ctrl-C must. */
  readonly signal?: AbortSignal | undefined;
  /** Only tests choose; else the best this system has. */
  readonly guard?: OrphanGuard | undefined;
}

/**
 * Starts the server and waits until it answers a query. When it dies later it is started again, up
 * to three times in five minutes, and `state` says so.
 * @throws Error in plain words with the last log lines when it can't be started
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const java = findJava(process.env);
  if (!java.found) throw new Error(java.words);
  const folder = prepareHomeFolder(options.dataFolder);
  await claimHome(folder, options.log);
  const boltPort = await freeLoopbackPort();
  const server = new KeptServer({
    java: java.command,
    libFolder: options.libFolder,
    folder,
    boltPort,
    archive: archiveToRead(options.classArchive),
    guard: options.guard ?? bestOrphanGuard(),
    password: readOrMakePassword(folder.passwordFile),
    log: options.log,
  });
  await server.start(options.signal);
  return {
    uri: server.uri,
    user: embeddedUser,
    password: server.password,
    passwordFile: folder.passwordFile,
    state: () => server.board.get(),
    onStateChange: (listener) => server.board.listen(listener),
    stop: () => server.stop(),
  };
}

function archiveToRead(file: string | undefined): ClassArchive {
  return file !== undefined && existsSync(file) ? { is: 'read', file } : { is: 'none' };
}

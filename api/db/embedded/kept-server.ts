import { setTimeout as pause } from 'node:timers/promises';
import type { Exit } from './exit-words.ts';
import { exitInWords } from './exit-words.ts';
import { RestartAllowance } from './restart-allowance.ts';
import { removeServerRecord } from './server-record.ts';
import type { ServerProcess, ServerProcessOptions } from './server-process.ts';
import { StartFailure, startServer } from './start-server.ts';
import { StateBoard } from './state.ts';

/** A stop takes 0.4 s; past this the process is killed, so that the app keeps to its two seconds. */
const killAfterMs = 1_500;
const beforeRestartMs = 300;

export interface KeptServerOptions extends ServerProcessOptions {
  readonly password: string;
  readonly log: (line: string) => void;
}

/** Starts the server and keeps it running: one that dies is started again on the same port. */
export class KeptServer {
  readonly board = new StateBoard();
  readonly uri: string;
  readonly password: string;
  readonly #options: KeptServerOptions;
  readonly #allowance = new RestartAllowance();
  readonly #stopping = new AbortController();
  #server: ServerProcess | undefined;
  #keeping: Promise<void> = Promise.resolve();

  constructor(options: KeptServerOptions) {
    this.#options = options;
    this.password = options.password;
    this.uri = `bolt://127.0.0.1:${options.boltPort}`;
  }

  /** The first start. It is not tried again: its reason is shown instead. */
  async start(signal?: AbortSignal): Promise<void> {
    try {
      this.#server = await startServer({ ...this.#options, uri: this.uri }, signal);
    } catch (error) {
      removeServerRecord(this.#options.folder.recordFile);
      throw error instanceof StartFailure ? new Error(withLines(error), { cause: error }) : error;
    }
    this.board.set({ is: 'ready', words: 'The database is running.' });
    this.#keeping = this.#keep(this.#server);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#server?.stop(killAfterMs);
    await this.#keeping;
    removeServerRecord(this.#options.folder.recordFile);
    this.board.set({ is: 'stopped', words: 'The database is stopped.' });
  }

  /** Runs until `stop`, or until the server died once too often. */
  async #keep(first: ServerProcess): Promise<void> {
    let running: ServerProcess | undefined = first;
    while (running !== undefined) {
      const exit: Exit = await running.ended;
      if (this.#stopping.signal.aborted) return;
      const lastLines = running.tail.lines();
      running = await this.#restart(exitInWords(exit, lastLines), lastLines);
      this.#server = running;
    }
  }

  async #restart(reason: string, lines: readonly string[]): Promise<ServerProcess | undefined> {
    let words = reason;
    let lastLines = lines;
    for (;;) {
      const attempt = this.#allowance.take(Date.now());
      if (attempt === undefined) {
        this.#tellFailed(words, lastLines);
        return undefined;
      }
      this.#options.log(`${words} Starting it again (${attempt} of 3).`);
      this.board.set({
        is: 'restarting',
        words: `The database stopped and is being started again (try ${attempt} of 3).`,
        attempt,
        lastLines,
      });
      try {
        await pause(beforeRestartMs, undefined, { signal: this.#stopping.signal });
        const options = { ...this.#options, uri: this.uri };
        const server = await startServer(options, this.#stopping.signal);
        this.#options.log('Neo4j answers again.');
        this.board.set({ is: 'ready', words: 'The database is running again.' });
        return server;
      } catch (error) {
        if (this.#stopping.signal.aborted) return undefined;
        words = error instanceof Error ? error.message : String(error);
        lastLines = error instanceof StartFailure ? error.lastLines : [];
      }
    }
  }

  #tellFailed(words: string, lastLines: readonly string[]): void {
    const told = `${words} It stopped too often, so it is not started again. Start Alliance Map anew.`;
    this.#options.log([told, ...lastLines].join('\n'));
    this.board.set({ is: 'failed', words: told, lastLines });
  }
}

function withLines(failure: StartFailure): string {
  return failure.lastLines.length === 0
    ? failure.message
    : [failure.message, 'The last lines of its log:', ...failure.lastLines].join('\n');
}

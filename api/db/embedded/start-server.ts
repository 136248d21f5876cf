import { exitInWords } from './exit-words.ts';
import { startMark, thisProcess } from './process-table.mjs';
import { embeddedUser, untilQueryAnswers } from './readiness.ts';
import { writeServerRecord } from './server-record.ts';
import type { ServerProcess, ServerProcessOptions } from './server-process.ts';
import { startServerProcess } from './server-process.ts';

/** A first start takes 5 to 8 seconds; recovery of a large database on a slow disk far longer. */
const startDeadlineMs = 120_000;
const failedStopMs = 5_000;

export interface StartOptions extends ServerProcessOptions {
  readonly uri: string;
  readonly password: string;
}

/** A start that failed, with what the server printed last. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly lastLines: readonly string[];

  constructor(words: string, lastLines: readonly string[]) {
    super(words);
    this.lastLines = lastLines;
  }
}

/**
 * One start: the process, then a query that answers. Whatever goes wrong, no process is left.
 * @throws StartFailure in words with the last log lines; the signal's reason when aborted
 */
export async function startServer(
  options: StartOptions,
  signal?: AbortSignal,
): Promise<ServerProcess> {
  signal?.throwIfAborted();
  const server = await startServerProcess(options);
  writeServerRecord(options.folder.recordFile, {
    uri: options.uri,
    user: embeddedUser,
    passwordFile: options.folder.passwordFile,
    server: { pid: server.pid, startedAt: startMark(server.pid) ?? '' },
    owner: thisProcess(),
  });

  const giveUp = new AbortController();
  const waiting = AbortSignal.any([
    giveUp.signal,
    AbortSignal.timeout(startDeadlineMs),
    ...(signal === undefined ? [] : [signal]),
  ]);
  void server.ended.then((exit) => {
    const lines = server.tail.lines();
    giveUp.abort(new StartFailure(exitInWords(exit, lines), lines));
  });
  try {
    await untilQueryAnswers(options.uri, options.password, waiting);
    return server;
  } catch (error) {
    // Before the stop: the end of the process would then look like the reason.
    const reason = reasonOf(error, waiting, server);
    await server.stop(failedStopMs);
    throw reason;
  }
}

/** An aborted pause throws a bare AbortError; the reason behind it says more. */
function reasonOf(error: unknown, waiting: AbortSignal, server: ServerProcess): unknown {
  const reason: unknown = waiting.aborted ? waiting.reason : error;
  if (reason instanceof DOMException && reason.name === 'TimeoutError') {
    const words = `Neo4j did not answer within ${startDeadlineMs / 1000} seconds.`;
    return new StartFailure(words, server.tail.lines());
  }
  return reason;
}

import { pino, type Logger } from 'pino';

export type Log = Pick<Logger, 'error' | 'warn' | 'info'>;

/** Faults go to stderr as JSON lines; what a person is told is printed in words, not logged. */
export function openLog(): Log {
  return pino(
    { level: 'warn', base: null, redact: ['password', '*.password'] },
    pino.destination({ dest: 2, sync: true }),
  );
}

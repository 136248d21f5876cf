import { Neo4jError } from 'neo4j-driver';

/** The database cannot be reached, or is restarting. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** One transaction was larger than the database takes. Never tried again as it is. */
export class TransactionTooLarge extends Error {
  override readonly name = 'TransactionTooLarge';
}

/** A statement ran longer than it may. */
export class StatementTimedOut extends Error {
  override readonly name = 'StatementTimedOut';
}

/** Something that must be unique is there already. */
export class AlreadyThere extends Error {
  override readonly name = 'AlreadyThere';
}

const UNAVAILABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/**
 * What a driver error means to us; anything unknown comes back as it is. Neo4j calls running out of
 * transaction memory transient, so the driver would retry it: it becomes an error that is not retried.
 */
export function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('MemoryPoolOutOfMemory')) {
    return new TransactionTooLarge(
      'The change is too large for one go. Send it in smaller parts.',
      {
        cause: error,
      },
    );
  }
  if (UNAVAILABLE.has(code) || /pool|acquisition timed out/i.test(error.message)) {
    return new DatabaseUnavailable('The database cannot be reached just now.', { cause: error });
  }
  if (code.includes('TransactionTimedOut')) {
    return new StatementTimedOut('The database took too long to answer.', { cause: error });
  }
  if (code.includes('ConstraintValidationFailed') || code.includes('AlreadyExists')) {
    return new AlreadyThere('It is there already.', { cause: error });
  }
  return error;
}

/** Two transactions waited for each other, and Neo4j ended this one. It may be tried again as it is. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('DeadlockDetected');
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.includes('MemoryPoolOutOfMemory');
}

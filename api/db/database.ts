import neo4j, { type AuthToken, type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { z } from 'zod';
import type { Cypher } from './cypher.ts';
import { isTooLarge, translated } from './database-error.ts';
import { toDriver, type Parameters } from './parameters.ts';

/** Where the database is, and as whom to enter. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database on the server; "neo4j" where none is given. */
  readonly name?: string | undefined;
}

/** Statements inside one transaction. */
export interface Transaction {
  run<T>(statement: Cypher, parameters: Parameters, row: z.ZodType<T>): Promise<readonly T[]>;
}

/**
 * The one door to Neo4j. Rows are parsed before anyone sees them. Throws DatabaseUnavailable within about
 * 8 seconds when the database does not answer, StatementTimedOut, TransactionTooLarge and AlreadyThere.
 */
export interface Database {
  read<T>(statement: Cypher, parameters: Parameters, row: z.ZodType<T>): Promise<readonly T[]>;
  /** Several statements that read. */
  reading<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** One transaction that writes. `work` may run more than once: no side effects in it. */
  writing<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** A statement with CALL … IN TRANSACTIONS, which opens transactions of its own. */
  runAlone(statement: Cypher, parameters: Parameters): Promise<void>;
  isReady(): Promise<boolean>;
  /** How many statements have run, for tests that watch over their number. */
  statementCount(): number;
  close(): Promise<void>;
}

/** Short enough that a request fails within 8 seconds when the database is gone. */
const RETRY_FOR_MS = 5_000;
const ACQUIRE_WITHIN_MS = 5_000;
const CONNECT_WITHIN_MS = 3_000;
/** For servers that set no limit of their own. */
const READ_WITHIN_MS = 20_000;
const WRITE_WITHIN_MS = 60_000;
const FETCH_SIZE = 10_000;

export function openDatabase(address: DatabaseAddress): Database {
  const driver = neo4j.driver(address.uri, authOf(address), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_FOR_MS,
    connectionAcquisitionTimeout: ACQUIRE_WITHIN_MS,
    connectionTimeout: CONNECT_WITHIN_MS,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionPoolSize: 50,
    fetchSize: FETCH_SIZE,
    telemetryDisabled: true,
  });
  return databaseOver(driver, address.name ?? 'neo4j');
}

function authOf({ user, password }: DatabaseAddress): AuthToken {
  return neo4j.auth.basic(user, password);
}

function databaseOver(driver: Driver, database: string): Database {
  let statements = 0;

  const transactionOver = (tx: ManagedTransaction): Transaction => ({
    async run(statement, parameters, row) {
      statements += 1;
      try {
        const result = await tx.run(statement.text, toDriver(parameters));
        return result.records.map((record) => row.parse(record.toObject()));
      } catch (error) {
        // Thrown as ours, so that the driver does not try again what can only fail again.
        throw isTooLarge(error) ? translated(error) : error;
      }
    },
  });

  async function within<T>(
    mode: 'READ' | 'WRITE',
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const session = driver.session({
      database,
      defaultAccessMode: mode,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      const run = (tx: ManagedTransaction) => work(transactionOver(tx));
      const limit = { timeout: mode === 'READ' ? READ_WITHIN_MS : WRITE_WITHIN_MS };
      return await (mode === 'READ'
        ? session.executeRead(run, limit)
        : session.executeWrite(run, limit));
    } catch (error) {
      throw translated(error);
    } finally {
      await session.close();
    }
  }

  return {
    read: (statement, parameters, row) =>
      within('READ', (tx) => tx.run(statement, parameters, row)),
    reading: (work) => within('READ', work),
    writing: (work) => within('WRITE', work),
    async runAlone(statement, parameters) {
      statements += 1;
      const session = driver.session({
        database,
        bookmarkManager: driver.executeQueryBookmarkManager,
      });
      try {
        await session.run(statement.text, toDriver(parameters));
      } catch (error) {
        throw translated(error);
      } finally {
        await session.close();
      }
    },
    async isReady() {
      try {
        await driver.executeQuery('RETURN 1 AS ready', {}, { database, routing: 'READ' });
        return true;
      } catch {
        return false;
      }
    },
    statementCount: () => statements,
    close: () => driver.close(),
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import neo4j, { Neo4jError } from 'neo4j-driver';

export const embeddedUser = 'neo4j';
/** What a new Neo4j has until it is changed. */
const firstPassword = 'neo4j';
const pollMs = 100;

const unauthorized = 'Neo.ClientError.Security.Unauthorized';
const rateLimited = 'Neo.ClientError.Security.AuthenticationRateLimit';

/**
 * Waits until a real query answers on the database, and on a new one changes the first password to
 * ours. An open port is not enough: Bolt accepts before the database is online.
 * @throws Error in words when neither password fits; the signal's reason when it is aborted
 */
export async function untilQueryAnswers(
  uri: string,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const answer = await ask(uri, password, 'neo4j', 'RETURN 1');
    if (answer === 'answered') return;
    if (answer === 'wrong password') await changeFirstPassword(uri, password);
    await pause(pollMs, undefined, { signal });
  }
}

async function changeFirstPassword(uri: string, password: string): Promise<void> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
  const answer = await ask(uri, firstPassword, 'system', statement, {
    first: firstPassword,
    password,
  });
  if (answer === 'wrong password') {
    throw new Error(
      'The password in the password file is not the one this database was made with. ' +
        'Put the old password file back; or, if the maps in that folder may go, ' +
        'delete the whole folder and start again.',
    );
  }
}

type Answer = 'answered' | 'not yet' | 'wrong password';

async function ask(
  uri: string,
  password: string,
  database: string,
  statement: string,
  parameters: Record<string, string> = {},
): Promise<Answer> {
  const driver = shortLivedDriver(uri, password);
  const session = driver.session({ database });
  try {
    await session.run(statement, parameters);
    return 'answered';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code === rateLimited) await pause(pollMs * 10);
    return error.code === unauthorized ? 'wrong password' : 'not yet';
  } finally {
    await session.close().catch(() => undefined);
    await driver.close();
  }
}

function shortLivedDriver(uri: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(embeddedUser, password), {
    maxConnectionPoolSize: 1,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    telemetryDisabled: true,
  });
}

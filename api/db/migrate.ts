import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cypher, type Cypher } from './cypher.ts';
import { AlreadyThere, isDeadlock } from './database-error.ts';
import type { Database } from './database.ts';
import type { Parameters } from './parameters.ts';

const MIGRATION_FILE = /^(\d{3})-([a-z0-9-]+)\.cypher$/;

const DONE = cypher(`// migrations done
MATCH (m:Migration)
RETURN m.number AS number ORDER BY number`);

const RECORD = cypher(`// migration record
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.at = $at`);

const AWAIT = cypher(`// await indexes
CALL db.awaitIndexes(60)`);

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** Reads the numbered files of a folder. Throws where two have the same number or a name does not fit. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => {
      const match = MIGRATION_FILE.exec(file);
      if (match === null) throw new Error(`"${file}" is not named like 001-what-it-does.cypher`);
      const text = await readFile(path.join(folder, file), 'utf8');
      return { number: Number(match[1]), name: match[2] ?? '', statements: statementsOf(text) };
    }),
  );
  migrations.forEach((migration, index) => {
    if (migrations[index - 1]?.number === migration.number) {
      throw new Error(`Two migrations have the number ${migration.number}`);
    }
  });
  return migrations;
}

/** Statements end with a semicolon at the end of a line. */
export function statementsOf(text: string): readonly string[] {
  return text
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replaceAll(/^\/\/.*$/gm, '').trim() !== '');
}

/** Runs what has not run yet, in order. Every statement may safely run twice, so that a crash between two is harmless. */
export async function migrate(database: Database, folder: string, now: () => Date): Promise<void> {
  const done = new Set(
    (await database.read(DONE, {}, z.object({ number: z.number() }))).map((row) => row.number),
  );
  const waiting = (await readMigrations(folder)).filter(({ number }) => !done.has(number));
  for (const { number, name, statements } of waiting) {
    for (const text of statements) {
      await runOnce(database, { name: `migration ${number}`, text });
    }
    await runOnce(database, RECORD, { number, name, at: now().toISOString() });
  }
  if (waiting.length > 0) await database.runAlone(AWAIT, {});
}

const MOST_TRIES = 10;

/**
 * Another process may be doing the same at this moment: what it has made is there already, which is as good,
 * and where the two wait for each other, Neo4j ends one, which tries again.
 */
async function runOnce(
  database: Database,
  statement: Cypher,
  parameters: Parameters = {},
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await database.runAlone(statement, parameters);
      return;
    } catch (error) {
      if (error instanceof AlreadyThere) return;
      if (!isDeadlock(error) || tries === MOST_TRIES) throw error;
    }
  }
}

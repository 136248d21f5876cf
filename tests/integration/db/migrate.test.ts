import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { cypher } from '../../../api/db/cypher.ts';
import { openDatabase, type Database } from '../../../api/db/database.ts';
import { migrate, readMigrations } from '../../../api/db/migrate.ts';
import { projectRoot } from '../../../setup/steps/paths.mjs';
import { testNeo4j } from '../../support/neo4j.ts';

const FOLDER = `${projectRoot}/graph-schema/neo4j`;
const INDEXES = cypher(`// test indexes
SHOW INDEXES YIELD name, state RETURN name, state`);

let database: Database;
beforeAll(() => {
  database = openDatabase(testNeo4j());
});
afterAll(() => database.close());

it('brings a database up to date, also where several processes do it at once', async () => {
  const now = () => new Date();
  await Promise.all(Array.from({ length: 6 }, () => migrate(database, FOLDER, now)));
  const rows = await database.read(INDEXES, {}, z.object({ name: z.string(), state: z.string() }));
  const online = new Set(rows.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  for (const name of ['entity_identity', 'entity_kind', 'change_set_revision', 'actor_names']) {
    expect(online).toContain(name);
  }
});

it('has steps that are numbered one after the other, each safe to run twice', async () => {
  const migrations = await readMigrations(FOLDER);
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  const statements = migrations.flatMap((migration) => migration.statements);
  expect(statements.length).toBeGreaterThan(4);
  for (const statement of statements) expect(statement).toContain('IF NOT EXISTS');
});

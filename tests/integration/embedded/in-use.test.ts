import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { askNeo4j, startOwnNeo4j, temporaryHome } from '../../support/neo4j-home.ts';

// Several servers start at once on few cores here.
vi.setConfig({ testTimeout: 180_000 });

test('a second start on a folder in use is refused in words, and the first goes on', async () => {
  const home = temporaryHome();
  const first = await startOwnNeo4j(home);
  await expect(startOwnNeo4j(home)).rejects.toThrow(
    new RegExp(`in use by another Alliance Map \\(process ${process.pid}\\).*DATA_DIR`),
  );
  expect(await askNeo4j(first, 'RETURN 1')).toBe(1);
});

test('a lock held by a Neo4j that is not ours is explained, with its last lines', async () => {
  const home = temporaryHome();
  const first = await startOwnNeo4j(home);
  // Another home over the same data, as when someone starts a Neo4j of their own on it.
  const other = temporaryHome();
  mkdirSync(other);
  symlinkSync(join(home, 'data'), join(other, 'data'));
  writeFileSync(join(other, 'password'), readFileSync(first.passwordFile));
  await expect(startOwnNeo4j(other)).rejects.toThrow(
    /Another Neo4j is using the same data folder[\s\S]*last lines of its log:[\s\S]*lock/i,
  );
  expect(await askNeo4j(first, 'RETURN 1')).toBe(1);
});

test('a stale pid file, whose number a stranger has now, does not matter', async () => {
  const home = temporaryHome();
  mkdirSync(join(home, 'run'), { recursive: true });
  writeFileSync(join(home, 'run', 'neo4j.pid'), `${process.pid}\n`);
  expect(await askNeo4j(await startOwnNeo4j(home), 'RETURN 1')).toBe(1);
});

test('a password file that does not belong to the data is explained', async () => {
  const home = temporaryHome();
  const server = await startOwnNeo4j(home);
  await server.stop();
  writeFileSync(server.passwordFile, 'another-password-altogether\n');
  await expect(startOwnNeo4j(home)).rejects.toThrow(/Put the old password file back/);

  writeFileSync(server.passwordFile, `${server.password}\n`);
  expect(await askNeo4j(await startOwnNeo4j(home), 'RETURN 1')).toBe(1);
});

test('without the jars, the words say which command fetches them', async () => {
  const empty = temporaryHome();
  mkdirSync(empty);
  await expect(startOwnNeo4j(temporaryHome(), { libFolder: empty })).rejects.toThrow(/npm start/);
});

import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findJava } from '../../../api/db/embedded/java.mjs';
import { canListen } from '../../../api/db/embedded/port.ts';
import { startMark } from '../../../api/db/embedded/process-table.mjs';
import { askNeo4j, serverPid, startOwnNeo4j, temporaryHome } from '../../support/neo4j-home.ts';

// Several servers start at once on few cores here.
vi.setConfig({ testTimeout: 180_000 });

/** The issue says two seconds; deadlines are tested at three times their value. */
const stopDeadlineMs = 3 * 2_000;

test('a first start answers queries with a password of its own, and only with that', async () => {
  const home = temporaryHome();
  const server = await startOwnNeo4j(home);
  expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect(server.state().is).toBe('ready');
  expect(await askNeo4j(server, 'RETURN 1 + 1')).toBe(2);
  expect(statSync(server.passwordFile).mode & 0o777).toBe(0o600);
  expect(readFileSync(server.passwordFile, 'utf8').trim()).toBe(server.password);
  await expect(askNeo4j({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(
    /unauthorized/i,
  );
  expectFittingArchive(home);
});

test('stops in time, leaves no process and no port, and the rows are there again later', async () => {
  const home = temporaryHome();
  const server = await startOwnNeo4j(home);
  await askNeo4j(server, "CREATE (:Kept {name: 'kept'})");
  const pid = serverPid(home);
  const startedAt = Date.now();
  await server.stop();
  expect(Date.now() - startedAt).toBeLessThan(stopDeadlineMs);
  expect(startMark(pid)).toBeUndefined();
  expect(await canListen(Number(new URL(server.uri).port))).toBe(true);
  expect(server.state().is).toBe('stopped');
  await server.stop();

  const again = await startOwnNeo4j(home);
  expect(again.password).toBe(server.password);
  expect(await askNeo4j(again, 'MATCH (k:Kept) RETURN k.name')).toBe('kept');
});

test('a start that is called off leaves no process', async () => {
  const home = temporaryHome();
  const calledOff = new AbortController();
  const starting = startOwnNeo4j(home, { signal: calledOff.signal });
  const ended = expect(starting).rejects.toThrow(/abort/i);
  await expect.poll(() => serverPid(home), { timeout: 20_000 }).toBeGreaterThan(0);
  const pid = serverPid(home);
  calledOff.abort();
  await ended;
  expect(startMark(pid)).toBeUndefined();
});

/** With "on" instead of "auto" Java refuses to start when the archive does not fit. */
function expectFittingArchive(home: string): void {
  const args = readFileSync(join(home, 'conf', 'java.args'), 'utf8');
  expect(args).toContain('-XX:SharedArchiveFile=');
  const strict = args
    .slice(0, args.indexOf('"--home-dir'))
    .replace('-Xshare:auto', '-Xshare:on')
    .replace('"org.neo4j.server.CommunityEntryPoint"', '"-version"');
  const file = join(home, 'strict.args');
  writeFileSync(file, strict);
  const java = findJava(process.env);
  const run = spawnSync(java.found ? java.command : 'java', [`@${file}`], { encoding: 'utf8' });
  expect(run.stderr).toContain('version');
  expect(run.status).toBe(0);
}

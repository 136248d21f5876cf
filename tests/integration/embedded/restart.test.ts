import { expect, test } from 'vitest';
import type { Neo4jState } from '../../../api/db/embedded/state.ts';
import { askNeo4j, serverPid, startOwnNeo4j, temporaryHome } from '../../support/neo4j-home.ts';

const restartPatience = { timeout: 60_000, interval: 50 };

test(
  'a child that dies is started again on the same port, three times and no fourth',
  { timeout: 180_000 },
  async () => {
    const home = temporaryHome();
    const server = await startOwnNeo4j(home);
    await askNeo4j(server, "CREATE (:Kept {name: 'kept'})");
    const states: Neo4jState[] = [];
    server.onStateChange((state) => states.push(state));

    for (let attempt = 1; attempt <= 3; attempt++) {
      process.kill(serverPid(home), 'SIGKILL');
      await expect
        .poll(() => states.map((state) => state.is).slice(-2), restartPatience)
        .toEqual(['restarting', 'ready']);
      expect(states.at(-2)).toMatchObject({ attempt });
      expect(await askNeo4j(server, 'MATCH (k:Kept) RETURN k.name')).toBe('kept');
      states.length = 0;
    }

    process.kill(serverPid(home), 'SIGKILL');
    await expect.poll(() => server.state().is, restartPatience).toBe('failed');
    expect(server.state().words).toMatch(/SIGKILL.*not started again/);
    const last = states.at(-1);
    expect(last?.is === 'failed' && last.lastLines.length).toBeGreaterThan(0);
  },
);

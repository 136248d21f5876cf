/** Writing and reading a map of 3,000 actors and 12,000 flows, history included, beside bare statements. */
import { z } from 'zod';
import type { Change } from '../../graph-schema/model/change.ts';
import { changeSetId, mapId, type MapId } from '../../graph-schema/model/ids.ts';
import { MOST_CHANGES_IN_A_SET } from '../../graph-schema/model/change.ts';
import { cypher } from '../../api/db/cypher.ts';
import type { Parameter } from '../../api/db/parameters.ts';
import { openServices, SOMEONE, type Services } from '../support/services.ts';
import { figure, heading, ms, ratio, timed } from './figures.ts';
import { madeAlliance } from './made-alliance.ts';

const ACTORS = 3000;
const FLOWS = 12_000;
const ROUNDS = 5;
const BATCH = 1000;

const BARE_ACTORS = cypher(`// bench write bare actors
UNWIND $rows AS row
CREATE (n:BareEntity {mapId: row.mapId, id: row.id, name: row.name, type: row.type})`);
const BARE_FLOWS = cypher(`// bench write bare flows
UNWIND $rows AS row
MATCH (a:BareEntity {mapId: row.mapId, id: row.from})
MATCH (b:BareEntity {mapId: row.mapId, id: row.to})
CREATE (a)-[:GIVES]->(:BareEntity {mapId: row.mapId, id: row.id, family: 'money', amount: row.amount})-[:TO]->(b)`);
const BARE_READ_ACTORS = cypher(`// bench read bare actors
MATCH (n:BareEntity) WHERE n.mapId = $mapId AND n.id STARTS WITH 'actor'
RETURN n.id AS id, n.name AS name, n.type AS type, n.mapId AS mapId, labels(n) AS labels`);
const BARE_READ_FLOWS = cypher(`// bench read bare flows
MATCH (n:BareEntity)<-[:GIVES]-(a) WHERE n.mapId = $mapId AND n.id STARTS WITH 'flow'
MATCH (n)-[:TO]->(b)
RETURN n.id AS id, a.id AS from, b.id AS to, n.amount AS amount, n.family AS family`);
const BARE_CONSTRAINT = cypher(`// bench bare constraint
CREATE CONSTRAINT bench_bare IF NOT EXISTS FOR (e:BareEntity) REQUIRE (e.mapId, e.id) IS UNIQUE`);

async function applyInParts(
  services: Services,
  of: MapId,
  changes: readonly Change[],
): Promise<void> {
  for (let start = 0; start < changes.length; start += MOST_CHANGES_IN_A_SET) {
    const outcome = await services.changes.apply(
      {
        mapId: of,
        changeSetId: changeSetId(`part${start}`),
        baseRevision: 0,
        label: 'A large map',
        quiet: false,
        changes: changes.slice(start, start + MOST_CHANGES_IN_A_SET),
      },
      SOMEONE,
    );
    if (outcome.is !== 'applied') throw new Error(JSON.stringify(outcome).slice(0, 500));
  }
}

async function writeBare(services: Services, of: string): Promise<void> {
  const actors = Array.from({ length: ACTORS }, (_, index) => ({
    mapId: of,
    id: `actor${index}`,
    name: `Actor number ${index}`,
    type: 'organisation',
  }));
  const flows = Array.from({ length: FLOWS }, (_, index) => ({
    mapId: of,
    id: `flow${index}`,
    from: `actor${(index * 7) % ACTORS}`,
    to: `actor${(index * 13 + 1) % ACTORS}`,
    amount: 100_000 + index,
  }));
  const run = async (statement: typeof BARE_FLOWS, rows: readonly Record<string, Parameter>[]) => {
    for (let start = 0; start < rows.length; start += BATCH) {
      await services.database.writing((tx) =>
        tx.run(statement, { rows: rows.slice(start, start + BATCH) }, z.unknown()),
      );
    }
  };
  await run(BARE_ACTORS, actors);
  await run(BARE_FLOWS, flows);
}

async function readBare(services: Services, of: string): Promise<void> {
  await services.database.read(BARE_READ_ACTORS, { mapId: of }, z.unknown());
  await services.database.read(BARE_READ_FLOWS, { mapId: of }, z.unknown());
}

const services = await openServices();
try {
  await services.database.runAlone(BARE_CONSTRAINT, {});
  const best = { write: Infinity, read: Infinity, bareWrite: Infinity, bareRead: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = `bare${round}-${process.pid}`;
    best.bareWrite = Math.min(
      best.bareWrite,
      (await timed(() => writeBare(services, bare))).tookMs,
    );
    best.bareRead = Math.min(best.bareRead, (await timed(() => readBare(services, bare))).tookMs);
    const of = mapId(`bench${round}-${process.pid}`);
    const changes = madeAlliance(of, ACTORS, FLOWS);
    best.write = Math.min(
      best.write,
      (await timed(() => applyInParts(services, of, changes))).tookMs,
    );
    services.states.drop(of);
    best.read = Math.min(best.read, (await timed(() => services.states.stateOf(of))).tookMs);
    services.states.drop(of);
  }
  heading('A map of 3,000 actors and 12,000 flows, best of five');
  figure('write through change sets, checks and history included', ms(best.write));
  figure(
    '  against bare statements in the same run',
    `${ms(best.bareWrite)}, ${ratio(best.write, best.bareWrite)}`,
  );
  figure('read the whole map into the model', ms(best.read));
  figure(
    '  against bare statements of five columns in the same run',
    `${ms(best.bareRead)}, ${ratio(best.read, best.bareRead)}`,
  );
} finally {
  await services.database.close();
}

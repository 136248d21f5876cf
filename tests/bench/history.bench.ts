/** Opening a map with 100 changes in its log and with 100,000, its newest page, and the next step to undo. */
import { z } from 'zod';
import { mapId, type MapId } from '../../graph-schema/model/ids.ts';
import { HistoryService } from '../../api/modules/history/history.service.ts';
import { cypher } from '../../api/db/cypher.ts';
import { applied, openServices, servicesOver, SOMEONE } from '../support/services.ts';
import { figure, heading, ms, timed } from './figures.ts';
import { madeAlliance } from './made-alliance.ts';

const SIZES = [100, 100_000] as const;
const ROUNDS = 5;
const SETS_A_STATEMENT = 5000;
const ANYONE = { actor: null, person: null, from: null, to: null } as const;

/** As the app would have written them, without the time that it takes to send each. */
const LENGTHEN = cypher(`// bench lengthen log
MATCH (m:Entity:Map {mapId: $mapId, id: $mapId})
MATCH (small:ChangeSet {mapId: $mapId, revision: 3})
UNWIND range($from, $to) AS revision
CREATE (m)-[:LOGGED]->(c:ChangeSet)
SET c = small {.*, revision: revision, contentRevision: revision, id: 'long' + revision}
WITH m, max(revision) AS last
SET m.revision = last, m.contentRevision = last`);

async function lengthen(of: MapId, size: number): Promise<void> {
  for (let from = 4; from <= size; from += SETS_A_STATEMENT) {
    const to = Math.min(size, from + SETS_A_STATEMENT - 1);
    await services.database.writing((tx) => tx.run(LENGTHEN, { mapId: of, from, to }, z.unknown()));
  }
}

const services = await openServices();
heading('A map of 300 actors and 1,200 flows with a long log');
for (const size of SIZES) {
  const of = mapId(`bench-history-${size}`);
  const [start, ...rest] = madeAlliance(of, 300, 1200);
  await applied(services, of, [start]);
  await applied(services, of, rest);
  const purpose = { field: 'purpose', before: '', after: 'To see who gives what to whom' };
  await applied(services, of, [{ is: 'set', kind: 'map', id: of, ...purpose }]);
  await lengthen(of, size);
  const times: Record<'open' | 'page' | 'steps', number[]> = { open: [], page: [], steps: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = servicesOver(services.database);
    const history = new HistoryService(fresh.database, fresh.states, fresh.changes);
    const { viewer } = SOMEONE;
    times.open.push((await timed(() => fresh.maps.stateFor(of, SOMEONE))).tookMs);
    times.page.push(
      (await timed(() => history.log(of, { first: 30, after: null }, ANYONE, viewer))).tookMs,
    );
    times.steps.push((await timed(() => history.ownSteps(of, [], viewer))).tookMs);
  }
  const best = (all: readonly number[]): string => ms(Math.min(...all));
  figure(`Open, ${size.toLocaleString('en-GB')} changes`, best(times.open));
  figure('Newest page of the log', best(times.page));
  figure('Next step to undo', best(times.steps));
}
await services.database.close();

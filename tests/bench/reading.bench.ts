/** `map.graph`, `map.state` and `map.talkingPoints` of both example maps over HTTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { figure, heading, ms, percentile, timed } from './figures.ts';
import { addressOf, spawnApp, untilReady } from '../support/spawned-app.ts';

const ROUNDS = 100;
const OWN_DATABASE = { NEO4J_URI: '', PORT: '' };
const QUERIES = {
  'map.graph': '{ graph { nodes { id } edges { id from to } truncated } }',
  'map.state': '{ state { revision entities } }',
  'map.talkingPoints':
    '{ talkingPoints { revision findings { id see { text } } silent { id needs } } }',
};

async function ask(address: string, query: string): Promise<void> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = (await answer.json()) as { errors?: unknown };
  if (!answer.ok || body.errors !== undefined) throw new Error(JSON.stringify(body).slice(0, 500));
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'alliance-map-bench-'));
try {
  const app = spawnApp(folder, OWN_DATABASE);
  try {
    const address = await addressOf(app);
    await untilReady(address);
    heading(`Reading over HTTP, ${ROUNDS} times one after the other: first, p50, p95`);
    for (const map of ['aldermouth', 'trafford']) {
      for (const [name, fields] of Object.entries(QUERIES)) {
        const query = `{ map(id: "${map}") ${fields} }`;
        const took: number[] = [];
        for (let round = 0; round <= ROUNDS; round += 1) {
          took.push((await timed(() => ask(address, query))).tookMs);
        }
        const [first = Number.NaN, ...rest] = took;
        figure(
          `${map}: ${name}`,
          `${ms(first)}, ${ms(percentile(rest, 0.5))}, ${ms(percentile(rest, 0.95))}`,
        );
      }
    }
  } finally {
    app.kill('SIGTERM');
    await app.ended;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

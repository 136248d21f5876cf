/** All talking points of made-up alliances of three sizes, from the whole state, each step by itself. */
import { howSure } from '../../api/analysis/how-sure/how-sure.ts';
import { showLedgers } from '../../api/analysis/ledgers/show-ledgers.ts';
import { networkOf } from '../../api/analysis/snapshot/network.ts';
import { ON_REQUEST } from '../../api/analysis/talking-points/find-talking-points.ts';
import { TALKING_POINTS } from '../../api/analysis/talking-points/registry.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import { emptyMap } from '../../graph-schema/model/alliance-map.ts';
import { mapId } from '../../graph-schema/model/ids.ts';
import { generateAlliance } from '../../seed/generate.ts';
import { figure, heading, ms } from './figures.ts';

const SIZES = [
  { actors: 50, flows: 250, rounds: 20, withinMs: 30 },
  { actors: 1000, flows: 5000, rounds: 5, withinMs: 1000 },
  { actors: 10_000, flows: 50_000, rounds: 2, withinMs: 15_000 },
];
const SEED = 42;
const SLOWEST_SHOWN = 6;
const onRequest = new Set(ON_REQUEST.map(({ id }) => id));

for (const { actors, flows, rounds, withinMs } of SIZES) {
  const of = mapId(`bench-${actors}`);
  const made = applyAll(emptyMap(of), generateAlliance(of, { actors, flows }, SEED));
  if (made.is !== 'applied') throw new Error(JSON.stringify(made).slice(0, 500));
  const { state } = made;
  const time = { asAt: '2025-10-31', shows: { is: 'day', day: '2025-10-31' } } as const;
  const best = new Map<string, number>();
  let found = 0;
  let first = '';
  for (let round = 0; round < rounds; round += 1) {
    found = 0;
    // A state of its own each time, so that nothing is remembered from the round before.
    const fresh = { ...state, entities: new Map(state.entities) };
    const start = performance.now();
    const network = networkOf(fresh, time);
    note('the network', performance.now() - start);
    for (const { point, find } of TALKING_POINTS) {
      const before = performance.now();
      const findings = find(network, {}) ?? [];
      note(point.id, performance.now() - before);
      found += findings.length;
      if (first === '' && findings[0] !== undefined) first = findings[0].id;
    }
    const ledgersStart = performance.now();
    showLedgers(network);
    note('ledgers', performance.now() - ledgersStart);
    const sureStart = performance.now();
    howSure(fresh, { time, thresholds: {} }, first);
    note('how sure', performance.now() - sureStart);
  }
  const always = [...best].filter(
    ([name]) => !onRequest.has(name) && name !== 'ledgers' && name !== 'how sure',
  );
  const total = always.reduce((sum, [, took]) => sum + took, 0);
  heading(`${actors} actors and ${flows} flows, best of ${rounds}: ${found} findings`);
  figure('network and all talking points', `${ms(total)} (goal ${ms(withinMs)})`);
  for (const [name, took] of [...always].sort(([, a], [, b]) => b - a).slice(0, SLOWEST_SHOWN)) {
    figure(`  ${name}`, ms(took));
  }
  for (const id of onRequest) figure(`on request: ${id}`, ms(best.get(id) ?? Number.NaN));
  figure('all ledgers', ms(best.get('ledgers') ?? Number.NaN));
  figure('how sure the first finding is', ms(best.get('how sure') ?? Number.NaN));

  function note(name: string, took: number): void {
    best.set(name, Math.min(best.get(name) ?? Infinity, took));
  }
}

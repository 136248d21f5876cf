/** Memory that the network of a large map takes beside the map it is made from. In a process of its own, with room. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { networkOf } from '../../api/analysis/snapshot/network.ts';
import { applyAll } from '../../graph-schema/model/apply.ts';
import { emptyMap, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { mapId } from '../../graph-schema/model/ids.ts';
import { generateAlliance } from '../../seed/generate.ts';
import { figure, heading, megabytes } from './figures.ts';

const SIZE = { actors: 100_000, flows: 500_000 };
const SEED = 42;
const GOAL = '200 MB';
const WITH_ROOM = ['--expose-gc', '--max-old-space-size=4096', '--import', 'tsx'];

const { gc } = globalThis;
if (gc === undefined) {
  const args = [...WITH_ROOM, fileURLToPath(import.meta.url)];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
} else {
  const clear = () => {
    gc();
  };
  const state = madeMap();
  const before = memory(clear);
  const network = networkOf(state, { asAt: '2025-10-31', shows: { is: 'day', day: '2025-10-31' } });
  const after = memory(clear);
  heading(`The network of ${network.actors.length} actors and ${SIZE.flows} flows`);
  figure('objects and columns', `${megabytes(after.held - before.held)} (goal ${GOAL})`);
  figure('resident', `${megabytes(after.resident - before.resident)} (goal ${GOAL})`);
}

function madeMap(): AllianceMap {
  const of = mapId('bench-memory');
  const made = applyAll(emptyMap(of), generateAlliance(of, SIZE, SEED));
  if (made.is !== 'applied') throw new Error(JSON.stringify(made).slice(0, 500));
  return made.state;
}

function memory(clearFirst: () => void): { readonly held: number; readonly resident: number } {
  clearFirst();
  clearFirst();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: heapUsed + arrayBuffers, resident: rss };
}

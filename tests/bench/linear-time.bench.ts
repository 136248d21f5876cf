/** Measures that take time in proportion to the map, on a large one, beside igraph's C core where that has them. */
import { blockCut } from '../../api/analysis/measures/block-cut.ts';
import { concentration } from '../../api/analysis/measures/concentration.ts';
import { immediateDominators } from '../../api/analysis/measures/dominators.ts';
import { eiIndex } from '../../api/analysis/measures/ei-index.ts';
import { gini } from '../../api/analysis/measures/gini.ts';
import { coreNumbers } from '../../api/analysis/measures/k-core.ts';
import { partsIn } from '../../api/analysis/measures/parts.ts';
import { reciprocity } from '../../api/analysis/measures/reciprocity.ts';
import { theil } from '../../api/analysis/measures/theil.ts';
import { lcg } from '../unit/analysis/support/fixtures.ts';
import { figure, heading, ms, ratio } from './figures.ts';
import { startIgraph } from './igraph.ts';

const ACTORS = 100_000;
const FLOWS = 500_000;
const SEED = 42;
const ROUNDS = 8;
const SECTORS = 7;
const GOALS = 'goal 400 ms and 3.00x igraph';

const { from, to } = lcg(ACTORS, FLOWS, SEED);
/** Columns, as a map's network has them. */
const arcs = { nodes: ACTORS, from: Int32Array.from(from), to: Int32Array.from(to) };
const sectors = Int32Array.from({ length: ACTORS }, (_, actor) => actor % SECTORS);
const amounts = Array.from({ length: ACTORS }, (_, actor) => (actor * 7919) % 10_007);

const MEASURES: readonly { name: string; igraph?: string; work: () => unknown }[] = [
  { name: 'blocks, cut points and bridges', igraph: 'blocks', work: () => blockCut(arcs) },
  { name: 'dominators', igraph: 'dominators', work: () => immediateDominators(arcs, 0) },
  { name: 'core numbers', igraph: 'cores', work: () => coreNumbers(arcs) },
  { name: 'components', igraph: 'components', work: () => partsIn(arcs) },
  { name: 'reciprocity', igraph: 'reciprocity', work: () => reciprocity(arcs) },
  { name: 'E-I index', work: () => eiIndex(arcs, sectors) },
  {
    name: 'shares: concentration, Gini, Theil',
    work: () => [concentration(amounts), gini(amounts), theil(amounts)],
  },
];

const igraph = await startIgraph();
try {
  await igraph?.use(arcs);
  heading(`${ACTORS} actors and ${FLOWS} flows, best of ${ROUNDS}: ${GOALS}`);
  for (const { name, igraph: theirs, work } of MEASURES) {
    let ours = Infinity;
    let best = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      work();
      ours = Math.min(ours, performance.now() - start);
      if (igraph !== undefined && theirs !== undefined)
        best = Math.min(best, await igraph.tookMs(theirs));
    }
    const beside = best < Infinity ? `; igraph ${ms(best)}, ${ratio(ours, best)}` : '';
    figure(name, `${ms(ours)}${beside}`);
  }
} finally {
  await igraph?.stop();
}

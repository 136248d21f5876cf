/** Time of exact betweenness: ours beside igraph's C core and graphology, then ours on two threads. */
import betweennessOfGraphology from 'graphology-metrics/centrality/betweenness.js';
import { betweenness } from '../../api/analysis/measures/betweenness.ts';
import { betweennessInThreads } from '../../api/workers/betweenness/betweenness-in-threads.ts';
import { lcg } from '../unit/analysis/support/fixtures.ts';
import { graphologyOf } from '../unit/analysis/support/graphology.ts';
import { figure, heading, ms, ratio, timed } from './figures.ts';
import { startIgraph } from './igraph.ts';

/** Each round takes one of each in turn, so that a busy moment of the machine hits them alike. */
const SIZES = [
  { nodes: 1000, edges: 5000, rounds: 10, threads: 0 },
  { nodes: 10_000, edges: 50_000, rounds: 2, threads: 2 },
];
const SEED = 42;
const GOALS = { igraph: '1.00x', graphology: '0.65x', thread: 0.75 };
const file = new URL('../../dist/api/workers/betweenness/betweenness.worker.js', import.meta.url);
const options = { directed: false };

const igraph = await startIgraph();
try {
  for (const { nodes, edges, rounds, threads } of SIZES) {
    const arcs = lcg(nodes, edges, SEED);
    const graph = graphologyOf(arcs, false);
    await igraph?.use(arcs);
    const best = { ours: Infinity, threads: Infinity, igraph: Infinity, graphology: Infinity };
    const note = (name: keyof typeof best, tookMs: number) => {
      best[name] = Math.min(best[name], tookMs);
    };
    for (let round = 0; round < rounds; round += 1) {
      note('ours', await took(() => betweenness(arcs, options)));
      if (igraph !== undefined) note('igraph', await igraph.tookMs('betweenness'));
      note('graphology', await took(() => betweennessOfGraphology(graph, { getEdgeWeight: null })));
      if (threads > 0) {
        note(
          'threads',
          await took(() => betweennessInThreads(arcs, options, { file, count: threads })),
        );
      }
    }
    heading(`Exact betweenness of ${nodes} actors and ${edges} flows, best of ${rounds}`);
    figure('ours, one thread', ms(best.ours));
    if (igraph !== undefined) against('igraph', best.igraph, GOALS.igraph);
    against('graphology', best.graphology, GOALS.graphology);
    if (threads > 0) {
      figure(
        `ours, ${threads} threads`,
        `${ms(best.threads)}, ${ratio(best.ours, best.threads)} as fast (goal ${GOALS.thread * threads}x)`,
      );
    }

    function against(name: string, theirs: number, goal: string): void {
      figure(`  against ${name}`, `${ms(theirs)}, ${ratio(best.ours, theirs)} (goal ${goal})`);
    }
  }
} finally {
  await igraph?.stop();
}

async function took(work: () => unknown): Promise<number> {
  return (await timed(() => Promise.resolve(work()))).tookMs;
}

import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at } from '../../measures/arcs.ts';
import { pageRank } from '../../measures/page-rank.ts';
import type { TieArcs } from '../../measures/simple-lists.ts';
import type { ChosenNetwork } from '../chosen-network.ts';
import { shareInWords } from '../measure-figures.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';

export const PAGE_RANK: ActorMeasureEntry = {
  id: 'page-rank',
  title: 'PageRank',
  question: 'Where does influence end up if everyone passes on what they are given?',
  families: ['control', 'voice'],
  directions: ['forward'],
  weightings: ['links'],
  meaning: 'Share of all influence that ends up with it, if each hands on 85% of what it is given',
  notProof:
    'It takes every flow to hand over as much as any other. For money, use what passes through instead.',
  source: 'Brin & Page 1998',
  values: (chosen) => pageRank(handingOver(chosen), { direction: 'asGiven' }),
  inWords: shareInWords,
  undefinedInWords: 'There is nobody to pass influence on.',
};

/** Control turned so that each arc goes to the one who decides; "answers to" and Voice already do. */
function handingOver({ arcs, families, flowOf, network }: ChosenNetwork): TieArcs {
  if (!families.includes('control')) return arcs;
  const turned = new Set<Id>(
    network.hops.control.flows
      .filter(({ flowKind }) => flowKind !== 'answers-to')
      .map(({ id }) => id),
  );
  const from = Int32Array.from(arcs.from);
  const to = Int32Array.from(arcs.to);
  flowOf.forEach((flow, arc) => {
    if (!turned.has(flow)) return;
    from[arc] = at(arcs.to, arc);
    to[arc] = at(arcs.from, arc);
  });
  return { nodes: arcs.nodes, from, to };
}

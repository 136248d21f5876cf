import { CONTROL_HOP_WORDS } from './words.en.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { at, outLists, type Arcs, type Lists } from '../../measures/arcs.ts';
import { strongParts } from '../../measures/strong-parts.ts';
import { listAt } from '../../snapshot/in-order.ts';
import { actorAt, type Network } from '../../snapshot/network.ts';

/** One hop of control, from the one who has it to the one it is about. `answers-to` is told the other way round. */
export interface ControlHop {
  readonly flow: Id;
  readonly kind: keyof typeof CONTROL_HOP_WORDS;
  /** Numbers of actors, never the same. */
  readonly from: number;
  readonly to: number;
}

/** A way of control from somebody whom nobody controls to somebody at the end, with the fewest hops. */
export interface ControlChain {
  readonly from: number;
  readonly to: number;
  /** In order; each holds all controls between the same two. */
  readonly steps: readonly (readonly ControlHop[])[];
}

/** In the order of the ids of the flows. Controls of oneself, or with an end that is not on the map, are left out. */
export function controlHops({ hops: { control } }: Network): readonly ControlHop[] {
  const found: ControlHop[] = [];
  for (let row = 0; row < control.count; row += 1) {
    const flow = control.flows[at(control.flow, row)];
    const [from, to] = [at(control.from, row), at(control.to, row)];
    if (flow === undefined || from < 0 || to < 0 || from === to) continue;
    if (!isControlKind(flow.flowKind)) continue;
    const turned = flow.flowKind === 'answers-to';
    const ends = turned ? { from: to, to: from } : { from, to };
    found.push({ flow: flow.id, kind: flow.flowKind, ...ends });
  }
  return found;
}

function isControlKind(kind: string): kind is ControlHop['kind'] {
  return Object.hasOwn(CONTROL_HOP_WORDS, kind);
}

/**
 * All chains, in the order of the numbers of their ends. A chain ends with each who controls nobody further, and with
 * each community on the way. Where control runs in a circle that nobody outside controls, it starts with the first
 * of the circle; where it ends in one, each of the circle is an end. Many above and many below one in the middle make
 * far more chains than controls, so no more than `most` are made.
 */
export function chainsOfControl(
  network: Network,
  hops: readonly ControlHop[],
  most: number,
): readonly ControlChain[] {
  const arcs: Arcs = {
    nodes: network.actors.length,
    from: hops.map(({ from }) => from),
    to: hops.map(({ to }) => to),
  };
  const { starts, isEnd } = startsAndEnds(network, arcs);
  const lists = outLists(arcs);
  const between = new Map<string, ControlHop[]>();
  for (const hop of hops) listAt(between, `${hop.from} ${hop.to}`).push(hop);
  const chains: ControlChain[] = [];
  for (const first of starts) {
    const reachedBy = reachedFrom(first, hops, lists);
    for (const to of [...reachedBy.keys()].sort((a, b) => a - b)) {
      if (to === first || !isEnd(to)) continue;
      if (chains.length === most) return chains;
      chains.push({ from: first, to, steps: stepsTo(to, reachedBy, between) });
    }
  }
  return chains;
}

/** All that one reaches, each with the hop by which it is reached first; breadth first. */
function reachedFrom(
  first: number,
  hops: readonly ControlHop[],
  { start, head, arc }: Lists,
): ReadonlyMap<number, ControlHop | undefined> {
  const reachedBy = new Map<number, ControlHop | undefined>([[first, undefined]]);
  for (const node of reachedBy.keys()) {
    for (let place = at(start, node); place < at(start, node + 1); place += 1) {
      const next = at(head, place);
      if (!reachedBy.has(next)) reachedBy.set(next, hops[at(arc, place)]);
    }
  }
  return reachedBy;
}

function stepsTo(
  end: number,
  reachedBy: ReadonlyMap<number, ControlHop | undefined>,
  between: ReadonlyMap<string, readonly ControlHop[]>,
): ControlChain['steps'] {
  const steps: (readonly ControlHop[])[] = [];
  for (let hop = reachedBy.get(end); hop !== undefined; hop = reachedBy.get(hop.from)) {
    steps.push(between.get(`${hop.from} ${hop.to}`) ?? [hop]);
  }
  return steps.reverse();
}

interface StartsAndEnds {
  readonly starts: readonly number[];
  readonly isEnd: (node: number) => boolean;
}

function startsAndEnds(network: Network, arcs: Arcs): StartsAndEnds {
  const parts = strongParts(arcs);
  const partOf = new Int32Array(arcs.nodes);
  parts.forEach((nodes, part) => {
    for (const node of nodes) partOf[node] = part;
  });
  const [controlled, controls] = [new Set<number>(), new Set<number>()];
  for (let row = 0; row < arcs.from.length; row += 1) {
    const [above, below] = [at(partOf, at(arcs.from, row)), at(partOf, at(arcs.to, row))];
    if (above === below) continue;
    controlled.add(below);
    controls.add(above);
  }
  const inAny = (part: number, size: number) => size > 1 || controls.has(part);
  const starts = parts
    .flatMap((nodes, part) =>
      !controlled.has(part) && inAny(part, nodes.length)
        ? [nodes.reduce((first, node) => Math.min(first, node))]
        : [],
    )
    .sort((a, b) => a - b);
  const isEnd = (node: number) =>
    !controls.has(at(partOf, node)) || actorAt(network, node).type === 'community';
  return { starts, isEnd };
}

import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import { at } from '../measures/arcs.ts';
import type { TieArcs } from '../measures/simple-lists.ts';
import type { ChosenNetwork } from './chosen-network.ts';

/** Families over which links can be counted, Connection first: it is told of both ends alike. */
export const ALL_FAMILIES: readonly [FamilyName, ...FamilyName[]] = [
  'connection',
  'money',
  'help',
  'referrals',
  'information',
  'control',
  'voice',
];

/** Families whose flows go from one to another. */
export const DIRECTED_FAMILIES: readonly [FamilyName, ...FamilyName[]] = [
  'referrals',
  'money',
  'help',
  'information',
  'control',
  'voice',
];

/** The chosen flows with their weights only where amounts were asked for: links count once a pair. */
export function tiesOf({ arcs, weight, weighting }: ChosenNetwork): TieArcs {
  return weighting === 'links' ? arcs : { ...arcs, weight };
}

export function directionOf({ direction }: ChosenNetwork): 'asGiven' | 'bothWays' {
  return direction === 'either' ? 'bothWays' : 'asGiven';
}

/** The kinds of actors with connectors as a kind of their own, where they would be left out otherwise. */
export function groupsWithConnectors({ network, groups, groupNames }: ChosenNetwork): Int32Array {
  return groups.map((group, actor) =>
    network.actors[actor]?.type === 'connector' ? groupNames.length : group,
  );
}

/** How many flows of the choice have no known amount. */
export function unknownAmounts({ weight, weighting }: ChosenNetwork): number {
  return weighting === 'links' ? 0 : weight.filter(Number.isNaN).length;
}

/** 1 for every actor with a flow of unknown amount, so that what rests on it can be withheld. */
export function touchedByUnknown({ arcs, weight, weighting }: ChosenNetwork): Uint8Array {
  const touched = new Uint8Array(arcs.nodes);
  if (weighting === 'links') return touched;
  weight.forEach((amount, arc) => {
    if (!Number.isNaN(amount)) return;
    touched[at(arcs.from, arc)] = 1;
    touched[at(arcs.to, arc)] = 1;
  });
  return touched;
}

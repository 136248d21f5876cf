import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';

/** Groups in which everyone knows everyone. */
const KNOW_EACH_OTHER: readonly (readonly string[])[] = [
  ['K2', 'V6', 'V10', 'V11', 'B1'],
  ['V1', 'M6', 'M2', 'C11'],
];

/** Who else knows whom; each tie is listed once. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  K2: ['C5', 'C9'],
  V4: ['F2'],
  K1: ['B2', 'B4', 'V9', 'C9'],
  // With K1, above, the fourteen groups that V9 knows.
  V9: ['C1', 'C2', 'C3', 'C4', 'C5', 'C7', 'C9', 'C10', 'V2', 'V3', 'V7', 'V8', 'F2'],
  C1: ['C2', 'C10', 'V3'],
  C2: ['C3'],
  C3: ['C4', 'C9', 'V7'],
  C5: ['C7', 'C9'],
  C7: ['V8'],
  C9: ['V2'],
  F2: ['V3'],
  V5: ['C7', 'C6'],
  L4: ['V2'],
  K3: ['C8', 'C1', 'C2', 'B3'],
};

function pairsOf(group: readonly string[]): readonly (readonly [string, string])[] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const));
}

const PAIRS: readonly (readonly [string, string])[] = [
  ...KNOW_EACH_OTHER.flatMap(pairsOf),
  ...Object.entries(KNOWS).flatMap(([one, others]) => others.map((other) => [one, other] as const)),
];

export const connectionFlows: readonly Flow[] = PAIRS.map(([one, other]) =>
  make('flow', {
    id: id(`connection:${one}-${other}`),
    family: 'connection',
    flowKind: 'knows',
    from: id(one),
    to: id(other),
    twoWay: true,
  }),
);

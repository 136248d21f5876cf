import { connection } from './connection.ts';
import { control } from './control.ts';
import { help } from './help.ts';
import { information } from './information.ts';
import { money } from './money.ts';
import { referrals } from './referrals.ts';
import { voice } from './voice.ts';
import type { FlowFamily, FlowKind } from './family.ts';

/** The seven families, in the order in which they are shown everywhere. */
export const FLOW_FAMILIES = {
  money,
  help,
  referrals,
  information,
  voice,
  control,
  connection,
} as const;

export type FamilyName = keyof typeof FLOW_FAMILIES;

export const FAMILY_NAMES = Object.keys(FLOW_FAMILIES) as readonly FamilyName[];

type KindsOf<F extends FamilyName> = keyof (typeof FLOW_FAMILIES)[F]['kinds'];
export type FlowKindName = { [F in FamilyName]: KindsOf<F> }[FamilyName];

export const FLOW_KIND_NAMES = FAMILY_NAMES.flatMap((name) =>
  Object.keys(FLOW_FAMILIES[name].kinds),
) as readonly FlowKindName[];

export function flowFamily(name: FamilyName): FlowFamily {
  return FLOW_FAMILIES[name];
}

/** The table entry of a kind, or undefined where the family has no such kind. */
export function flowKind(family: FamilyName, kind: string): FlowKind | undefined {
  const kinds: Readonly<Record<string, FlowKind>> = flowFamily(family).kinds;
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

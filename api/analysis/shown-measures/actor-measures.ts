import { BONACICH_POWER } from './for-actors/bonacich-power.ts';
import { BROKERAGE_ROLES } from './for-actors/brokerage-roles.ts';
import { CORE_NUMBER } from './for-actors/core-number.ts';
import { EI_OF_ACTOR, PARTICIPATION } from './for-actors/links-across-sectors.ts';
import { LINKS } from './for-actors/links.ts';
import { NET_BALANCE } from './for-actors/net-balance.ts';
import { ONLY_JOINER } from './for-actors/only-joiner.ts';
import { PAGE_RANK } from './for-actors/page-rank.ts';
import { CONSTRAINT, EFFECTIVE_SIZE } from './for-actors/structural-holes.ts';
import type { ActorMeasureEntry } from './shown-measure.ts';

/** Every measure of position that can be shown, one line each. */
export const ACTOR_MEASURES: readonly ActorMeasureEntry[] = [
  LINKS,
  ...BROKERAGE_ROLES,
  CONSTRAINT,
  EFFECTIVE_SIZE,
  EI_OF_ACTOR,
  PARTICIPATION,
  ONLY_JOINER,
  CORE_NUMBER,
  NET_BALANCE,
  PAGE_RANK,
  ...BONACICH_POWER,
];

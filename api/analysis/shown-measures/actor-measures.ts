import { BETWEENNESS } from './for-actors/betweenness.ts';
import { BONACICH_POWER } from './for-actors/bonacich-power.ts';
import { BROKERAGE_ROLES } from './for-actors/brokerage-roles.ts';
import { CLOSENESS } from './for-actors/closeness.ts';
import { CORE_NUMBER } from './for-actors/core-number.ts';
import { EI_OF_ACTOR, PARTICIPATION } from './for-actors/links-across-sectors.ts';
import { LINKS } from './for-actors/links.ts';
import { MONEY_THROUGH } from './for-actors/money-through.ts';
import { NET_BALANCE } from './for-actors/net-balance.ts';
import { ONLY_JOINER } from './for-actors/only-joiner.ts';
import { PAGE_RANK } from './for-actors/page-rank.ts';
import { ROUTES_TO_MONEY } from './for-actors/routes-to-money.ts';
import { SPLITS_OFF } from './for-actors/splits-off.ts';
import { CONSTRAINT, EFFECTIVE_SIZE } from './for-actors/structural-holes.ts';
import { STANDS_BEFORE } from './for-actors/stands-before.ts';
import type { ActorMeasureEntry } from './shown-measure.ts';

/** Every measure of position that can be shown, one line each. */
export const ACTOR_MEASURES: readonly ActorMeasureEntry[] = [
  LINKS,
  BETWEENNESS,
  CLOSENESS,
  ...BROKERAGE_ROLES,
  CONSTRAINT,
  EFFECTIVE_SIZE,
  EI_OF_ACTOR,
  PARTICIPATION,
  ONLY_JOINER,
  CORE_NUMBER,
  NET_BALANCE,
  ROUTES_TO_MONEY,
  MONEY_THROUGH,
  STANDS_BEFORE,
  SPLITS_OFF,
  PAGE_RANK,
  ...BONACICH_POWER,
];

import type { Actor } from '../../graph-schema/model/actor.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import type { ShapeName } from '../canvas/shapes.ts';

interface Look {
  readonly shape: ShapeName;
  /** As the legend and sentences say it. */
  readonly words: string;
}

/** Every look that the legend can show, in its order. */
export const ACTOR_LOOKS = {
  'public-body': { shape: 'square', words: 'Public body' },
  funder: { shape: 'diamond', words: 'Funder' },
  charity: { shape: 'circle', words: 'Charity' },
  'community-group': { shape: 'rounded-square', words: 'Community group' },
  business: { shape: 'pentagon', words: 'Business' },
  connector: { shape: 'star', words: 'Connector' },
  community: { shape: 'dashed-hexagon', words: 'Community' },
  /** An organisation whose sector nobody told. */
  organisation: { shape: 'circle', words: 'Organisation, sector not known' },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof ACTOR_LOOKS;

export function lookName(actor: Actor): LookName {
  if (actor.type !== 'organisation') return actor.type;
  return valueOf(actor.sector) ?? 'organisation';
}

export const ROOM_LOOK: Look = { shape: 'triangle', words: 'Room' };

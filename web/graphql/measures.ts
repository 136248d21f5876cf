import { z } from 'zod';
import { FAMILY_NAMES } from '../../graph-schema/flow-families/index.ts';
import { idSchema, type MapId } from '../../graph-schema/model/ids.ts';
import {
  DIRECTIONS,
  WEIGHTINGS,
  type MeasureChoice,
  type NetworkChoice,
} from '../state/measure-choice.ts';
import { enumName, enumOf } from './enum-of.ts';
import { ACTOR_MEASURE, MEASURES_OFFERED, NETWORK_MEASURES } from './measures.operations.ts';
import { request } from './request.ts';
import { RequestProblem } from './request-problem.ts';

const offeredSchema = z.object({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  /** What it can be worked out over, its own first; and so on. */
  families: z.array(enumOf(FAMILY_NAMES)),
  directions: z.array(enumOf(DIRECTIONS)),
  weightings: z.array(enumOf(WEIGHTINGS)),
});

const shownParts = {
  revision: z.number(),
  data: z.string(),
  measure: offeredSchema,
  families: z.array(enumOf(FAMILY_NAMES)),
  direction: enumOf(DIRECTIONS),
  weighting: enumOf(WEIGHTINGS),
  notProof: z.string(),
  source: z.string(),
};

const actorMeasureSchema = z.object({
  ...shownParts,
  meaning: z.string(),
  sampling: z.string(),
  /** In the order of names. Null where it is undefined, with why in words. */
  values: z.array(z.object({ actor: idSchema, value: z.number().nullable(), words: z.string() })),
  least: z.number().nullable(),
  most: z.number().nullable(),
  leastWords: z.string(),
  mostWords: z.string(),
});

const networkMeasureSchema = z.object({
  ...shownParts,
  value: z.number().nullable(),
  words: z.string(),
  parts: z.array(z.object({ name: z.string(), value: z.number().nullable(), words: z.string() })),
});

export type MeasureOffered = z.infer<typeof offeredSchema>;
export type ActorMeasure = z.infer<typeof actorMeasureSchema>;
export type NetworkMeasure = z.infer<typeof networkMeasureSchema>;

function choices({ families, direction, weighting }: NetworkChoice): Record<string, unknown> {
  return {
    families: families?.map(enumName),
    direction: direction === null ? undefined : enumName(direction),
    weighting: weighting === null ? undefined : enumName(weighting),
  };
}

/** Measures of position that are offered, in the order of the catalogue. */
export async function readMeasuresOffered(mapId: MapId): Promise<readonly MeasureOffered[]> {
  const measuresOffered = z.object({ forActors: z.array(offeredSchema) });
  const schema = z.object({ map: z.object({ measuresOffered }).nullable() });
  const { map } = await request(MEASURES_OFFERED, { mapId }, schema);
  if (map === null) throw new RequestProblem('not-found');
  return map.measuresOffered.forActors;
}

/** One measure of position. Throws RequestProblem: not-found where there is none, invalid with why. */
export async function readActorMeasure(mapId: MapId, choice: MeasureChoice): Promise<ActorMeasure> {
  const variables = { mapId, measure: choice.id, ...choices(choice) };
  const schema = z.object({ map: z.object({ measures: actorMeasureSchema }).nullable() });
  const { map } = await request(ACTOR_MEASURE, variables, schema);
  if (map === null) throw new RequestProblem('not-found');
  return map.measures;
}

export interface NetworkMeasures {
  readonly offered: readonly MeasureOffered[];
  /** Those that the choices suit. */
  readonly measures: readonly NetworkMeasure[];
}

/** Measures of the network as a whole. Throws RequestProblem. */
export async function readNetworkMeasures(
  mapId: MapId,
  choice: NetworkChoice,
): Promise<NetworkMeasures> {
  const measuresOffered = z.object({ forNetwork: z.array(offeredSchema) });
  const networkMeasures = z.array(networkMeasureSchema);
  const schema = z.object({ map: z.object({ measuresOffered, networkMeasures }).nullable() });
  const { map } = await request(NETWORK_MEASURES, { mapId, ...choices(choice) }, schema);
  if (map === null) throw new RequestProblem('not-found');
  return { offered: map.measuresOffered.forNetwork, measures: map.networkMeasures };
}

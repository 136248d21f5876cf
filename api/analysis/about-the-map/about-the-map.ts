import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Network } from '../snapshot/network.ts';
import type { PowerDimension } from '../talking-points/talking-point.ts';
import type { Phrase } from '../words/phrases.ts';
import { coverageOf } from './coverage.ts';
import { communitiesNotHeard, sidesNotHeard } from './not-heard.ts';
import { coverageInWords, CARDS, seeAboutTheMap } from './words.en.ts';

export interface ReflectionCard {
  readonly question: string;
  readonly powerDimension: PowerDimension;
}

/** The fields of GraphQL's type AboutTheMap. */
export interface AboutTheMap {
  readonly see: readonly Phrase[];
  readonly families: readonly {
    readonly family: FamilyName;
    readonly flows: number;
    readonly toldBy: number;
    readonly words: string;
  }[];
  /** The same on every map: about the two dimensions of power that no map can see well. */
  readonly cards: readonly ReflectionCard[];
}

/** What the map covers, who has not told us anything, and what no map can see. Pure. */
export function aboutTheMap(network: Network): AboutTheMap {
  const coverage = coverageOf(network);
  const notHeard = [...sidesNotHeard(network), communitiesNotHeard(network)];
  return {
    see: seeAboutTheMap(notHeard, coverage),
    families: coverage.map((one) => ({
      family: one.family,
      flows: one.flows,
      toldBy: one.toldBy,
      words: coverageInWords(one, network.actors.length),
    })),
    cards: CARDS,
  };
}

import type { Network } from '../snapshot/network.ts';
import type { Naming } from '../words/naming.ts';
import { restsOn } from '../words/rests-on.ts';
import { directRoutes } from './direct-routes/detect.ts';
import { directRoutesWords } from './direct-routes/words.en.ts';
import { fairTerms } from './fair-terms/detect.ts';
import { fairTermsWords } from './fair-terms/words.en.ts';
import { freeAndLongMoney } from './free-and-long-money/detect.ts';
import { freeAndLongMoneyWords } from './free-and-long-money/words.en.ts';
import { fundedConnectors } from './funded-connectors/detect.ts';
import { fundedConnectorsWords } from './funded-connectors/words.en.ts';
import { independenceReturned } from './independence-returned/detect.ts';
import { independenceReturnedWords } from './independence-returned/words.en.ts';
import type { Pattern, PatternWords, WhatWorks } from './pattern.ts';
import { sharedRooms } from './shared-rooms/detect.ts';
import { sharedRoomsWords } from './shared-rooms/words.en.ts';
import { spaceGiven } from './space-given/detect.ts';
import { spaceGivenWords } from './space-given/words.en.ts';
import { trainingPlaces } from './training-places/detect.ts';
import { trainingPlacesWords } from './training-places/words.en.ts';

/** No id holds this sign, and addresses take it as it is. */
const BETWEEN_IDS = '~';

/** A pattern with its words, asked without knowing the names of its facts. */
export interface PatternEntry {
  readonly id: string;
  readonly title: string;
  readonly find: (
    network: Network,
    thresholds: Readonly<Record<string, number>>,
    naming: Naming,
  ) => readonly WhatWorks[];
}

function entry<F extends string, L extends string>(
  pattern: Pattern<F, L>,
  words: PatternWords<F, L>,
): PatternEntry {
  return {
    id: pattern.id,
    title: words.title,
    find: (network, thresholds, naming) =>
      pattern.detect(network, thresholds).map((finding) => ({
        id: [pattern.id, ...finding.key].join(BETWEEN_IDS),
        pattern: pattern.id,
        title: words.title,
        see: words.see(finding, naming),
        subjects: finding.subjects,
        evidence: finding.evidence,
        restsOn: restsOn(network, naming, finding.restsOn, finding.evidence).sentence,
        picture: words.picture(finding, naming),
      })),
  };
}

/** Every pattern, one line each, in the order in which they are shown. */
export const PATTERNS: readonly PatternEntry[] = [
  entry(fairTerms, fairTermsWords),
  entry(directRoutes, directRoutesWords),
  entry(freeAndLongMoney, freeAndLongMoneyWords),
  entry(sharedRooms, sharedRoomsWords),
  entry(fundedConnectors, fundedConnectorsWords),
  entry(spaceGiven, spaceGivenWords),
  entry(trainingPlaces, trainingPlacesWords),
  entry(independenceReturned, independenceReturnedWords),
];

import type { Network } from '../snapshot/network.ts';
import { namingOf } from '../words/naming.ts';
import { answersUpward } from './answers-upward/detect.ts';
import { answersUpwardWords } from './answers-upward/words.en.ts';
import { closeInside } from './close-inside/detect.ts';
import { closeInsideWords } from './close-inside/words.en.ts';
import { affectedWithoutVoice } from './affected-without-voice/detect.ts';
import { affectedWithoutVoiceWords } from './affected-without-voice/words.en.ts';
import { connectingUnpaid } from './connecting-unpaid/detect.ts';
import { connectingUnpaidWords } from './connecting-unpaid/words.en.ts';
import { declinedReferrals } from './declined-referrals/detect.ts';
import { declinedReferralsWords } from './declined-referrals/words.en.ts';
import { dependsOnOneConnector } from './depends-on-one-connector/detect.ts';
import { dependsOnOneConnectorWords } from './depends-on-one-connector/words.en.ts';
import { fewestLinks } from './fewest-links/detect.ts';
import { fewestLinksWords } from './fewest-links/words.en.ts';
import type { FindingInWords } from './finding-in-words.ts';
import { gainAndLoss } from './gain-and-loss/detect.ts';
import { gainAndLossWords } from './gain-and-loss/words.en.ts';
import { groundLost } from './ground-lost/detect.ts';
import { groundLostWords } from './ground-lost/words.en.ts';
import { informationGateway } from './information-gateway/detect.ts';
import { informationGatewayWords } from './information-gateway/words.en.ts';
import { inWords } from './in-words.ts';
import { keptAndPassedOn } from './kept-and-passed-on/detect.ts';
import { keptAndPassedOnWords } from './kept-and-passed-on/words.en.ts';
import { missingBridge } from './missing-bridge/detect.ts';
import { missingBridgeWords } from './missing-bridge/words.en.ts';
import { missingLink } from './missing-link/detect.ts';
import { missingLinkWords } from './missing-link/words.en.ts';
import { moneyGateway } from './money-gateway/detect.ts';
import { moneyGatewayWords } from './money-gateway/words.en.ts';
import { nextConnector } from './next-connector/detect.ts';
import { nextConnectorWords } from './next-connector/words.en.ts';
import { noWayOut } from './no-way-out/detect.ts';
import { noWayOutWords } from './no-way-out/words.en.ts';
import { oneRoute } from './one-route/detect.ts';
import { oneRouteWords } from './one-route/words.en.ts';
import { optionsOf } from './options.ts';
import { seenDifferently } from './seen-differently/detect.ts';
import { seenDifferentlyWords } from './seen-differently/words.en.ts';
import { singleVoiceRoute } from './single-voice-route/detect.ts';
import { singleVoiceRouteWords } from './single-voice-route/words.en.ts';
import { takenAndReturned } from './taken-and-returned/detect.ts';
import { takenAndReturnedWords } from './taken-and-returned/words.en.ts';
import type { TalkingPoint, TalkingPointWords } from './talking-point.ts';
import { tougherTermsDown } from './tougher-terms-down/detect.ts';
import { tougherTermsDownWords } from './tougher-terms-down/words.en.ts';
import { unevenShares } from './uneven-shares/detect.ts';
import { unevenSharesWords } from './uneven-shares/words.en.ts';
import { unheldCollaboration } from './unheld-collaboration/detect.ts';
import { unheldCollaborationWords } from './unheld-collaboration/words.en.ts';
import { voiceDeadEnd } from './voice-dead-end/detect.ts';
import { voiceDeadEndWords } from './voice-dead-end/words.en.ts';
import { votesAndEffects } from './votes-and-effects/detect.ts';
import { votesAndEffectsWords } from './votes-and-effects/words.en.ts';

/** A talking point with its words, asked without knowing the names of its facts. */
export interface RegistryEntry {
  readonly point: Omit<TalkingPoint, 'detect'>;
  readonly words: Pick<
    TalkingPointWords,
    'title' | 'question' | 'needs' | 'why' | 'notProof' | 'ask' | 'others' | 'options'
  >;
  /** Undefined where the map does not hold the least data. */
  readonly find: (
    network: Network,
    thresholds: Readonly<Record<string, number>>,
  ) => readonly FindingInWords[] | undefined;
}

function entry<F extends string, L extends string, O extends string>(
  point: TalkingPoint<F, L, O>,
  words: TalkingPointWords<F, L, O>,
): RegistryEntry {
  return {
    point,
    words,
    find(network, thresholds) {
      if (!point.hasLeastData(network)) return undefined;
      const options = optionsOf(point.options, thresholds);
      const found = point.detect(network, options);
      if (found.length === 0) return [];
      const naming = namingOf(network);
      return found.map((finding) => inWords({ point, words, options, finding, naming, network }));
    },
  };
}

/** Every talking point, one line each. */
export const TALKING_POINTS: readonly RegistryEntry[] = [
  entry(moneyGateway, moneyGatewayWords),
  entry(keptAndPassedOn, keptAndPassedOnWords),
  entry(oneRoute, oneRouteWords),
  entry(unevenShares, unevenSharesWords),
  entry(tougherTermsDown, tougherTermsDownWords),
  entry(gainAndLoss, gainAndLossWords),
  entry(noWayOut, noWayOutWords),
  entry(votesAndEffects, votesAndEffectsWords),
  entry(affectedWithoutVoice, affectedWithoutVoiceWords),
  entry(voiceDeadEnd, voiceDeadEndWords),
  entry(singleVoiceRoute, singleVoiceRouteWords),
  entry(answersUpward, answersUpwardWords),
  entry(takenAndReturned, takenAndReturnedWords),
  entry(dependsOnOneConnector, dependsOnOneConnectorWords),
  entry(connectingUnpaid, connectingUnpaidWords),
  entry(missingLink, missingLinkWords),
  entry(missingBridge, missingBridgeWords),
  entry(closeInside, closeInsideWords),
  entry(informationGateway, informationGatewayWords),
  entry(declinedReferrals, declinedReferralsWords),
  entry(nextConnector, nextConnectorWords),
  entry(fewestLinks, fewestLinksWords),
  entry(groundLost, groundLostWords),
  entry(unheldCollaboration, unheldCollaborationWords),
  entry(seenDifferently, seenDifferentlyWords),
];

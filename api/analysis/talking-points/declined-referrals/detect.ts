import { fact, type Fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { sentOn, type SentOn } from './sent-on.ts';

export type Facts =
  | 'sent'
  | 'accepted'
  | 'declined'
  | 'sharePercent'
  | 'declinedFull'
  | 'declinedCriteria'
  | 'declinedWords'
  | 'declinedDistance'
  | 'declinedReasonNotKnown';
/** `besideTotal`: the flows, where their figures are for a year and stand beside the total of all years. */
export type Lists = 'besideTotal';
export type OptionNames = 'declinedReferralsShare' | 'declinedReferralsSent';

export const declinedReferrals: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'declined-referrals',
  theme: 'connection',
  betterWay: 'join-forces',
  powerDimension: 'culture-and-connections',
  options: {
    declinedReferralsShare: { type: 'percent', min: 1, max: 100, default: 30 },
    declinedReferralsSent: { type: 'count', min: 1, max: 100_000, default: 20 },
  },
  hasLeastData: (network) => sentOn(network).length > 0,
  detect: (network, { declinedReferralsShare, declinedReferralsSent }) =>
    sentOn(network)
      .filter(
        ({ sent, declined }) =>
          sent >= declinedReferralsSent && 100 * declined >= declinedReferralsShare * sent,
      )
      .map(findingOf),
};

function findingOf(pair: SentOn): Finding<Facts, Lists> {
  const { from, to, sent, accepted, declined, declinedBy } = pair;
  const flows = pair.flows.map(({ id }) => id);
  const people = (count: number | undefined): Fact =>
    count === undefined ? { is: 'notKnown', value: null, unit: 'people' } : fact(count, 'people');
  return {
    key: [from, to],
    subjects: [from, to],
    evidence: [...flows, from, ...(to === from ? [] : [to])],
    restsOn: { noun: 'flow', ids: flows, saidOf: [from, to] },
    facts: {
      sent: fact(sent, 'people'),
      accepted: people(accepted),
      declined: fact(declined, 'people'),
      sharePercent: fact((100 * declined) / sent, 'percent'),
      declinedFull: people(declinedBy.full),
      declinedCriteria: people(declinedBy.criteria),
      declinedWords: people(declinedBy.words),
      declinedDistance: people(declinedBy.distance),
      declinedReasonNotKnown: people(declinedBy.notKnown),
    },
    lists: { besideTotal: pair.besideTotal ? flows.map((id) => ({ id })) : [] },
  };
}

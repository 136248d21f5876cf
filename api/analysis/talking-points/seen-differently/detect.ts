import { id } from '../../../../graph-schema/model/ids.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { twoSides, type Side, type TwoSides } from './two-sides.ts';

export type Facts =
  | 'fewerYes'
  | 'fewerReplied'
  | 'fewerPercent'
  | 'moreYes'
  | 'moreReplied'
  | 'morePercent'
  | 'gapPoints';
/** The counts of replies of the side of which fewer say yes, and of the other. */
export type Lists = 'fewer' | 'more';
export type OptionNames = 'seenDifferentlyPoints';

export const seenDifferently: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'seen-differently',
  theme: 'holding-it-together',
  betterWay: 'listen',
  powerDimension: 'culture-and-connections',
  options: {
    seenDifferentlyPoints: { type: 'count', min: 1, max: 100, default: 40 },
  },
  hasLeastData: (network) => twoSides(network).length > 0,
  detect: (network, { seenDifferentlyPoints }) =>
    twoSides(network)
      .filter((sides) => isApart(sides, seenDifferentlyPoints))
      .map((sides) => findingOf(network, sides)),
};

/** In whole numbers, so that a gap of exactly so many points counts. */
function isApart({ fewer, more }: TwoSides, points: number): boolean {
  const apart = more.saidYes * fewer.replied - fewer.saidYes * more.replied;
  return 100 * apart >= points * fewer.replied * more.replied;
}

function percentYes({ saidYes, replied }: Side): number {
  return (100 * saidYes) / replied;
}

function findingOf(network: Network, sides: TwoSides): Finding<Facts, Lists> {
  const { check, agreement, statement, fewer, more } = sides;
  const parties = [...new Set(network.agreements.partiesOf(agreement).map(({ actor }) => actor))];
  const answers = [fewer.answer, more.answer];
  return {
    key: [check, id(statement)],
    subjects: parties.length === 0 ? [agreement] : parties,
    evidence: [agreement, check, ...answers, ...parties],
    restsOn: { noun: 'reply', ids: answers },
    facts: {
      fewerYes: fact(fewer.saidYes, 'people'),
      fewerReplied: fact(fewer.replied, 'people'),
      fewerPercent: fact(percentYes(fewer), 'percent'),
      moreYes: fact(more.saidYes, 'people'),
      moreReplied: fact(more.replied, 'people'),
      morePercent: fact(percentYes(more), 'percent'),
      gapPoints: fact(percentYes(more) - percentYes(fewer), 'points'),
    },
    lists: { fewer: [{ id: fewer.answer }], more: [{ id: more.answer }] },
  };
}

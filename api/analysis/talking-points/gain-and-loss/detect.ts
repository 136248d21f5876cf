import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { Agreement } from '../../../../graph-schema/model/agreement.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { usedChoice, usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, knownFact, textFact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { whoMayHelp } from '../who-may-help.ts';
import { whoShares } from './who-shares.ts';

export type Facts = 'gain' | 'bear' | 'surplus' | 'loss' | 'surplusThresholdPence';
/** `gain`: whose a surplus is; `bear`: who bears a loss; `mayHelp`: third parties. */
export type Lists = 'gain' | 'bear' | 'mayHelp';

export const gainAndLoss: TalkingPoint<Facts, Lists, never> = {
  id: 'gain-and-loss',
  theme: 'terms',
  betterWay: 'share-power',
  powerDimension: 'rules',
  options: {},
  hasLeastData: (network) => inForce(network).some(({ id }) => bothTold(network, id) !== undefined),
  detect: (network) =>
    inForce(network).flatMap(({ id }) => {
      const told = bothTold(network, id);
      return told === undefined || sameActors(told.gain, told.bear)
        ? []
        : [findingOf(network, id, told)];
    }),
};

interface Told {
  readonly gain: readonly Id[];
  readonly bear: readonly Id[];
}

function inForce({ agreements }: Network): readonly Agreement[] {
  return agreements.list.filter((_, index) => agreements.inForce[index] === true);
}

function bothTold({ agreements }: Network, agreement: Id): Told | undefined {
  const gain = whoShares(agreements, agreement, 'surplus');
  const bear = whoShares(agreements, agreement, 'loss');
  return gain === undefined || bear === undefined ? undefined : { gain, bear };
}

/** Both in the order of ids. */
function sameActors(some: readonly Id[], others: readonly Id[]): boolean {
  return some.length === others.length && some.every((id, at) => id === others[at]);
}

function findingOf(network: Network, agreement: Id, { gain, bear }: Told): Finding<Facts, Lists> {
  const { agreements } = network;
  const touched = [...new Set([...gain, ...bear])].sort();
  const sides = new Set([...touched, ...agreements.partiesOf(agreement).map(({ actor }) => actor)]);
  const keys: readonly TermKey[] = ['surplus', 'surplusThresholdPence', 'loss'];
  const terms = keys.flatMap((key) => agreements.termOf(agreement, key)?.id ?? []);
  return {
    key: [agreement],
    subjects: touched,
    evidence: [agreement, ...terms, ...touched],
    restsOn: { noun: 'agreement', ids: [agreement] },
    facts: {
      gain: fact(gain.length, 'actors'),
      bear: fact(bear.length, 'actors'),
      surplus: textFact(usedChoice(agreements, agreement, 'surplus'), 'choice'),
      loss: textFact(usedChoice(agreements, agreement, 'loss'), 'choice'),
      surplusThresholdPence: knownFact(
        usedNumber(agreements, agreement, 'surplusThresholdPence'),
        'pence',
      ),
    },
    lists: {
      gain: gain.map((id) => ({ id })),
      bear: bear.map((id) => ({ id })),
      mayHelp: whoMayHelp(network, sides).map((id) => ({ id })),
    },
  };
}

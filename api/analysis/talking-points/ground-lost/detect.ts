import type { Id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import type { MoneyOnDays } from '../../snapshot/money-on-a-day.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, textFact, type Finding, type Listed } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { hasLost, localPart, type LocalPart } from './local-part.ts';
import { twoDates, type TwoDates } from './two-dates.ts';

export type Facts =
  | 'firstLastDay'
  | 'lastLastDay'
  | 'subject'
  | 'beforePence'
  | 'beforeLocalPence'
  | 'beforeLocalPercent'
  | 'beforeNotToldPence'
  | 'afterPence'
  | 'afterLocalPence'
  | 'afterLocalPercent'
  | 'afterNotToldPence'
  | 'groupsBefore'
  | 'groupsNow'
  | 'lostAll';
/** `before` and `now`: local actors with what stays with each; `lostAll`: those of them that are paid nothing now. */
export type Lists = 'before' | 'now' | 'lostAll' | 'holders' | 'ended';
export type OptionNames = 'groundLostShareLeft';

export const groundLost: TalkingPoint<Facts, Lists, OptionNames> = {
  id: 'ground-lost',
  theme: 'holding-it-together',
  betterWay: 'share-power',
  powerDimension: 'resources',
  options: {
    groundLostShareLeft: { type: 'percent', min: 1, max: 99, default: 50 },
  },
  hasLeastData: (network) =>
    twoDates(network).some(
      ({ before, after }) =>
        allKnown(before, after) &&
        localPart(network, before).localPence > 0 &&
        localPart(network, after).allPence > 0,
    ),
  detect: (network, { groundLostShareLeft }) =>
    twoDates(network).flatMap((dates) => {
      const before = localPart(network, dates.before);
      const after = localPart(network, dates.after);
      const lost =
        allKnown(dates.before, dates.after) && hasLost(before, after, groundLostShareLeft);
      return lost ? [findingOf(network, dates, before, after)] : [];
    }),
};

function allKnown(before: MoneyOnDays, after: MoneyOnDays): boolean {
  return before.unknown === 0 && after.unknown === 0;
}

function findingOf(
  network: Network,
  dates: TwoDates,
  before: LocalPart,
  after: LocalPart,
): Finding<Facts, Lists> {
  const { root } = dates.programme;
  const lostAll = [...before.local.keys()].filter((id) => !dates.after.paid.has(id));
  const holders = holdersOf(network, root.id);
  const actors = [...new Set([...holders, ...before.local.keys(), ...after.local.keys()])];
  const percentOf = ({ localPence, allPence }: LocalPart) =>
    fact((100 * localPence) / allPence, 'percent');
  return {
    key: [root.id],
    subjects: actors,
    evidence: [
      ...dates.before.flows,
      ...dates.after.flows,
      ...dates.ended,
      ...dates.agreements,
      ...actors,
    ],
    restsOn: { noun: 'agreement', ids: [...dates.ended, ...dates.agreements] },
    facts: {
      firstLastDay: textFact(value(dates.firstLastDay), 'day'),
      lastLastDay: textFact(value(dates.lastLastDay), 'day'),
      subject: textFact(value(root.subject), 'text'),
      beforePence: fact(before.allPence, 'pence'),
      beforeLocalPence: fact(before.localPence, 'pence'),
      beforeLocalPercent: percentOf(before),
      beforeNotToldPence: fact(before.notToldPence, 'pence'),
      afterPence: fact(after.allPence, 'pence'),
      afterLocalPence: fact(after.localPence, 'pence'),
      afterLocalPercent: percentOf(after),
      afterNotToldPence: fact(after.notToldPence, 'pence'),
      groupsBefore: fact(before.local.size, 'actors'),
      groupsNow: fact(after.local.size, 'actors'),
      lostAll: fact(lostAll.length, 'actors'),
    },
    lists: {
      before: withPence(before),
      now: withPence(after),
      lostAll: lostAll.map((id) => ({ id })),
      holders: holders.map((id) => ({ id })),
      ended: dates.ended.map((id) => ({ id })),
    },
  };
}

function withPence({ local }: LocalPart): readonly Listed[] {
  return [...local].map(([id, pence]) => ({ id, fact: fact(pence, 'pence') }));
}

/** Who holds the money under the agreement at the top; where nobody is said to hold it, who delivers. By id. */
function holdersOf({ agreements, actorIndex }: Network, root: Id): readonly Id[] {
  const parties = agreements
    .partiesOf(root)
    .filter(({ actor, roles }) => actorIndex.has(actor) && !roles.includes('pays'));
  const holding = parties.filter(({ roles }) => roles.includes('holds'));
  const found =
    holding.length > 0 ? holding : parties.filter(({ roles }) => roles.includes('delivers'));
  return found.map(({ actor }) => actor).sort();
}

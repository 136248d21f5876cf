import { id as idOf, type Id } from '../../../../graph-schema/model/ids.ts';
import { byText } from '../../snapshot/in-order.ts';
import type { Network } from '../../snapshot/network.ts';
import { fact, textFact, type Fact, type FactUnit, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { cameBack } from './what-came-back.ts';
import { allTaken, KINDS_TAKEN, type KindTaken, type Taken } from './what-was-taken.ts';

/** `taken`: of those whose number is told; `untold`: how many flows have none. The rest: what came back of these. */
export type Facts =
  | 'kind'
  | 'taken'
  | 'untold'
  | 'givers'
  | 'users'
  | 'payments'
  | 'approvals'
  | 'credits'
  | 'replies';
export type Lists = 'givers' | 'users';

const UNIT: Readonly<Record<KindTaken, FactUnit>> = {
  stories: 'stories',
  data: 'times',
  seats: 'places',
  'volunteer-time': 'flows',
};

export const takenAndReturned: TalkingPoint<Facts, Lists, never> = {
  id: 'taken-and-returned',
  theme: 'voice-and-decisions',
  betterWay: 'share-power',
  powerDimension: 'resources',
  options: {},
  hasLeastData: (network) => allTaken(network).length > 0,
  detect(network) {
    const back = cameBack(network);
    const taken = allTaken(network)
      .map((one) => ({ ...one, users: back.usersWithNothingBack(one) }))
      .filter(({ users }) => users.length > 0);
    return [...KINDS_TAKEN].sort(byText).flatMap((kind) => {
      const ofKind = taken.filter((one) => one.kind === kind);
      return ofKind.length === 0 ? [] : [findingOf(network, kind, ofKind)];
    });
  },
};

function findingOf(
  network: Network,
  kind: KindTaken,
  taken: readonly Taken[],
): Finding<Facts, Lists> {
  const once = (ids: readonly Id[]) => [...new Set(ids)].sort(byText);
  const givers = once(taken.map(({ giver }) => giver));
  const users = once(taken.flatMap((one) => one.users));
  const items = taken.flatMap((one) => one.items);
  // Hours and days are never added: of volunteer time the flows are counted.
  const amounts = taken.map(({ amount }) => (kind === 'volunteer-time' ? 1 : amount));
  const told = amounts.filter((amount) => amount !== undefined);
  const none = fact(0, 'flows');
  return {
    key: [idOf(kind)],
    subjects: [...givers, ...users],
    evidence: [...new Set([...items, ...givers, ...users, ...taken.flatMap((one) => one.through)])],
    restsOn: { noun: kind === 'seats' ? 'seat' : 'flow', ids: [...new Set(items)], saidOf: givers },
    facts: {
      kind: textFact({ is: 'value', value: kind }, 'choice'),
      taken:
        told.length === 0
          ? untoldFact(UNIT[kind])
          : fact(
              told.reduce((all, one) => all + one, 0),
              UNIT[kind],
            ),
      untold: fact(taken.length - told.length, 'flows'),
      givers: fact(givers.length, 'actors'),
      users: fact(
        users.length,
        users.some((user) => !network.actorIndex.has(user)) ? 'rooms' : 'actors',
      ),
      payments: none,
      approvals: none,
      credits: none,
      replies: none,
    },
    lists: {
      givers: givers.map((id) => ({ id })),
      users: users.map((id) => ({ id })),
    },
  };
}

function untoldFact(unit: FactUnit): Fact {
  return { is: 'notKnown', value: null, unit };
}

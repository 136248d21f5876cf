import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Network } from '../../snapshot/network.ts';
import type { Taken } from './what-was-taken.ts';

/**
 * What a user gives back to a giver besides what is told of the thing taken itself. Each family is asked by itself;
 * nothing is added across them.
 */
export interface CameBack {
  /** Users of this from whom nothing came back; none where something came back with the thing itself. */
  readonly usersWithNothingBack: (taken: Taken) => readonly Id[];
}

export function cameBack(network: Network): CameBack {
  const { money, help, information } = network.hops;
  const paid = pairsOf(money.flows);
  const helped = pairsOf(help.flows);
  // Word of what came of it. Stories told on are none.
  const answered = pairsOf(information.flows.filter(({ flowKind }) => flowKind !== 'story'));
  const seated = new Set(
    network.rooms.flatMap(({ room, seats }) =>
      seats.flatMap(({ holder }) => [
        pair(room.id, holder),
        ...(room.host.is === 'value' ? [pair(room.host.value, holder)] : []),
      ]),
    ),
  );
  const hostOf = new Map<Id, Id>(
    network.rooms.flatMap(({ room }) =>
      room.host.is === 'value' ? [[room.id, room.host.value] as const] : [],
    ),
  );
  const gives = (kind: Taken['kind'], user: Id, giver: Id): boolean => {
    const payer = hostOf.get(user) ?? user;
    if (paid.has(pair(payer, giver))) return true;
    // The seat that is taken is itself no say: its votes are.
    if (kind === 'seats') return false;
    if (kind === 'volunteer-time') return helped.has(pair(user, giver));
    return answered.has(pair(user, giver)) || seated.has(pair(user, giver));
  };
  return {
    usersWithNothingBack: ({ kind, users, giver, back }) =>
      isKnownNone(back) ? users.filter((user) => !gives(kind, user, giver)) : [],
  };
}

/** Nothing recorded as coming back, and at least one such thing known not to have come. */
function isKnownNone(back: Taken['back']): boolean {
  return back.includes(false) && !back.includes(true);
}

function pairsOf(flows: readonly Flow[]): ReadonlySet<string> {
  return new Set(flows.flatMap(({ from, to }) => (to === null ? [] : [pair(from, to)])));
}

function pair(from: Id, to: Id): string {
  return `${from} ${to}`;
}

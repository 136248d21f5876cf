import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Agreement, Party, Term } from '../../graph-schema/model/agreement.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { InterestLink } from '../../graph-schema/model/interest.ts';
import type { Seat } from '../../graph-schema/model/room.ts';
import type { Evidence } from '../../graph-schema/model/source.ts';

type ListsById<T> = ReadonlyMap<Id, readonly T[]>;

/** What belongs to what, read the other way round from the pointers. Order is as entered. */
export interface Relations {
  readonly partiesOf: ListsById<Party>;
  readonly partiesOfActor: ListsById<Party>;
  readonly termsOf: ListsById<Term>;
  readonly under: ListsById<Agreement>;
  readonly flowsUnder: ListsById<Flow>;
  readonly seatsIn: ListsById<Seat>;
  readonly seatsHeld: ListsById<Seat>;
  readonly evidenceFor: ListsById<Evidence>;
  readonly evidenceFrom: ListsById<Evidence>;
  readonly linksOfActor: ListsById<InterestLink>;
  readonly linksIn: ListsById<InterestLink>;
  /** Flows in which an actor or room is one of the ends or is passed through. */
  readonly flowsAt: ListsById<Flow>;
}

const remembered = new WeakMap<ReadonlyMap<Id, Entity>, Relations>();

/** Remembered per state. */
export function relationsOf(state: AllianceMap): Relations {
  const known = remembered.get(state.entities);
  if (known !== undefined) return known;
  const flows = all(state, 'flow');
  const made: Relations = {
    partiesOf: grouped(all(state, 'party'), (party) => [party.agreement]),
    partiesOfActor: grouped(all(state, 'party'), (party) => [party.actor]),
    termsOf: grouped(all(state, 'term'), (term) => [term.agreement]),
    under: grouped(all(state, 'agreement'), (agreement) => [agreement.under]),
    flowsUnder: grouped(flows, (flow) => [flow.agreement]),
    seatsIn: grouped(all(state, 'seat'), (seat) => [seat.room]),
    seatsHeld: grouped(all(state, 'seat'), (seat) => [seat.holder]),
    evidenceFor: grouped(all(state, 'evidence'), (evidence) => [evidence.shows]),
    evidenceFrom: grouped(all(state, 'evidence'), (evidence) => [evidence.source]),
    linksOfActor: grouped(all(state, 'interestLink'), (link) => [link.actor]),
    linksIn: grouped(all(state, 'interestLink'), (link) => [link.interest]),
    flowsAt: grouped(flows, (flow) => [flow.from, ...flow.via, flow.to]),
  };
  remembered.set(state.entities, made);
  return made;
}

/** The list under an id, or an empty one. */
export function of<T>(lists: ListsById<T>, id: Id): readonly T[] {
  return lists.get(id) ?? [];
}

function grouped<T>(
  things: readonly T[],
  keys: (thing: T) => readonly (Id | null)[],
): ListsById<T> {
  const lists = new Map<Id, T[]>();
  for (const thing of things) {
    for (const key of new Set(keys(thing))) {
      if (key === null) continue;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [thing]);
      else list.push(thing);
    }
  }
  return lists;
}

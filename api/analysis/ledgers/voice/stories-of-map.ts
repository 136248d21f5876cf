import { find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Network } from '../../snapshot/network.ts';
import { cameBack } from '../../talking-points/taken-and-returned/what-came-back.ts';
import { allTaken } from '../../talking-points/taken-and-returned/what-was-taken.ts';
import { figureCell, stateCell } from '../cells.ts';
import type { LedgerCell } from '../ledger.ts';

/** Stories that left a community or small group by one telling. They count once, where they leave. */
export interface Telling {
  readonly giver: Id;
  /** Where the chain ends: actors or rooms. */
  readonly users: readonly Id[];
  readonly through: readonly Id[];
  /** Undefined where nobody told us. */
  readonly stories: number | undefined;
  /** All flows of the chain, the first one first. */
  readonly flows: readonly Flow[];
  /** Whether anything came back, as the talking point about it reads the map. */
  readonly back: 'something' | 'nothing' | 'notKnown';
}

export function tellings(network: Network): readonly Telling[] {
  const back = cameBack(network);
  return allTaken(network)
    .filter(({ kind }) => kind === 'stories')
    .map((taken) => ({
      giver: taken.giver,
      users: taken.users,
      through: taken.through,
      stories: taken.amount,
      flows: taken.items.flatMap((id) => find(network.state, 'flow', id) ?? []),
      back: backOf(taken.back, back.usersWithNothingBack(taken).length),
    }));
}

function backOf(told: readonly (boolean | undefined)[], withNothing: number): Telling['back'] {
  if (withNothing > 0) return 'nothing';
  return told.some((one) => one !== undefined) ? 'something' : 'notKnown';
}

/** Stories of those tellings whose number is told. */
export function storiesCell(all: readonly Telling[]): LedgerCell {
  const told = all.flatMap(({ stories }) => (stories === undefined ? [] : [stories]));
  if (all.length > 0 && told.length === 0) return stateCell('notKnown');
  return figureCell(
    told.reduce((sum, one) => sum + one, 0),
    'count',
  );
}

export function untoldCell(all: readonly Telling[]): LedgerCell {
  return figureCell(all.filter(({ stories }) => stories === undefined).length, 'count');
}

export function flowIds(all: readonly Telling[]): readonly Id[] {
  return [...new Set(all.flatMap(({ flows }) => flows.map(({ id }) => id)))];
}

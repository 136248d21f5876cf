import { flowKind, type FamilyName, type FlowKindName } from '../flow-families/index.ts';
import type { Unit } from '../flow-families/units.ts';
import { all, type AllianceMap } from '../model/alliance-map.ts';
import type { Change } from '../model/change.ts';
import type { Day } from '../model/day.ts';
import { make } from '../model/entity-kinds.ts';
import type { Level } from '../model/entity.ts';
import type { Flow } from '../model/flow.ts';
import type { Id } from '../model/ids.ts';
import { value } from '../model/known.ts';
import { sameValue } from '../model/same-value.ts';
import type { Source, SourceKind } from '../model/source.ts';

/** What is told of a new flow. */
export interface NewFlow {
  readonly family: FamilyName;
  readonly flowKind: FlowKindName;
  readonly from: Id;
  /** Null for a voice that reaches no room. */
  readonly to: Id | null;
  /** In `unit`; null where nobody told. */
  readonly amount: number | null;
  readonly unit: Unit | null;
  readonly per: Flow['per'];
  /** For a story: whether those whose story it is agreed. */
  readonly consent: Flow['consent'];
  /** Roles of both ends, for control inside one body. */
  readonly fromRole: string;
  readonly toRole: string;
  readonly level: Level;
}

/** Where it was heard or read. */
export interface HowWeKnow {
  readonly sourceKind: SourceKind;
  readonly reference: string;
  readonly date: Day;
  /** The actor that said it, where one of the two did. */
  readonly saidBy: Id | null;
}

export interface NewIds {
  readonly flow: Id;
  readonly source: Id;
  readonly evidence: Id;
}

/**
 * The changes that put a flow on the map with where it is known from. A source of the same kind, words, day and
 * speaker is used again. What one of both ends says of the amount is kept as that side's word, not as the record.
 */
export function addFlow(
  state: AllianceMap,
  told: NewFlow,
  known: HowWeKnow,
  ids: NewIds,
): readonly Change[] {
  const source = newSource(known, ids.source, told.level);
  const there = all(state, 'source').find((one) => sameValue({ ...one, id: source.id }, source));
  const evidence = make('evidence', {
    id: ids.evidence,
    source: (there ?? source).id,
    shows: ids.flow,
    level: told.level,
  });
  return [
    { is: 'add', entity: newFlow(told, known, ids.flow) },
    ...(there === undefined ? [{ is: 'add', entity: source } as const] : []),
    { is: 'add', entity: evidence },
  ];
}

function newFlow(told: NewFlow, { saidBy }: HowWeKnow, id: Id): Flow {
  const { amount, from, to, ...same } = told;
  const side = saidBy === null ? 'record' : saidBy === from ? 'byFrom' : 'byTo';
  const unit = told.unit ?? flowKind(told.family, told.flowKind)?.units[0] ?? null;
  return make('flow', {
    ...same,
    id,
    from,
    to,
    // A tie is stored once and read from both ends.
    twoWay: told.family === 'connection',
    unit: amount === null ? null : unit,
    amount: amount === null ? {} : { [side]: value(amount) },
  });
}

function newSource(
  { sourceKind, reference, date, saidBy }: HowWeKnow,
  id: Id,
  level: Level,
): Source {
  return make('source', {
    id,
    sourceKind,
    reference,
    date: value(date),
    saidBy: saidBy === null ? [] : [saidBy],
    level,
  });
}

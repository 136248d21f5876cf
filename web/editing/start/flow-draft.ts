import { newActor } from '../../../graph-schema/edits/add-actor.ts';
import { addFlow, type HowWeKnow, type NewFlow } from '../../../graph-schema/edits/add-flow.ts';
import type { Edit } from '../../../graph-schema/edits/edit.ts';
import {
  flowFamily,
  flowKind,
  type FamilyName,
  type FlowKindName,
} from '../../../graph-schema/flow-families/index.ts';
import { UNITS, type Unit } from '../../../graph-schema/flow-families/units.ts';
import type { Actor } from '../../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Day } from '../../../graph-schema/model/day.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { SourceKind } from '../../../graph-schema/model/source.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { nameOf } from '../../words/names.ts';
import { parseMoney } from '../fields/parse-money.ts';
import { parseNumber } from '../fields/parse-number.ts';
import { faultWords } from '../fields/read.ts';
import { levelOfNew } from './new-level.ts';

/** How a flow is known, in one tap. */
export const HOW_WE_KNOW = [
  { sourceKind: 'said-by-the-actor', words: 'Said by the actor' },
  { sourceKind: 'published-record', words: 'A published record' },
  { sourceKind: 'said-in-workshop', words: 'Said in a workshop' },
  { sourceKind: 'estimate', words: 'An estimate' },
] as const satisfies readonly { readonly sourceKind: SourceKind; readonly words: string }[];

/** What is chosen and typed so far. Typed text is kept as typed. */
export interface FlowDraft {
  readonly from: Id | null;
  readonly to: Id | null;
  /** Actors that are not on the map yet; they are added in the same step. */
  readonly added: readonly Actor[];
  readonly family: FamilyName | null;
  readonly flowKind: FlowKindName | null;
  readonly amount: string;
  readonly unit: Unit | null;
  readonly per: Flow['per'];
  readonly how: SourceKind | null;
  /** Which of the two said it. */
  readonly saidBy: 'from' | 'to';
  readonly record: string;
  readonly consent: Flow['consent'];
  readonly fromRole: string;
  readonly toRole: string;
}

export function emptyDraft(from: Id | null, to: Id | null): FlowDraft {
  return {
    ...{ from, to, added: [], family: null, flowKind: null, amount: '', unit: null, per: 'year' },
    ...{ how: null, saidBy: 'from', record: '', consent: null, fromRole: '', toRole: '' },
  };
}

/** The kind that a family begins with: of money the one that says least. */
export function firstKind(family: FamilyName): FlowKindName {
  if (family === 'money') return 'gift';
  return Object.keys(flowFamily(family).kinds)[0] as FlowKindName;
}

export type DraftField = 'from' | 'to' | 'family' | 'amount' | 'how' | 'consent' | 'roles';
export type DraftFaults = Partial<Record<DraftField, string>>;

export interface FlowIds {
  readonly flow: Id;
  readonly source: Id;
  readonly evidence: Id;
}

export type ReadDraft =
  | { readonly is: 'ready'; readonly edit: Edit; readonly after: AllianceMap }
  | { readonly is: 'faulty'; readonly faults: DraftFaults };

/** The step that a draft makes, or what is still wrong with it, by field. */
export function readDraft(
  state: AllianceMap,
  draft: FlowDraft,
  ids: FlowIds,
  today: Day,
): ReadDraft {
  const { from, to, family, how } = draft;
  const amount = readAmount(draft);
  const faults: DraftFaults = {
    ...(from === null ? { from: 'Choose who gives.' } : {}),
    ...(to === null ? { to: 'Choose who receives.' } : {}),
    ...(from !== null && from === to ? { to: 'Choose another: both ends are the same.' } : {}),
    ...(family === null ? { family: 'Choose what passes between them.' } : {}),
    ...(typeof amount === 'string' ? { amount } : {}),
    ...(how === null ? { how: 'Choose how we know this. A guess is an estimate.' } : {}),
    ...(draft.flowKind === 'story' && draft.consent === null
      ? { consent: 'Say whether the people agreed. “Not asked” is an answer.' }
      : {}),
  };
  if (Object.keys(faults).length > 0 || typeof amount === 'string') return { is: 'faulty', faults };
  if (from === null || to === null || family === null || how === null) {
    return { is: 'faulty', faults };
  }
  const told: NewFlow = {
    ...{ from, to, family, flowKind: draft.flowKind ?? firstKind(family), per: draft.per },
    ...{ amount, unit: draft.unit, consent: draft.flowKind === 'story' ? draft.consent : null },
    ...rolesOf(draft),
    level: levelOfNew(state),
  };
  const added = draft.added.filter(({ id }) => id === from || id === to);
  const withNew = added.map((entity) => ({ is: 'add', entity }) as const);
  const names = applyAll(state, withNew);
  const named = names.is === 'applied' ? names.state : state;
  const changes = [...withNew, ...addFlow(state, told, known(draft, named, today), ids)];
  const applied = applyAll(state, changes);
  if (applied.is === 'refused') {
    return { is: 'faulty', faults: { roles: applied.problems.map(({ todo }) => todo).join(' ') } };
  }
  if (applied.is === 'conflict')
    return { is: 'faulty', faults: { from: 'Choose these two again.' } };
  const label = `Add ${flowFamily(family).words.toLowerCase()} from ${nameOf(named, from)} to ${nameOf(named, to)}`;
  return { is: 'ready', edit: { label, changes }, after: applied.state };
}

/** The roles of both ends are asked for and kept only where control lies inside one body. */
function rolesOf({ family, fromRole, toRole }: FlowDraft): Pick<NewFlow, 'fromRole' | 'toRole'> {
  return family === 'control' ? { fromRole, toRole } : { fromRole: '', toRole: '' };
}

/** The amount in its unit, null where none is told, or what is wrong with what is typed. */
function readAmount(draft: FlowDraft): number | null | string {
  const unit = unitOf(draft);
  if (unit === null || draft.amount.trim() === '') return null;
  const typed =
    unit === 'pence'
      ? parseMoney(draft.amount)
      : parseNumber(draft.amount, { unit: UNITS[unit].many });
  if (typed.is === 'fault') return faultWords(typed.fault);
  return typeof typed.value === 'number' ? typed.value : typed.value.pence;
}

/** What the amount counts; null where the kind has none. */
export function unitOf({ family, flowKind: kind, unit }: FlowDraft): Unit | null {
  if (family === null) return null;
  return unit ?? flowKind(family, kind ?? firstKind(family))?.units[0] ?? null;
}

function known(draft: FlowDraft, state: AllianceMap, date: Day): HowWeKnow {
  const sourceKind = draft.how ?? 'estimate';
  const speaker = draft.saidBy === 'from' ? draft.from : draft.to;
  const isActor = speaker !== null && state.entities.get(speaker)?.kind === 'actor';
  const saidBy = sourceKind === 'said-by-the-actor' && isActor ? speaker : null;
  const day = dayInWords(date);
  const reference = {
    'said-by-the-actor': `Said by ${saidBy === null ? 'the actor' : nameOf(state, saidBy)}, ${day}`,
    'published-record': draft.record.trim() || 'A published record, not named yet',
    'said-in-workshop': `Workshop on ${day}`,
    estimate: `An estimate of ${day}`,
  };
  const words = Object.hasOwn(reference, sourceKind)
    ? reference[sourceKind as keyof typeof reference]
    : day;
  return { sourceKind, reference: words, date, saidBy };
}

/** A new actor for a name typed where one is chosen. */
export function addedActor(
  state: AllianceMap,
  given: Pick<Parameters<typeof newActor>[0], 'id' | 'name' | 'sort'>,
): Actor {
  return newActor({ ...given, level: levelOfNew(state) });
}

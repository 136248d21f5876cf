import {
  flowFamily,
  flowKind,
  FAMILY_NAMES,
  type FamilyName,
} from '../../../graph-schema/flow-families/index.ts';
import { UNITS, type Unit } from '../../../graph-schema/flow-families/units.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { STATES, type Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, type Known } from '../../../graph-schema/model/known.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { poundsInFull } from '../../../graph-schema/words/pounds.ts';
import { parseDay } from '../../editing/fields/parse-day.ts';
import { parseMoney } from '../../editing/fields/parse-money.ts';
import { parseNumber } from '../../editing/fields/parse-number.ts';
import { fault, read, type Read } from '../../editing/fields/read.ts';
import { STATE_WORDS } from '../../state/filter-words.ts';
import { folded } from '../../state/folded.ts';
import { unitOf } from '../../words/amounts.ts';
import { nameOf } from '../../words/names.ts';
import type { CellEdit, CellEdits } from './cell-edit.ts';
import {
  actorNamed,
  choose,
  knownEdit,
  knownText,
  nameEdit,
  namesOn,
  readKnown,
  setting,
  textEdit,
  thingNamed,
} from './field-edits.ts';

interface KindNamed {
  readonly family: FamilyName;
  readonly kind: string;
  readonly words: string;
}

/** Every kind of flow as cells of all families say it: "Money: grant". */
export const KINDS_NAMED: readonly KindNamed[] = FAMILY_NAMES.flatMap((family) =>
  Object.entries(flowFamily(family).kinds).map(([kind, { words }]) => ({
    family,
    kind,
    words: `${flowFamily(family).words}: ${words.toLowerCase()}`,
  })),
);

/** "Money: grant", or "grant" where only one kind is called so. */
export function readKind(text: string, within?: FamilyName): Read<KindNamed> {
  const kinds = KINDS_NAMED.filter(({ family }) => within === undefined || family === within);
  const typed = folded(text);
  const short = ({ words }: KindNamed): string => folded(words.slice(words.indexOf(':') + 2));
  const exact = kinds.filter((one) => folded(one.words) === typed || short(one) === typed);
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return read(only);
  const begun = kinds.filter((one) => typed !== '' && folded(one.words).startsWith(typed));
  const [first] = begun;
  if (first !== undefined && begun.length === 1) return read(first);
  const names = kinds.map(({ words }) => words).join(', ');
  const expected =
    kinds.length > 12 ? 'a kind of flow, such as “Money: grant”' : `one of: ${names}`;
  return fault(expected, text, 'Choose one of those offered.');
}

const KIND: CellEdit<Flow> = {
  text: (flow) => kindWords(flow),
  choices: (flow) =>
    KINDS_NAMED.filter(({ family }) => flow === undefined || family === flow.family).map(
      ({ words }) => words,
    ),
  changes: (flow, text, { state }) => {
    const told = readKind(text, flow.family);
    if (told.is === 'fault') return told;
    const units = flowKind(flow.family, told.value.kind)?.units ?? [];
    const unit = flow.unit === null || units.includes(flow.unit) ? flow.unit : (units[0] ?? null);
    return read([
      ...setField(state, flow.id, 'flowKind', told.value.kind),
      ...setField(state, flow.id, 'unit', unit),
    ]);
  },
};

function kindWords({ family, flowKind: kind }: Flow): string {
  return KINDS_NAMED.find((one) => one.family === family && one.kind === kind)?.words ?? kind;
}

/** An amount in the unit of its kind; money may say "a year" or "once", which then is so. */
function amountEdit(side: 'record' | 'byFrom' | 'byTo'): CellEdit<Flow> {
  return {
    text: (flow) => amountText(flow, flow.amount[side] ?? NOT_KNOWN),
    changes: (flow, text, { state }) => {
      if (flow.family === 'voice') return rung(flow, text, state);
      const unit = unitOf(flow);
      if (unit === undefined) {
        return text.trim() === ''
          ? read([])
          : fault('no amount for this kind', text, 'Leave it empty.');
      }
      const per: { said?: 'year' | 'once' } = {};
      const known = readKnown(text, (typed) => readAmount(typed, unit, per));
      const amount = setting(state, flow.id, `amount.${side}`, known);
      if (amount.is === 'fault') return amount;
      const needsUnit = known.is === 'read' && known.value.is === 'value' && flow.unit === null;
      return read([
        ...amount.value,
        ...(needsUnit ? setField(state, flow.id, 'unit', unit) : []),
        ...(per.said === undefined ? [] : setField(state, flow.id, 'per', per.said)),
      ]);
    },
  };
}

export function readAmount(
  text: string,
  unit: Unit,
  per: { said?: 'year' | 'once' } = {},
): Read<number> {
  if (unit !== 'pence') return parseNumber(text, { unit: UNITS[unit].many });
  const money = parseMoney(text);
  if (money.is === 'fault') return money;
  if (money.value.per !== undefined) per.said = money.value.per;
  return read(money.value.pence);
}

function amountText(flow: Flow, known: Known<number>): string {
  if (flow.family === 'voice') return flow.rung.is === 'value' ? String(flow.rung.value) : '';
  const pence = unitOf(flow) === 'pence';
  return knownText(known as Known<never>, (amount: number) =>
    pence ? poundsInFull(amount) : amount.toLocaleString('en-GB'),
  );
}

function rung(flow: Flow, text: string, state: Parameters<typeof setting>[0]) {
  const typed = text.replace(/^step\s*/iu, '').replace(/\s*of 6$/iu, '');
  const known = readKnown(typed, (words) => parseNumber(words, { min: 1, max: 6 }));
  return setting(state, flow.id, 'rung', known);
}

const day = (field: 'start' | 'end'): CellEdit<Flow> =>
  knownEdit<Flow>(field, dayInWords, parseDay);

/** By the keys of `flowColumns`. */
export const FLOW_EDITS: CellEdits<Flow> = {
  from: nameEdit('from', 'actor', { optional: false }),
  to: {
    text: ({ to }, { state }) => (to === null ? '' : nameOf(state, to)),
    choices: (_flow, on) => namesOn(on, ['actor', 'room']),
    changes: (flow, text, { state }) =>
      text.trim() === '' && flow.family === 'voice'
        ? setting(state, flow.id, 'to', read(null))
        : setting(state, flow.id, 'to', readEnd(state, text)),
  },
  kind: KIND,
  amount: amountEdit('record'),
  byFrom: amountEdit('byFrom'),
  byTo: amountEdit('byTo'),
  state: {
    text: ({ state }) => STATE_WORDS[state],
    choices: () => STATES.map((one) => STATE_WORDS[one]),
    changes: (flow, text, { state }) =>
      setting(
        state,
        flow.id,
        'state',
        choose(STATES, (one) => STATE_WORDS[one as Flow['state']], text),
      ),
  },
  agreement: nameEdit('agreement', 'agreement', { optional: true }),
  starts: day('start'),
  ends: day('end'),
  reason: textEdit('stateReason'),
  note: textEdit('note'),
};

/** Who receives: an actor or a room. */
export function readEnd(state: Parameters<typeof setting>[0], text: string): Read<Id> {
  const actor = actorNamed(state, text);
  if (actor.is === 'read') return actor;
  const room = thingNamed(state, 'room', text);
  return room.is === 'read' ? room : actor;
}

import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { daySchema } from '../../graph-schema/model/day.ts';
import { fieldsOf, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { Shape } from '../../graph-schema/model/field.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Known } from '../../graph-schema/model/known.ts';
import type { TermValue } from '../../graph-schema/model/used-values.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { figures } from '../../graph-schema/words/figures.ts';
import { listInWords } from '../../graph-schema/words/lists.ts';
import { poundsInFull } from '../../graph-schema/words/pounds.ts';
import { amountInCell } from '../words/amounts.ts';
import { nameOf } from '../words/names.ts';
import { termValueWords } from '../words/terms.ts';
import { valueWords } from '../words/values.ts';

const MOST_OF_A_TEXT = 300;
const SOMETHING = 'something else';

/** The value of a field as it stands in a sentence: "£25,000 a year", "“Foodshare”", "nothing". */
export function valueInWords(
  state: AllianceMap,
  entity: Entity,
  field: string,
  value: unknown,
): string {
  const [name = field] = field.split('.');
  if (entity.kind === 'flow' && name === 'amount') {
    return amountInCell(entity, value as Known<number>, false);
  }
  if (entity.kind === 'term' && (name === 'value' || name === 'valueByParty')) {
    return termValueWords(entity.key, value as Known<TermValue>).replace(/\.$/u, '');
  }
  const fields = fieldsOf(entity.kind);
  const shape = Object.hasOwn(fields, name) ? fields[name]?.shape : undefined;
  return shape === undefined ? SOMETHING : shapedWords(state, name, shape, value);
}

function shapedWords(state: AllianceMap, name: string, shape: Shape, value: unknown): string {
  switch (shape.type) {
    case 'text':
      return textWords(value);
    case 'texts':
      return listed((value as readonly string[]).map(textWords));
    case 'choice':
      return typeof value === 'string' ? valueWords(value) : 'nothing';
    case 'choices':
      return listed((value as readonly string[]).map(valueWords));
    case 'flag':
      return value === true ? 'yes' : 'no';
    case 'number':
      return numberWords(name, value);
    case 'day':
      return dayWords(value);
    case 'known':
      return knownInWords(state, name, shape.inner, value as Known<unknown>);
    case 'parts':
      return value === null ? 'nothing' : shapedWords(state, name, shape.inner, value);
    case 'pointer':
      return pointerWords(state, name, shape, value);
    case 'scalar':
    case 'plain':
      return SOMETHING;
  }
}

function pointerWords(
  state: AllianceMap,
  name: string,
  shape: Extract<Shape, { type: 'pointer' }>,
  value: unknown,
): string {
  if (shape.known) {
    return knownInWords(state, name, { ...shape, known: false }, value as Known<unknown>);
  }
  if (shape.many) return listed((value as readonly Id[]).map((id) => nameOf(state, id)));
  return value === null ? 'nothing' : nameOf(state, value as Id);
}

function knownInWords(
  state: AllianceMap,
  name: string,
  inner: Shape,
  known: Known<unknown>,
): string {
  switch (known.is) {
    case 'value':
      return shapedWords(state, name, inner, known.value);
    case 'none':
      return 'none';
    case 'notStated':
      return 'not stated';
    case 'notKnown':
      return 'not known yet';
  }
}

function textWords(value: unknown): string {
  const text = String(value).trim();
  if (text === '') return 'nothing';
  return `“${text.length > MOST_OF_A_TEXT ? `${text.slice(0, MOST_OF_A_TEXT)}…` : text}”`;
}

function numberWords(name: string, value: unknown): string {
  if (typeof value !== 'number') return 'nothing';
  return /pence/iu.test(name) ? poundsInFull(value) : figures(value);
}

function dayWords(value: unknown): string {
  const day = daySchema.safeParse(value);
  return day.success ? dayInWords(day.data) : 'no day';
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : listInWords(words);
}

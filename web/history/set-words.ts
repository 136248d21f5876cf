import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import { fieldWords } from '../together/field-words.ts';
import { valueInWords } from '../together/value-words.ts';
import { named, words, type Sentence } from '../words/phrases.ts';
import { thingPhrase } from './thing-phrase.ts';

type SetChange = Extract<Change, { is: 'set' }>;

/** "changed the amount from A to B: £20,000 a year became £25,000 a year", "filled in the size of A: £1m to £10m". */
export function setWords(state: AllianceMap, entity: Entity, change: SetChange): Sentence {
  const { field, before, after } = change;
  const what = [...fieldPhrase(state, entity, field), ...sidePhrase(state, entity, field)];
  const say = (value: unknown): string => valueInWords(state, entity, field, value);
  if (isUntold(after)) {
    return [...words('emptied '), ...what, ...words(`, which was ${say(before)}`)];
  }
  if (isUntold(before)) return [...words('filled in '), ...what, ...words(`: ${say(after)}`)];
  // After "from A to B" another from and to is hard to read.
  const became =
    entity.kind === 'flow' && field.startsWith('amount.')
      ? `: ${say(before)} became ${say(after)}`
      : ` from ${say(before)} to ${say(after)}`;
  return [...words('changed '), ...what, ...words(became)];
}

function fieldPhrase(state: AllianceMap, entity: Entity, field: string): Sentence {
  const name = fieldWords(field);
  if (entity.kind === 'flow' && field.startsWith('amount.')) {
    const to = entity.to === null ? words('no room') : [named(state, entity.to)];
    return [...words(`${name} from `), named(state, entity.from), ...words(' to '), ...to];
  }
  return [...words(`${name} of `), ...thingPhrase(state, entity)];
}

/** Whose word it is, where it is not the record's. */
function sidePhrase(state: AllianceMap, entity: Entity, field: string): Sentence {
  if (entity.kind !== 'flow') return [];
  const side = field === 'amount.byFrom' ? entity.from : field === 'amount.byTo' ? entity.to : null;
  return side === null ? [] : [...words(' as told by '), named(state, side)];
}

function isUntold(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'is' in value && value.is === 'notKnown';
}

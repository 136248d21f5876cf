import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { fieldPath, readPath } from '../../graph-schema/model/field-path.ts';
import { parseChange } from '../../graph-schema/model/parse-change.ts';
import { fieldWords, thingWords } from './field-words.ts';
import type { OtherWanted } from './others.ts';
import { valueInWords } from './value-words.ts';

/**
 * For whoever's value stands: what the other wrote at the same time. Undefined where it says nothing that fits the
 * map: it came from another page, unchecked.
 */
export function wantedWords(state: AllianceMap, wanted: OtherWanted): string | undefined {
  const entity = state.entities.get(wanted.id);
  if (entity === undefined) return undefined;
  const { id, field, name } = wanted;
  const { kind } = entity;
  const parsed = parseChange({ is: 'set', kind, id, field, before: null, after: wanted.value }, 0);
  const path = fieldPath(kind, field);
  if ('problems' in parsed || parsed.ok.is !== 'set' || path === undefined) return undefined;
  const theirs = valueInWords(state, entity, field, parsed.ok.after);
  const yours = valueInWords(state, entity, field, readPath(entity, path));
  const what = `${fieldWords(field)} of ${thingWords(state, entity)}`;
  return `You and ${name} edited ${what} at the same time. You wrote ${yours}. ${name} wrote ${theirs}, and is choosing now. Yours stands until then.`;
}

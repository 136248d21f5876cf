import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import type { Evidence } from '../../graph-schema/model/source.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { named, words } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { CONFIRMED_WORDS } from '../words/source-words.ts';
import { valueTitle } from '../words/values.ts';
import type { Item } from './Items.tsx';

/** The sources behind a thing, one line each, with how far both sides confirm it. */
export function evidenceItems(state: AllianceMap, id: Id): readonly Item[] {
  return of(relationsOf(state).evidenceFor, id).map((evidence) => ({
    key: evidence.id,
    says:
      find(state, 'source', evidence.source) === undefined
        ? words('A source that is not shown')
        : [named(state, evidence.source)],
    small: evidenceWords(state, evidence),
  }));
}

/** "Published record, 3 March 2026. Confirmed by both sides. How sure: not known yet." */
function evidenceWords(state: AllianceMap, evidence: Evidence): string {
  const source = find(state, 'source', evidence.source);
  const date = valueOf(source?.date);
  const sureness = valueOf(evidence.sureness);
  const review = valueOf(evidence.reviewDate);
  const kind = source === undefined ? '' : valueTitle(source.sourceKind);
  return [
    [kind, date === undefined ? 'date not known yet' : dayInWords(date)]
      .filter((part) => part !== '')
      .join(', '),
    evidence.field === '' ? '' : `For its ${fieldWords(evidence.field)}`,
    sentenceCase(CONFIRMED_WORDS[evidence.confirmed]),
    sureness === undefined ? '' : valueTitle(sureness),
    review === undefined ? '' : `To be looked at again by ${dayInWords(review)}`,
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** "amount.record" as "amount", "shareAtRisk" as "share at risk". */
export function fieldWords(field: string): string {
  return (field.split('.')[0] ?? field).replaceAll(
    /[A-Z]/gu,
    (letter) => ` ${letter.toLowerCase()}`,
  );
}

import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Evidence } from '../../graph-schema/model/source.ts';
import { of, relationsOf } from './relations.ts';
import { valueWords } from './values.ts';

export const CONFIRMED_WORDS: Readonly<Record<Evidence['confirmed'], string>> = {
  neither: 'confirmed by neither side',
  'one-side': 'confirmed by one side',
  both: 'confirmed by both sides',
};

/** The furthest that any of these goes. */
export function mostConfirmed(evidence: readonly Evidence[]): Evidence['confirmed'] | undefined {
  const order = ['both', 'one-side', 'neither'] as const;
  return order.find((confirmed) => evidence.some((one) => one.confirmed === confirmed));
}

/** "published record": the kinds of the sources behind a thing, each once. Empty where it has none. */
export function sourceKindWords(state: AllianceMap, id: Id): readonly string[] {
  const kinds = of(relationsOf(state).evidenceFor, id).flatMap(({ source }) => {
    const kind = find(state, 'source', source)?.sourceKind;
    return kind === undefined ? [] : [valueWords(kind)];
  });
  return [...new Set(kinds)];
}

/** "published record, confirmed by neither side", or "no source yet". */
export function restsOnWords(state: AllianceMap, id: Id): string {
  const evidence = of(relationsOf(state).evidenceFor, id);
  const confirmed = mostConfirmed(evidence);
  if (confirmed === undefined) return 'no source yet';
  return [...sourceKindWords(state, id), CONFIRMED_WORDS[confirmed]].join(', ');
}

import { listed, lowered, pagesOf } from '../entities/pages.store.ts';

interface SourceFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

export const readSources = pagesOf({
  kind: 'source',
  plural: 'sources',
  conditions: `AND ($kinds IS NULL OR n.sourceKind IN $kinds)
  AND ($text IS NULL OR toLower(n.reference) CONTAINS $text)`,
  parametersOf: (filter: SourceFilter | null | undefined) => ({
    kinds: listed(filter?.kinds),
    text: lowered(filter?.text),
  }),
});

import { listed, lowered, pagesOf } from '../entities/pages.store.ts';

interface InterestFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

export const readInterests = pagesOf({
  kind: 'interest',
  plural: 'interests',
  conditions: `AND ($types IS NULL OR n.type IN $types)
  AND ($text IS NULL OR toLower(n.label) CONTAINS $text)`,
  parametersOf: (filter: InterestFilter | null | undefined) => ({
    types: listed(filter?.types),
    text: lowered(filter?.text),
  }),
});

import { listed, lowered, pagesOf } from '../entities/pages.store.ts';
import { mayBeSeen } from '../entities/sight.ts';

interface AgreementFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  readonly parties?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

export const readAgreements = pagesOf({
  kind: 'agreement',
  plural: 'agreements',
  conditions: `AND ($kinds IS NULL OR n.agreementKind IN $kinds)
  AND ($states IS NULL OR n.state IN $states)
  AND ($parties IS NULL
       OR EXISTS { MATCH (n)<-[:OF]-(p:Party)<-[:IS_PARTY]-(a:Actor)
                   WHERE a.id IN $parties AND ${mayBeSeen('p')} })
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text OR toLower(n.reference) CONTAINS $text)`,
  parametersOf: (filter: AgreementFilter | null | undefined) => ({
    kinds: listed(filter?.kinds),
    states: listed(filter?.states),
    parties: listed(filter?.parties),
    text: lowered(filter?.text),
  }),
});

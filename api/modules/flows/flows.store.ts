import { listed, pagesOf } from '../entities/pages.store.ts';

interface FlowFilter {
  readonly families?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly string[] | null | undefined;
  readonly ends?: readonly string[] | null | undefined;
}

export const readFlows = pagesOf({
  kind: 'flow',
  plural: 'flows',
  conditions: `AND ($families IS NULL OR n.family IN $families)
  AND ($kinds IS NULL OR n.flowKind IN $kinds)
  AND ($states IS NULL OR n.state IN $states)
  AND ($ends IS NULL OR EXISTS { MATCH (n)<-[:GIVES]-(a:Actor) WHERE a.id IN $ends }
       OR EXISTS { MATCH (n)-[:TO]->(t:Entity) WHERE t.id IN $ends })`,
  parametersOf: (filter: FlowFilter | null | undefined) => ({
    families: listed(filter?.families),
    kinds: listed(filter?.kinds),
    states: listed(filter?.states),
    ends: listed(filter?.ends),
  }),
});

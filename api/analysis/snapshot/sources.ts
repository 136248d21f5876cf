import { all, find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Evidence, Source } from '../../../graph-schema/model/source.ts';
import { inOrderOfId, listAt } from './in-order.ts';

/** One piece of evidence with the source it comes from. */
export interface Backing {
  readonly evidence: Evidence;
  readonly source: Source;
}

export interface Sources {
  /** What backs an entity. An agreement without its own takes that of its flows, a flow, a term and a party that of their agreement, a seat that of its room, an answer that of its check. */
  readonly backingOf: (id: Id) => readonly Backing[];
  /** Actors that at least one source is said by. */
  readonly saidBy: ReadonlySet<Id>;
}

export function sourcesOf(state: AllianceMap): Sources {
  const direct = new Map<Id, Backing[]>();
  for (const evidence of inOrderOfId(all(state, 'evidence'))) {
    const source = find(state, 'source', evidence.source);
    if (source !== undefined) listAt(direct, evidence.shows).push({ evidence, source });
  }
  const underAgreement = new Map<Id, Backing[]>();
  for (const flow of inOrderOfId(all(state, 'flow'))) {
    if (flow.agreement === null) continue;
    listAt(underAgreement, flow.agreement).push(...(direct.get(flow.id) ?? []));
  }
  const backingOf = (id: Id): readonly Backing[] => {
    const own = direct.get(id);
    if (own !== undefined) return own;
    const entity = state.entities.get(id);
    if (entity?.kind === 'agreement') return underAgreement.get(id) ?? [];
    if (entity?.kind === 'flow' && entity.agreement !== null) {
      return direct.get(entity.agreement) ?? [];
    }
    if (entity?.kind === 'seat') return direct.get(entity.room) ?? [];
    if (entity?.kind === 'term' || entity?.kind === 'party') {
      return direct.get(entity.agreement) ?? [];
    }
    if (entity?.kind === 'checkAnswer') return direct.get(entity.check) ?? [];
    return [];
  };
  return { backingOf, saidBy: new Set(all(state, 'source').flatMap((source) => source.saidBy)) };
}

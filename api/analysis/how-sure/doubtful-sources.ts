import type { Id } from '../../../graph-schema/model/ids.ts';
import type { Source } from '../../../graph-schema/model/source.ts';
import { inOrderOfId } from '../snapshot/in-order.ts';
import type { Network } from '../snapshot/network.ts';
import type { Backing } from '../snapshot/sources.ts';
import { isTold } from './without-source.ts';

/** No more are tried, so that opening a finding stays quick. */
export const MOST_TRIED = 20;

/**
 * Whether a piece of evidence is doubtful: an estimate, a guess, or confirmed by neither side. A published record, a
 * document and a spreadsheet stand for themselves: nobody is asked to confirm what can be looked up.
 */
export function isDoubtful({ evidence, source }: Backing): boolean {
  if (source.sourceKind === 'estimate') return true;
  if (evidence.sureness.is === 'value' && evidence.sureness.value === 'guess') return true;
  const onPaper =
    source.sourceKind === 'published-record' ||
    source.sourceKind === 'document' ||
    source.sourceKind === 'spreadsheet';
  return !onPaper && evidence.confirmed === 'neither';
}

/** Doubtful sources behind these items, each once, in the order of their ids; at most `MOST_TRIED`. */
export function doubtfulSources(network: Network, evidence: readonly Id[]): readonly Source[] {
  const found = new Map<Id, Source>();
  for (const id of evidence) {
    const entity = network.state.entities.get(id);
    if (entity === undefined || !isTold(entity.kind)) continue;
    for (const backing of network.sources.backingOf(id)) {
      if (isDoubtful(backing)) found.set(backing.source.id, backing.source);
    }
  }
  return inOrderOfId([...found.values()]).slice(0, MOST_TRIED);
}

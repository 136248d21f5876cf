import { flowKind } from '../../graph-schema/flow-families/index.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { amountInWords } from './amount-words.ts';

/** The name of an actor or room, or "nobody named" where a flow ends nowhere. */
export function nameOf(state: AllianceMap, id: Id | null): string {
  const entity = id === null ? undefined : state.entities.get(id);
  return entity?.kind === 'actor' || entity?.kind === 'room' ? entity.name : 'nobody named';
}

/** One flow as the sentence of its kind, without a full stop. */
export function flowSentence(state: AllianceMap, flow: Flow): string {
  const sentence = flowKind(flow.family, flow.flowKind)?.sentence ?? '{from} to {to}';
  const amount = amountInWords(flow);
  const filled = sentence
    .replace('{from}', nameOf(state, flow.from))
    .replace('{to}', nameOf(state, flow.to));
  if (filled.includes('{amount}')) {
    const unknown = flow.family === 'money' ? 'an amount not known' : '';
    return filled
      .replace('{amount}', amount ?? unknown)
      .replace(/ {2,}/gu, ' ')
      .trim();
  }
  return filled;
}

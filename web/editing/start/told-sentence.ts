import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { TimeShown } from '../../../graph-schema/model/time.ts';
import { claim } from '../../words/flow-sentence.ts';
import { plain } from '../../words/phrases.ts';
import { of, relationsOf } from '../../words/relations.ts';
import { mostConfirmed, restsOnWords, sourceKindWords } from '../../words/source-words.ts';

/** "Breakwater Trust gives Foodshare £20,000 a year (said by the actor, not yet confirmed)." */
export function toldSentence(state: AllianceMap, flow: Flow, time: TimeShown): string {
  const confirmed = mostConfirmed(of(relationsOf(state).evidenceFor, flow.id));
  const rests =
    confirmed === 'neither'
      ? [...sourceKindWords(state, flow.id), 'not yet confirmed'].join(', ')
      : restsOnWords(state, flow.id);
  return `${plain(claim(state, flow, time))} (${rests}).`;
}

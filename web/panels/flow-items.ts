import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import { amountsDiffer } from '../../graph-schema/model/used-values.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { claim, stateSentence } from '../words/flow-sentence.ts';
import { joined, words } from '../words/phrases.ts';
import { SEEN_DIFFERENTLY } from '../words/sides.ts';
import { restsOnWords } from '../words/source-words.ts';
import type { Item } from './Items.tsx';

/** A flow as a line of a list: what it says, what became of it, and what it rests on. */
export function flowItem(state: AllianceMap, flow: Flow, time: TimeShown): Item {
  return {
    key: flow.id,
    says: joined([
      [...claim(state, flow, time), ...words('.')],
      stateSentence(state, flow, time),
      amountsDiffer(flow) ? words(`${SEEN_DIFFERENTLY}.`) : [],
    ]),
    small: `${sentenceCase(restsOnWords(state, flow.id))}.`,
    opens: flow.id,
  };
}

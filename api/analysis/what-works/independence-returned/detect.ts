import { listAt } from '../../snapshot/in-order.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { usedChoice } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import type { Pattern } from '../pattern.ts';
import { endedControl, isHeld } from './ended-control.ts';

export type Facts = never;
export type Lists = 'owned' | 'appointed';

/** Organisations that were owned or steered by another and are no longer, as their agreement said in writing. */
export const independenceReturned: Pattern<Facts, Lists> = {
  id: 'independence-returned',
  detect(network) {
    const found = new Map<string, Ended[]>();
    for (const { flow, to, agreement } of endedControl(network)) {
      if (!isWritten(network, agreement) || isHeld(network, flow.from, to)) continue;
      listAt(found, `${agreement} ${flow.from} ${to}`).push({ flow, to, agreement });
    }
    return [...found.values()].flatMap((together) => {
      const [first] = together;
      return first === undefined ? [] : [findingOf(network, first, together)];
    });
  },
};

interface Ended {
  readonly flow: Flow;
  readonly to: Id;
  readonly agreement: Id;
}

function isWritten({ agreements }: Network, agreement: Id): boolean {
  return valueOf(usedChoice(agreements, agreement, 'returnToIndependence')) === 'yes';
}

function findingOf(
  { agreements }: Network,
  { flow: { from }, to, agreement }: Ended,
  together: readonly Ended[],
) {
  const flows = together.map(({ flow }) => flow);
  const term = agreements.termOf(agreement, 'returnToIndependence');
  const terms = term === undefined ? [] : [term.id];
  const ofKind = (kind: Flow['flowKind']) =>
    flows.filter(({ flowKind }) => flowKind === kind).map(({ id }) => ({ id }));
  return {
    key: [agreement, from, to],
    subjects: [from, to],
    evidence: [...flows.map(({ id }) => id), agreement, ...terms, from, to],
    restsOn: { noun: 'term' as const, ids: terms, saidOf: [to] },
    facts: {},
    lists: { owned: ofKind('owns'), appointed: ofKind('appoints-board-of') },
  };
}

import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { programmes } from '../../graph-schema/model/programme.ts';
import { countedAmount, type TimeShown } from '../../graph-schema/model/time.ts';
import { pounds } from '../../graph-schema/words/pounds.ts';
import type { CanvasBand } from '../canvas/canvas-props.ts';

const FEWEST_MEMBERS = 3;

/**
 * The partners of each programme as a band: those who get programme money that is drawn, pay none of it
 * on and are no payer. Whoever is in two programmes stands in the band of the first.
 */
export function programmeBands(
  state: AllianceMap,
  drawn: readonly Flow[],
  time: TimeShown,
): readonly CanvasBand[] {
  const taken = new Set<Id>();
  return programmes(state).flatMap((programme): readonly CanvasBand[] => {
    const agreements = new Set<Id>(programme.agreements.map(({ id }) => id));
    const flows = drawn.filter(
      ({ family, agreement }) =>
        family === 'money' && agreement !== null && agreements.has(agreement),
    );
    const pays = new Set<Id>(flows.map(({ from }) => from));
    const members = new Set<Id>();
    const told: number[] = [];
    for (const flow of flows) {
      const { counts, amount } = countedAmount(state, flow, time);
      if (!counts || flow.to === null || pays.has(flow.to) || taken.has(flow.to)) continue;
      members.add(flow.to);
      if (amount !== undefined) told.push(amount);
    }
    if (members.size < FEWEST_MEMBERS || !isChain(state, programme.root.id)) return [];
    for (const member of members) taken.add(member);
    // Where no amount is told nothing is said of money: that is not none.
    const pence = told.reduce((sum, amount) => sum + amount, 0);
    const money = told.length === 0 ? '' : `, ${pounds(pence)}`;
    const words = `${programme.name}: ${String(members.size)} partners${money}`;
    return [
      {
        id: `programme:${programme.root.id}`,
        members: [...members],
        words,
        placement: 'above',
        arranges: true,
      },
    ];
  });
}

/** One agreement alone is a grant or a contract, not a programme with partners. */
function isChain(state: AllianceMap, root: Id): boolean {
  return all(state, 'agreement').some(({ under }) => under === root);
}

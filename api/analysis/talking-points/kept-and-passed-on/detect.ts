import { financialYear } from '../../../../graph-schema/model/day.ts';
import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import { numberOf, value, type Known } from '../../../../graph-schema/model/known.ts';
import { periodOf } from '../../../../graph-schema/model/time.ts';
import { usedNumber } from '../../snapshot/agreements.ts';
import type { Network } from '../../snapshot/network.ts';
import {
  actorIdAt,
  flowsAndAgreements,
  hasLinkedMoney,
  programmeMoney,
  type ProgrammeMoney,
} from '../../snapshot/programme-money.ts';
import { fact, knownFact, type Fact, type Finding } from '../finding.ts';
import type { TalkingPoint } from '../talking-point.ts';
import { keptByHolder, type Kept } from './kept-by-holder.ts';

export type Facts =
  | 'inPence'
  | 'passedOnPence'
  | 'passedOnPercent'
  | 'staysPence'
  | 'staysPercent'
  | 'paidBackPence'
  | 'toPayersPence'
  | 'runningCostPence'
  | 'runningCostOfWholePercent'
  | 'ringFencePence'
  | 'ringFenceGapPence'
  | 'unknownPayments';
/** `recipients`: each with what it is paid by the holder. */
export type Lists = 'recipients';

export const keptAndPassedOn: TalkingPoint<Facts, Lists, never> = {
  id: 'kept-and-passed-on',
  theme: 'money',
  betterWay: 'share-power',
  powerDimension: 'resources',
  options: {},
  hasLeastData: hasLinkedMoney,
  detect: (network) =>
    programmeMoney(network).flatMap((money) =>
      money.holders.flatMap((holder) => {
        const kept = keptByHolder(money, holder);
        return kept === undefined ? [] : [findingOf(network, money, holder, kept)];
      }),
    ),
};

function findingOf(
  network: Network,
  money: ProgrammeMoney,
  holder: number,
  kept: Kept,
): Finding<Facts, Lists> {
  const idAt = (node: number) => actorIdAt(money, node);
  const { flows, agreements } = flowsAndAgreements(network, money, kept.arcs);
  const heldUnder = agreementsHeldBy(network, money, idAt(holder), kept);
  const running = termOver(network, heldUnder, 'runningCostPence');
  const ringFence = termOver(network, heldUnder, 'ringFencePence');
  const { inPence, passedOnPence, paidBackPence, toPayersPence, unknownPayments } = kept;
  const allKnown = unknownPayments === 0 && inPence !== null && passedOnPence !== null;
  const aWholeYear = heldUnder.every((id) => showsItsWholeYear(network, id));
  const ofWhole = (pence: number | null | undefined): Fact =>
    allKnown && inPence > 0 && typeof pence === 'number'
      ? fact((100 * pence) / inPence, 'percent')
      : { is: 'notKnown', value: null, unit: 'percent' };
  const staysPence = allKnown ? inPence - passedOnPence - toPayersPence : null;
  const terms = [running.term, ringFence.term].flat();
  return {
    key: [money.programme.root.id, idAt(holder)],
    subjects: [idAt(holder)],
    evidence: [
      ...flows,
      ...agreements,
      ...terms,
      ...[...new Set([holder, ...kept.givers, ...kept.recipients.keys()])]
        .sort((a, b) => a - b)
        .map(idAt),
    ],
    restsOn: { noun: 'agreement', ids: agreements },
    facts: {
      inPence: penceOrNotKnown(inPence),
      passedOnPence: penceOrNotKnown(passedOnPence),
      passedOnPercent: ofWhole(passedOnPence),
      staysPence: penceOrNotKnown(staysPence),
      staysPercent: ofWhole(staysPence),
      paidBackPence: fact(paidBackPence, 'pence'),
      toPayersPence: fact(toPayersPence, 'pence'),
      runningCostPence: knownFact(running.known, 'pence'),
      runningCostOfWholePercent: ofWhole(aWholeYear ? numberOf(running.known) : undefined),
      ringFencePence: knownFact(ringFence.known, 'pence'),
      ringFenceGapPence: gapOf(ringFence.known, allKnown && aWholeYear ? passedOnPence : null),
      unknownPayments: fact(unknownPayments, 'flows'),
    },
    lists: {
      recipients: [...kept.recipients]
        .sort(([a], [b]) => a - b)
        .map(([node, pence]) => ({ id: idAt(node), fact: fact(pence, 'pence') })),
    },
  };
}

function penceOrNotKnown(pence: number | null): Fact {
  return pence === null ? { is: 'notKnown', value: null, unit: 'pence' } : fact(pence, 'pence');
}

/** How much less goes on than the ring-fence says; 0 where it is met, not known where they can't be compared. */
function gapOf(ringFence: Known<number>, passedOnPence: number | null): Fact {
  if (ringFence.is !== 'value' || passedOnPence === null) return penceOrNotKnown(null);
  return fact(Math.max(0, ringFence.value - passedOnPence), 'pence');
}

/** Agreements that it holds and is paid under; where no party is said to hold, those that its money comes in under. */
function agreementsHeldBy(
  network: Network,
  money: ProgrammeMoney,
  holder: Id,
  kept: Kept,
): readonly Id[] {
  const held = money.programme.agreements
    .map(({ id }) => id)
    .filter((id) =>
      network.agreements
        .partiesOf(id)
        .some(
          (party) =>
            party.actor === holder &&
            party.roles.includes('holds') &&
            !party.roles.includes('pays'),
        ),
    );
  return held.length > 0 ? held : flowsAndAgreements(network, money, kept.arcsIn).agreements;
}

/** A term in pence, added over the agreements that tell it. */
function termOver(
  network: Network,
  agreements: readonly Id[],
  key: TermKey,
): { readonly known: Known<number>; readonly term: readonly Id[] } {
  const said = agreements.map((id) => usedNumber(network.agreements, id, key));
  const told = said.map(numberOf).filter((pence) => pence !== undefined);
  const term = agreements.flatMap((id) => {
    const found = network.agreements.termOf(id, key);
    return found === undefined ? [] : [found.id];
  });
  if (said.length > 0 && said.every((known) => known.is === 'none')) {
    return { known: { is: 'none' }, term };
  }
  if (told.length > 0) return { known: value(told.reduce((sum, pence) => sum + pence, 0)), term };
  return {
    known: { is: said.some((known) => known.is === 'notStated') ? 'notStated' : 'notKnown' },
    term,
  };
}

/** Yearly terms may be compared with flows only where the time shown holds one whole year of the agreement. */
function showsItsWholeYear(network: Network, agreement: Id): boolean {
  const { shows } = network.time;
  if (shows.is === 'day') return true;
  if (shows.is === 'all-years') return false;
  const index = network.agreements.index.get(agreement);
  const found = index === undefined ? undefined : network.agreements.list[index];
  if (found === undefined) return false;
  const year = financialYear(shows.startYear);
  const period = periodOf(found);
  return (
    (period.first === undefined || period.first <= (year.first ?? '')) &&
    (period.last === undefined || period.last >= (year.last ?? ''))
  );
}

import { UNITS, type Unit } from '../../graph-schema/flow-families/units.ts';
import { flowKind } from '../../graph-schema/flow-families/index.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { valueOf, type Known } from '../../graph-schema/model/known.ts';
import { usedAmount } from '../../graph-schema/model/used-values.ts';
import { figuresOf, percent } from '../../graph-schema/words/figures.ts';
import { pounds, poundsInFull } from '../../graph-schema/words/pounds.ts';

/** Units of what stands rather than passes each year. */
const STANDING: ReadonlySet<Unit> = new Set(['percent', 'seats', 'targets']);

/** "£2.4m", "624 hours", "100%", "one person" as "1 person". Money is in pence. */
export function quantity(amount: number, unit: Unit): string {
  if (unit === 'pence') return pounds(amount);
  if (unit === 'percent') return percent(amount);
  const { one, many } = UNITS[unit];
  return amount === 0 ? `no ${many}` : figuresOf(amount, one, many);
}

/** "£20,000 a year", "£1,500 once", "twice a year", "14 targets". */
export function amountWords(amount: number, unit: Unit, per: Flow['per']): string {
  if (unit === 'times' && per === 'year' && (amount === 1 || amount === 2)) {
    return amount === 1 ? 'once a year' : 'twice a year';
  }
  const words = quantity(amount, unit);
  if (STANDING.has(unit)) return words;
  return per === 'year' ? `${words} a year` : `${words} once`;
}

const UNTOLD: Readonly<Record<Unit, string>> = {
  pence: 'an amount',
  hours: 'for a time',
  days: 'for a time',
  places: 'a number of places',
  items: 'a number of items',
  people: 'a number of people',
  times: 'how often',
  stories: 'a number of stories',
  targets: 'targets',
  percent: 'a share',
  seats: 'some seats',
};

/** The amount inside the sentence of a flow, whichever of the four states it is in. */
export function amountInSentence(flow: Flow): string {
  const unit = unitOf(flow);
  if (unit === undefined) return '';
  const told = usedAmount(flow);
  if (told.is === 'value') {
    const seats = flow.flowKind === 'appoints-board-of' ? valueOf(flow.ofHowMany) : undefined;
    if (seats !== undefined) return `${told.value} of ${quantity(seats, 'seats')}`;
    return amountWords(told.value, unit, flow.per);
  }
  if (told.is === 'none') return amountWords(0, unit, flow.per);
  const untold = told.is === 'notStated' ? 'that the agreement does not state' : 'not known yet';
  if (unit === 'times') return untold === 'not known yet' ? 'how often is not known yet' : untold;
  return `${UNTOLD[unit]} ${untold}`;
}

/** The unit of a flow, else the first of its kind; undefined where its kind has no amount. */
export function unitOf(flow: Flow): Unit | undefined {
  return flow.unit ?? flowKind(flow.family, flow.flowKind)?.units[0];
}

/** The used amount in a cell: in full, with its unit, and its period unless the heading says "£ a year". */
export function amountInCell(
  flow: Flow,
  known: Known<number> = usedAmount(flow),
  underAYear = true,
): string {
  const unit = unitOf(flow);
  if (unit === undefined) return '';
  switch (known.is) {
    case 'value': {
      if (unit !== 'pence') return amountWords(known.value, unit, flow.per);
      const inFull = poundsInFull(known.value);
      if (flow.per === 'once') return `${inFull} once`;
      return underAYear ? inFull : `${inFull} a year`;
    }
    case 'none':
      return 'none';
    case 'notStated':
      return 'not stated';
    case 'notKnown':
      return 'not known yet';
  }
}

import { all, type AllianceMap } from './alliance-map.ts';
import { holdsDay, type Day } from './day.ts';
import type { RuleProblem } from './entity.ts';
import type { Flow } from './flow.ts';
import type { Id } from './ids.ts';
import { NOT_KNOWN, NOT_STATED, numberOf, value, type Known } from './known.ts';
import { flowPeriod } from './time.ts';
import { usedAmount } from './used-values.ts';

const WHOLE_PERCENT = 100;
/** Before any day that a map can hold: where an ownership without a first day begins. */
const EVER: Day = '0001-01-01';

/** Who owns a body on a day, and what their shares come to. */
export interface Ownership {
  readonly owners: readonly { readonly owner: Id; readonly percent: Known<number> }[];
  /** 100 where the shares that are told make the whole; else not stated; not known without an owner. */
  readonly inAllPercent: Known<number>;
}

export function ownershipOn(state: AllianceMap, body: Id, day: Day): Ownership {
  const owned = ownsFlows(state, body).filter((flow) => holdsDay(flowPeriod(state, flow), day));
  return {
    owners: owned.map((flow) => ({ owner: flow.from, percent: usedAmount(flow) })),
    inAllPercent: inAll(owned),
  };
}

function inAll(owned: readonly Flow[]): Known<number> {
  if (owned.length === 0) return NOT_KNOWN;
  const whole = sumPercent(owned) === WHOLE_PERCENT;
  return whole ? value(WHOLE_PERCENT) : NOT_STATED;
}

/** Shares that nobody has told add nothing. */
function sumPercent(owned: readonly Flow[]): number {
  return owned.reduce((sum, flow) => sum + (numberOf(usedAmount(flow)) ?? 0), 0);
}

function ownsFlows(state: AllianceMap, body: Id): readonly Flow[] {
  return all(state, 'flow').filter(
    (flow) => flow.flowKind === 'owns' && flow.to === body && flow.state === 'happening',
  );
}

/** On no day may the owners of one body have more than the whole of it. */
export function ownershipProblems(state: AllianceMap, flow: Flow): readonly RuleProblem[] {
  if (flow.flowKind !== 'owns' || flow.to === null || flow.state !== 'happening') return [];
  const owned = ownsFlows(state, flow.to);
  // The sum is highest on a day on which one of them begins.
  const highest = Math.max(
    ...owned.map((begins) => {
      const day = flowPeriod(state, begins).first ?? EVER;
      return sumPercent(owned.filter((other) => holdsDay(flowPeriod(state, other), day)));
    }),
  );
  if (highest <= WHOLE_PERCENT) return [];
  return [
    {
      field: 'amount',
      expected: `shares of all owners of ${flow.to} that come to at most 100%`,
      found: `${highest}%`,
      todo: 'Lower a share, leave out one that is not stated, or give the days on which one ends.',
    },
  ];
}

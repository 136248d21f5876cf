import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { value } from '../../graph-schema/model/known.ts';
import type { Body, Bodies } from './bodies.ts';
import { actorId, COUNCIL, flowId } from './ids.ts';
import type { PaymentRow } from './rows.ts';

const GRANT_HEADINGS: ReadonlySet<string> = new Set([
  'GRANTS TO VOL ORGS',
  'SECTION 48 GRANTS',
  'CAP GRANT OTH BODIES',
]);
/** Units that pay voluntary sector grants; their lines stand under other headings. */
const GRANT_UNITS: ReadonlySet<string> = new Set(['VSG & Thrive Contrac', 'Community Hubs (VSG)']);

/** Headings named after a person; not written on the map. */
const HEADINGS_WITH_A_PERSON: ReadonlySet<string> = new Set(['C.D.DEL PANNO TRUST']);

type PaymentKind = 'grant' | 'contract-payment';

/**
 * "Earmarked grants" is money granted to the council, which it also buys meals and rooms with: such a line
 * is a grant only where a grants unit pays it.
 */
export function paymentKind(line: PaymentRow): PaymentKind {
  return GRANT_HEADINGS.has(line.heading) || GRANT_UNITS.has(line.unit)
    ? 'grant'
    : 'contract-payment';
}

/** The year in which the financial year of a day begins, on 1 April. */
export function financialYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}

export interface PaymentGroup {
  readonly payee: Body;
  readonly startYear: number;
  readonly kind: PaymentKind;
  readonly lines: readonly PaymentRow[];
  /** Reversals and credit notes taken off; never below 0 in these files. */
  readonly netPence: number;
}

/** Lines of one payee, financial year and kind together. */
export function paymentGroups(
  payments: readonly PaymentRow[],
  bodies: Bodies,
): readonly PaymentGroup[] {
  const groups = new Map<string, PaymentRow[]>();
  for (const line of payments) {
    const key = flowId(
      'paid',
      actorId(bodies.of(line.payeeId)),
      String(financialYearOf(line.day)),
      paymentKind(line),
    );
    const lines = groups.get(key);
    if (lines === undefined) groups.set(key, [line]);
    else lines.push(line);
  }
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    return [
      {
        payee: bodies.of(first.payeeId),
        startYear: financialYearOf(first.day),
        kind: paymentKind(first),
        lines,
        netPence: lines.reduce((sum, { amountPence }) => sum + amountPence, 0),
      },
    ];
  });
}

/** One flow per group: what was paid in all, from its first payment to its last. */
export function paymentFlows(groups: readonly PaymentGroup[]): readonly Flow[] {
  return groups.map(({ payee, startYear, kind, lines, netPence }) => {
    const days = lines.map(({ day }) => day).sort();
    return make('flow', {
      id: flowId('paid', actorId(payee), String(startYear), kind),
      family: 'money',
      flowKind: kind,
      from: COUNCIL,
      to: actorId(payee),
      amount: { record: value(netPence) },
      unit: 'pence',
      per: 'once',
      start: value(days[0] ?? ''),
      end: value(days.at(-1) ?? ''),
      note: noteOf(startYear, lines),
    });
  });
}

function noteOf(startYear: number, lines: readonly PaymentRow[]): string {
  const headings = [...new Set(lines.map(({ heading }) => heading))]
    .filter((heading) => !HEADINGS_WITH_A_PERSON.has(heading))
    .sort();
  const year = `${startYear}-${String(startYear + 1).slice(2)}`;
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  const negative = lines.filter(({ amountPence }) => amountPence < 0).length;
  const off = negative === 0 ? '' : `, ${negative} of them taken off`;
  const under = headings.length === 0 ? '' : ` Under: ${headings.join('; ')}.`;
  return `${count} of the payments file in ${year}${off}.${under}`;
}

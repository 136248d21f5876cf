import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { all } from '../../../../graph-schema/model/alliance-map.ts';
import { numberOf } from '../../../../graph-schema/model/known.ts';
import { namesAPerson } from '../../../../seed/trafford/left-out.ts';
import { actorId } from '../../../../seed/trafford/ids.ts';
import { paymentGroups } from '../../../../seed/trafford/payments.ts';
import { BODIES, FILES, REPEATED, ROWS, TRAFFORD } from './trafford-files.ts';

const MONEY = all(TRAFFORD, 'flow').filter(({ family }) => family === 'money');
const GRANTS = MONEY.filter(({ id }) => id.startsWith('grant:'));
const PAID = MONEY.filter(({ id }) => id.startsWith('paid:'));

function sumPence(flows: typeof MONEY): number {
  return flows.reduce((sum, { amount }) => sum + (numberOf(amount.record) ?? 0), 0);
}

/** The payments file read and added once more, without the seed's own reader. */
function freshNets(): ReadonlyMap<string, number> {
  const lines = parse<Record<'TransactionNumber' | 'BeneficiaryOtherID' | 'Amount', string>>(
    FILES.payments,
    { columns: true },
  );
  const repeated = new Set([...REPEATED.keys()].map(({ transaction }) => transaction));
  const nets = new Map<string, number>();
  for (const line of lines) {
    if (repeated.has(line.TransactionNumber)) continue;
    const payee = actorId(BODIES.of(`trafford-supplier-${line.BeneficiaryOtherID}`));
    nets.set(payee, (nets.get(payee) ?? 0) + Math.round(Number(line.Amount) * 100));
  }
  return nets;
}

describe('the money of Trafford', () => {
  it('accounts for all 555 grants and £1,291,436.54', () => {
    const leftOut = ROWS.grants.filter(namesAPerson);
    expect(leftOut.map(({ awardedPence }) => awardedPence)).toEqual([50_000]);
    expect(GRANTS.length + leftOut.length).toBe(555);
    expect(sumPence(GRANTS) + 50_000).toBe(129_143_654);
  });

  it('accounts for all 5,336 lines of payments', () => {
    const payments = ROWS.payments.filter((line) => !REPEATED.has(line));
    const grouped = paymentGroups(payments, BODIES).flatMap(({ lines }) => lines);
    expect(new Set(grouped).size + REPEATED.size).toBe(5336);
    expect(grouped.filter(({ amountPence }) => amountPence < 0)).toHaveLength(490);
    expect(sumPence(PAID) + 5 * 1_666_600).toBe(1_598_320_051);
  });

  it('pays each body what a fresh sum of its lines gives', () => {
    const nets = new Map<string, number>();
    for (const flow of PAID) nets.set(flow.to!, (nets.get(flow.to!) ?? 0) + sumPence([flow]));
    expect(nets).toEqual(freshNets());
    expect(PAID.filter(({ amount }) => (numberOf(amount.record) ?? 0) <= 0)).toEqual([]);
  });

  it('leaves out the five payments that repeat the hub grants of 2024', () => {
    expect(
      [...REPEATED].map(([line, grant]) => [grant.id.replace('360G-traffordmbc-', ''), line.day]),
    ).toEqual([
      ['2024VSG1', '2024-05-24'],
      ['2024VSG2', '2024-06-05'],
      ['2024VSG3', '2024-06-05'],
      ['2024VSG4', '2024-06-12'],
      ['2024VSG5', '2024-07-04'],
    ]);
    expect([...REPEATED.keys()].map(({ amountPence }) => amountPence)).toEqual(
      Array.from({ length: 5 }, () => 1_666_600),
    );
  });

  it('draws no line that begins in the future of the map', () => {
    const firsts = all(TRAFFORD, 'flow').map(({ start }) =>
      start.is === 'value' ? start.value : '',
    );
    expect(firsts.filter((day) => day < '2013-01-18' || day > '2026-05-28')).toEqual([]);
  });
});

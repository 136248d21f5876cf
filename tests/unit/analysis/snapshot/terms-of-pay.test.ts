import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { paymentsUnder, pencePaidUnder } from '../../../../api/analysis/snapshot/money-under.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import {
  noticeReceivedDays,
  penceAtRisk,
  riskPercent,
  whenPaid,
} from '../../../../api/analysis/snapshot/terms-of-pay.ts';
import {
  agreement,
  ON_THE_DAY,
  organisations,
  pays,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';

const UNDER = { agreement: id('Deal') };

function network(...more: readonly Nested[]) {
  const map = smallMap(
    organisations('A', 'B', 'C'),
    agreement('Deal', { A: ['pays'], B: ['delivers'] }),
    more,
  );
  return networkOf(map, ON_THE_DAY);
}

describe('what is paid under an agreement', () => {
  it('counts a payment through others once, and nothing that goes back or is none', () => {
    const made = network(
      pays('A', 'C', 100, { ...UNDER, via: [id('B')] }),
      pays('B', 'A', 20, UNDER),
      pays('A', 'B', 0, UNDER),
      pays('C', 'B', 7),
    );
    expect(paymentsUnder(made, id('Deal')).map(({ flow, pence }) => [flow.to, pence])).toEqual([
      ['C', 10_000],
    ]);
    expect(pencePaidUnder(made, id('Deal'))).toBe(10_000);
  });

  it('is undefined where nothing is known to be paid, or one amount is not known', () => {
    expect(pencePaidUnder(network(), id('Deal'))).toBeUndefined();
    const made = network(pays('A', 'B', 5, UNDER), pays('A', 'C', undefined, UNDER));
    expect(pencePaidUnder(made, id('Deal'))).toBeUndefined();
  });
});

describe('the terms of pay', () => {
  const QUARTERLY = [
    term('Deal', 'paidWhen', value('quarterly')),
    term('Deal', 'daysToPay', value(45)),
  ];

  it('come from the agreement, and from a payment that says more', () => {
    expect(whenPaid(network(QUARTERLY), id('Deal')).waitDays).toBe(136.25);
    const sooner = network(QUARTERLY, pays('A', 'B', 5, { ...UNDER, paidWhen: value('advance') }));
    expect(whenPaid(sooner, id('Deal')).waitDays).toBe(0);
    const days = network(QUARTERLY, pays('A', 'B', 5, { ...UNDER, daysToPay: NONE }));
    expect(whenPaid(days, id('Deal')).waitDays).toBe(91.25);
  });

  it('are those of the payment that is waited for longest; with one wait unknown there is none', () => {
    const own = (to: string, paidWhen: 'advance' | 'on-results') =>
      pays('A', to, 5, { ...UNDER, paidWhen: value(paidWhen) });
    expect(
      whenPaid(network(QUARTERLY, own('B', 'advance'), pays('A', 'C', 5, UNDER)), id('Deal')),
    ).toMatchObject({ paidWhen: value('quarterly'), waitDays: 136.25 });
    for (const [one, other] of [
      ['B', 'C'],
      ['C', 'B'],
    ] as const) {
      const mixed = network(QUARTERLY, own(one, 'on-results'), pays('A', other, 5, UNDER));
      expect(whenPaid(mixed, id('Deal')).waitDays).toBeNull();
    }
  });

  it('turn months of notice into days, and take days as written first', () => {
    expect(
      noticeReceivedDays(network(term('Deal', 'noticeByPayerMonths', value(12))), id('Deal')),
    ).toBe(365);
    const both = [
      term('Deal', 'noticeByPayerMonths', value(12)),
      term('Deal', 'noticeByPayerDays', value(28)),
    ];
    expect(noticeReceivedDays(network(both), id('Deal'))).toBe(28);
    expect(
      noticeReceivedDays(network(term('Deal', 'noticeByPayerMonths', NOT_STATED)), id('Deal')),
    ).toBeUndefined();
  });

  it('give £ at risk only where the share and every amount is known', () => {
    const share = term('Deal', 'shareAtRiskPercent', value(20));
    expect(penceAtRisk(network(share, pays('A', 'B', 100, UNDER)), id('Deal'))).toBe(2_000);
    expect(penceAtRisk(network(share), id('Deal'))).toBeUndefined();
    expect(penceAtRisk(network(pays('A', 'B', 100, UNDER)), id('Deal'))).toBeUndefined();
    expect(riskPercent(network(term('Deal', 'shareAtRiskPercent', NONE)), id('Deal'))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { all, find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { ALDERMOUTH } from './aldermouth-state.ts';

/** A second reckoning, by hand over the plain list: it shares nothing with the model's own sums. */
const POUNDS = 100;
const money = all(ALDERMOUTH, 'flow').filter((flow) => flow.family === 'money');

function pounds(flow: Flow): number {
  const said = flow.amount.record;
  if (said?.is !== 'value') throw new Error(`${flow.id} has no amount of record`);
  return said.value / POUNDS;
}

function sum(flows: readonly Flow[]): number {
  return flows.reduce((total, flow) => total + pounds(flow), 0);
}

/** Awards of 2023/24 are the only money that has ended; one grant was declined. */
const now = money.filter((flow) => flow.state === 'happening' && !flow.agreement?.startsWith('E'));
const charities = new Set(Array.from({ length: 12 }, (_, at) => `C${at + 1}`));
const toCharities = (flows: readonly Flow[]) =>
  flows.filter((flow) => flow.to !== null && charities.has(flow.to));

describe('the money of Aldermouth', () => {
  it('comes to £450,000 for the twelve in the programme, 18.75% of £2.4m', () => {
    const partners = now.filter((flow) => /^A([2-9]|1[0-3])$/.test(flow.agreement ?? ''));
    expect(partners.map(pounds)).toEqual(
      [60, 120, 55, 40, 45, 15, 12, 30, 28, 25, 8, 12].map((thousand) => thousand * 1000),
    );
    expect(sum(partners)).toBe(450_000);
    expect(pounds(find(ALDERMOUTH, 'flow', id('money:A1'))!)).toBe(2_400_000);
    expect((100 * 450_000) / 2_400_000).toBe(18.75);
  });

  it('is £795,000 for the twelve in all, of which 57% is the programme’s', () => {
    const known = sum(toCharities(now));
    expect(known).toBe(795_000);
    expect(Math.round((100 * 450_000) / known)).toBe(57);
  });

  it('reaches six of the twelve by one known route', () => {
    const others = new Set(
      toCharities(now.filter((flow) => flow.from !== id('P4'))).map((flow) => flow.to as string),
    );
    expect([...charities].filter((code) => !others.has(code))).toEqual([
      'C1',
      'C2',
      'C4',
      'C8',
      'C10',
      'C12',
    ]);
  });

  it('maps £3,937,600, each pound once where it enters', () => {
    const balance = new Map<string, number>();
    for (const flow of now) {
      balance.set(flow.from, (balance.get(flow.from) ?? 0) + pounds(flow));
      balance.set(flow.to!, (balance.get(flow.to!) ?? 0) - pounds(flow));
    }
    const entering = [...balance.values()].filter((left) => left > 0);
    expect(entering.reduce((total, left) => total + left, 0)).toBe(3_937_600);
  });

  it('pays £107,000 for connecting, £65,000 of it until March 2026', () => {
    const connecting = now.filter((flow) => flow.forConnecting);
    expect(sum(connecting)).toBe(107_000);
    const ending = find(ALDERMOUTH, 'agreement', id('A21'));
    expect(ending?.end).toEqual({ is: 'value', value: '2026-03-31' });
  });

  it('paid nine local groups £1.3m in 2023/24, and two of them £210,000 now', () => {
    const before = money.filter((flow) => flow.agreement?.startsWith('E'));
    expect([before.length, sum(before)]).toEqual([9, 1_300_000]);
    const after = now.filter((flow) => ['A14a', 'A14b'].includes(flow.agreement ?? ''));
    expect([after.length, sum(after)]).toEqual([2, 210_000]);
    expect(find(ALDERMOUTH, 'agreement', id('A14'))?.replaces).toHaveLength(9);
  });

  it('is compared with, not added to, what each paper says', () => {
    const paper = all(ALDERMOUTH, 'term').filter((term) => term.key === 'valuePenceAYear');
    for (const term of paper) {
      if (term.value.is !== 'value') continue;
      const flows = money.filter((flow) => flow.agreement === term.agreement);
      expect([term.agreement, sum(flows)]).toEqual([
        term.agreement,
        Number(term.value.value) / POUNDS,
      ]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { moneyTotals } from '../../../../api/analysis/measures/money-totals.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { adding, applied, factOf, found, of, pays, seen, timeOf } from '../support/small-map.ts';

describe('the mission: money', () => {
  it('row 1: the demo gives 100% via the trust; adding enough second money changes it', () => {
    const share = (state: typeof ALDERMOUTH) =>
      factOf(of('money-gateway', state)[0], 'sharePercent');
    expect(share(ALDERMOUTH)).toBeCloseTo(100, 9);
    const direct = (pounds: number) =>
      applied(ALDERMOUTH, adding(pays('P3', 'C1', pounds, { agreement: id('A1') })));
    expect(share(direct(150_000))).toBeCloseTo(75, 9);
    expect(share(direct(300_000))).toBeCloseTo(60, 9);
    expect(share(direct(300_100))).toBeUndefined();
  });

  it('row 2: £450,000 of £2.4m shows 18.75%; under-delivery shows the gap', () => {
    const said = (state: typeof ALDERMOUTH) =>
      seen(of('kept-and-passed-on', state).find(({ subjects }) => subjects[0] === 'P4'));
    expect(said(ALDERMOUTH)).toContain('Of £2.4m a year, £450,000 (18.75%) goes on');
    expect(said(ALDERMOUTH)).toContain('This is met.');
    const flow = [...ALDERMOUTH.entities.values()]
      .filter((entity) => entity.kind === 'flow')
      .find(({ agreement }) => agreement === 'A3');
    const less = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'flow',
        id: flow!.id,
        field: 'amount.record',
        before: value(12_000_000),
        after: value(7_000_000),
      },
    ]);
    expect(said(less)).toContain('£400,000 (17%)');
    expect(said(less)).toContain('What goes on is £50,000 less than this.');
  });

  it('row 9: money that was offered and declined is never counted as income', () => {
    const refused = [...ALDERMOUTH.entities.values()]
      .filter((entity) => entity.kind === 'flow')
      .filter(({ family, state }) => family === 'money' && state === 'offered-declined');
    expect(refused.map(({ to }) => to)).toEqual(['C10']);
    const network = networkOf(ALDERMOUTH, timeOf(ALDERMOUTH));
    const totals = moneyTotals(network.actors.length, network.hops.money);
    expect(totals.inPence[network.actorIndex.get(id('C10'))!]).toBe(2_500_000);
    for (const finding of found(ALDERMOUTH).findings) {
      for (const flow of refused) expect(finding.evidence).not.toContain(flow.id);
    }
    const accepted = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'flow',
        id: refused[0]!.id,
        field: 'state',
        before: 'offered-declined',
        after: 'happening',
      },
    ]);
    const known = (state: typeof ALDERMOUTH) =>
      factOf(of('money-gateway', state)[0], 'knownIntoPartnersPence');
    expect(known(ALDERMOUTH)).toBe(79_500_000);
    expect(known(accepted)).toBe(85_500_000);
  });

  it('row 58: a proposed agreement that one side does not want is no fault, and no finding mentions it', () => {
    const proposed = find(ALDERMOUTH, 'agreement', id('A23'));
    expect(proposed?.state).toBe('proposed');
    const refused = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'agreement',
        id: id('A23'),
        field: 'state',
        before: 'proposed',
        after: 'asked-for-refused',
      },
    ]);
    for (const state of [ALDERMOUTH, refused]) {
      for (const finding of found(state).findings) {
        expect(finding.evidence).not.toContain('A23');
        expect(JSON.stringify(finding)).not.toContain(proposed!.name);
      }
    }
    expect(found(refused)).toEqual(found(ALDERMOUTH));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN } from '../../../../graph-schema/model/known.ts';
import { isSource, moneyTotals } from '../../../../api/analysis/measures/money-totals.ts';
import { sourceRouteCounts } from '../../../../api/analysis/measures/source-routes.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { routesOf } from '../../../../api/analysis/talking-points/one-route/income.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { randomNetwork } from '../support/random-networks.ts';
import {
  actorOf,
  adding,
  applied,
  DAY,
  factOf,
  found,
  of,
  organisation,
  organisations,
  pays,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'one-route';

function contract(from: string, to: string, pounds: number | undefined, more: Partial<Flow> = {}) {
  return pays(from, to, pounds, { flowKind: 'contract-payment', ...more });
}

function fee(from: string, to: string, pounds: number) {
  return pays(from, to, pounds, { flowKind: 'member-fee', id: id(`fee-${from}-${to}`) });
}

/** F pays Lead, which pays A and B; G pays B beside it. */
function leadOfTwo(...more: readonly Nested[]) {
  return smallMap(
    actorOf('funder', 'F'),
    actorOf('funder', 'G'),
    organisations('Lead', 'A', 'B'),
    contract('F', 'Lead', 1000),
    contract('Lead', 'A', 300, { flowKind: 'payment-to-partner' }),
    contract('Lead', 'B', 300, { flowKind: 'payment-to-partner' }),
    pays('G', 'B', 100),
    more,
  );
}

describe('one-route', () => {
  it('fires for one route, and not for two', () => {
    const [finding, ...more] = of(NAME, leadOfTwo());
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'one-route~Lead',
      theme: 'money',
      subjects: ['Lead', 'A'],
      evidence: ['pay-Lead-A-none', 'A', 'Lead'],
    });
    expect(seen(finding)).toBe(
      'One of two partners has one known route to money: Lead. All £300 a year we know of for A comes from it.',
    );
    expect(finding?.picture.notes).toEqual([{ at: 'A', words: '£300, one known route' }]);
    expect(of(NAME, leadOfTwo(pays('G', 'A', 1)))).toEqual([]);
  });

  it('is ended by a route of unknown amount, and not by one that is known to be none', () => {
    expect(of(NAME, leadOfTwo(pays('G', 'A', undefined)))).toEqual([]);
    expect(of(NAME, leadOfTwo(pays('G', 'A', 0)))).toHaveLength(1);
    expect(of(NAME, leadOfTwo(pays('G', 'A', 1, { amount: { record: NONE } })))).toHaveLength(1);
  });

  it('works out no share where one payment is of unknown amount', () => {
    const again = contract('Lead', 'A', undefined, { id: id('again') });
    expect(of(NAME, leadOfTwo(again))).toEqual([]);
  });

  it('counts one payer behind two as one route, and says who pays most', () => {
    const map = (direct: number) =>
      smallMap(
        organisations('F', 'Lead', 'A', 'Other', 'X'),
        contract('F', 'Lead', 1000),
        contract('Lead', 'A', 300),
        contract('F', 'A', direct),
        pays('Other', 'X', 1),
      );
    const [finding] = of(NAME, map(100));
    expect(finding?.subjects).toEqual(['Lead', 'A']);
    expect(seen(finding)).toBe(
      'A has one known route to money, and most of it comes from Lead. Of £400 a year we know of for A, 75% comes from it.',
    );
    expect(of(NAME, map(101)).map(({ subjects }) => subjects[0])).not.toContain('Lead');
  });

  it('counts member fees as income and not as a route', () => {
    expect(factOf(of(NAME, leadOfTwo(fee('G', 'A', 100)))[0], 'exampleSharePercent')).toBe(75);
    expect(of(NAME, leadOfTwo(fee('G', 'A', 101)))).toEqual([]);
  });

  it('leaves out who passes money on, to which paying a member fee does not belong', () => {
    expect(of(NAME, leadOfTwo(organisation('X'), pays('A', 'X', 10)))).toEqual([]);
    expect(of(NAME, leadOfTwo(organisation('X'), pays('A', 'X', undefined)))).toEqual([]);
    expect(of(NAME, leadOfTwo(organisation('X'), fee('A', 'X', 10)))).toHaveLength(1);
  });

  it('looks at organisations paid by contract, public bodies apart; those paid by grants on request', () => {
    const map = (more: readonly Nested[]) =>
      smallMap(organisations('F', 'G', 'Y'), pays('G', 'Y', 10), more);
    const paid = (flow: Flow, actor: Nested) => map([actor, flow]);
    expect(of(NAME, paid(contract('F', 'A', 5), organisation('A')))).toHaveLength(1);
    expect(of(NAME, paid(contract('F', 'A', 5), organisation('A', 'public-body')))).toEqual([]);
    const untold = organisation('A', 'charity', { sector: NOT_KNOWN });
    expect(of(NAME, paid(contract('F', 'A', 5), untold))).toHaveLength(1);
    for (const type of ['funder', 'community', 'connector'] as const) {
      expect(of(NAME, paid(contract('F', 'A', 5), actorOf(type, 'A')))).toEqual([]);
    }
    const granted = paid(pays('F', 'A', 5), organisation('A'));
    expect(of(NAME, granted)).toEqual([]);
    const onRequest = of(NAME, granted, { oneRouteGrants: 1 });
    expect(onRequest.map(({ id: finding }) => finding)).toEqual(['one-route~F', 'one-route~G']);
  });

  it('makes one finding for each payer, in the order of their ids', () => {
    const map = smallMap(
      organisations('P', 'Q', 'A', 'B', 'C'),
      contract('Q', 'A', 10),
      contract('P', 'B', 10),
      contract('P', 'C', 10),
    );
    expect(of(NAME, map).map(({ subjects }) => subjects.join(' '))).toEqual(['P B C', 'Q A']);
    expect(seen(of(NAME, map)[0])).toContain('They are B and C.');
  });

  it('stays silent, and says what it would need, where fewer than two payers are known', () => {
    const map = smallMap(organisations('P', 'A'), contract('P', 'A', 10));
    expect(of(NAME, map)).toEqual([]);
    expect(found(map).silent.find(({ id: point }) => point === NAME)?.needs).toContain(
      'two payers or more',
    );
  });

  it('takes no money from a ring that no payer feeds for a route', () => {
    const map = smallMap(
      organisations('R1', 'R2', 'A', 'P', 'Q', 'X'),
      contract('R1', 'R2', 30),
      contract('R2', 'R1', 60),
      contract('R1', 'A', 30),
      pays('P', 'X', 1),
      pays('Q', 'X', 1),
    );
    // R2 pays more than it gets: it feeds R1, and A by one route.
    expect(of(NAME, map).map(({ subjects }) => subjects)).toEqual([['R1', 'A']]);
    const ring = smallMap(
      organisations('R1', 'R2', 'A', 'P', 'Q', 'X'),
      contract('R1', 'R2', 30),
      contract('R2', 'R1', 30),
      contract('R1', 'A', undefined),
      pays('P', 'X', 1),
      pays('Q', 'X', 1),
    );
    expect(of(NAME, ring)).toEqual([]);
  });

  it('follows the map’s own setting', () => {
    const map = leadOfTwo(fee('G', 'A', 200));
    expect(of(NAME, map, { oneRouteShare: 60 })).toHaveLength(1);
    expect(of(NAME, map, { oneRouteShare: 61 })).toEqual([]);
  });

  it('finds one route exactly where max-flow counts one, on random networks', () => {
    fc.assert(
      fc.property(randomNetwork, ({ nodes, from, to, amount }) => {
        const names = Array.from({ length: nodes }, (_, at) => `N${at}`);
        const map = smallMap(
          organisations(...names),
          from.map((one, at) =>
            contract(names[one]!, names[to[at]!]!, amount[at], { id: id(`c${at}`) }),
          ),
        );
        const network = networkOf(map, { asAt: DAY, shows: { is: 'day', day: DAY } });
        const totals = moneyTotals(nodes, { from, to, amount });
        const sources = names.map((_, at) => at).filter((at) => isSource(totals, at));
        const counts = sourceRouteCounts({ nodes, from, to }, sources, 3);
        const routes = routesOf(network);
        expect(routes.sources).toBe(sources.length);
        const single = names.map((_, at) => routes.singleRouteTo(at) !== undefined);
        expect(single).toEqual(names.map((_, at) => counts[at] === 1));
      }),
    );
  });
});

describe('one-route on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);
  const SIX = ['C1', 'C10', 'C12', 'C2', 'C4', 'C8'];

  it('finds six of 12 partners through the trust, and nothing else', () => {
    expect(findings.map(({ id: finding }) => finding)).toEqual(['one-route~P4']);
    expect(findings[0]?.subjects).toEqual(['P4', ...SIX]);
    expect(seen(findings[0])).toBe(
      'Six of 12 partners have one known route to money: Coast & Moor NHS Trust. ' +
        'All £60,000 a year we know of for Open Hand comes from it. ' +
        'They are Open Hand, Northshore Advice, Umoja Homes, Clearwater Recovery, Safe Steps and Second Tide.',
    );
    expect(findings[0]?.restsOn).toBe('Rests on six payments: 5 published, 1 said by both sides.');
  });

  it('goes when the six have a second payer each, and nothing else changes', () => {
    const second = (paid: readonly string[]) =>
      applied(
        ALDERMOUTH,
        adding(
          actorOf('funder', 'F9'),
          paid.map((to) => pays('F9', to, undefined)),
        ),
      );
    expect(of(NAME, second(SIX.slice(1)))[0]?.subjects).toEqual(['P4', 'C1']);
    expect(idsGoneAndCome(ALDERMOUTH, second(SIX))).toEqual({ gone: ['one-route~P4'], come: [] });
  });

  it('goes when they are paid directly beside the lead, by another payer than the lead’s', () => {
    const paid = applied(ALDERMOUTH, adding(SIX.map((to) => contract('P1', to, 1))));
    expect(of(NAME, paid)).toEqual([]);
    const sameSource = applied(ALDERMOUTH, adding(SIX.map((to) => contract('P3', to, 1))));
    expect(seen(of(NAME, sameSource)[0])).toContain('and most of it comes from Coast & Moor');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { ON_REQUEST } from '../../../../api/analysis/talking-points/find-talking-points.ts';
import { textOf } from '../../../../api/analysis/words/phrases.ts';
import {
  actorOf,
  agreement,
  asked,
  found,
  interest,
  knows,
  organisations,
  pays,
  room,
  seat,
  smallMap,
  type Nested,
} from '../support/small-map.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];
const COMMUNITY = 'M';
const name = fc.constantFrom(...NAMES);
const pair = fc.tuple(name, name);

/** Maps on which anything may be: loops of money, payments to oneself, unknown amounts, rooms without votes. */
const randomMap = fc
  .record({
    payers: fc.uniqueArray(name, { maxLength: 2 }),
    payments: fc.array(
      fc.tuple(
        pair,
        fc.option(fc.nat(1000), { nil: undefined }),
        fc.constantFrom('head', 'sub', null),
      ),
      { maxLength: 14 },
    ),
    ties: fc.array(fc.tuple(name, fc.constantFrom(...NAMES, COMMUNITY)), { maxLength: 10 }),
    cares: fc.uniqueArray(fc.constantFrom(...NAMES, COMMUNITY), { maxLength: 4 }),
    offers: fc.uniqueArray(name, { maxLength: 2 }),
    needs: fc.uniqueArray(name, { maxLength: 2 }),
    votes: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES, COMMUNITY), fc.option(fc.nat(5))), {
      maxLength: 4,
      selector: ([holder]) => holder,
    }),
  })
  .map(({ payers, payments, ties, cares, offers, needs, votes }): readonly Nested[] => [
    organisations(...NAMES),
    actorOf('community', COMMUNITY),
    agreement('head', Object.fromEntries(payers.map((payer) => [payer, ['pays'] as const]))),
    agreement('sub', {}, { under: id('head') }),
    payments.map(([[from, to], pounds, under], at) =>
      pays(from, to, pounds, {
        id: id(`pay-${at}`),
        ...(under === null ? {} : { agreement: id(under) }),
      }),
    ),
    ties.map(([one, other], at) => knows(one, other, { id: id(`tie-${at}`) })),
    interest('food', { 'cares-about': cares, offers, needs }),
    room('R', { ownPenceAYear: value(100) }),
    votes.map(([holder, count]) => seat('R', holder, count ?? undefined)),
  ]);

describe('talking points on random maps', () => {
  it('say something that makes sense, or nothing', () => {
    let findingsSeen = 0;
    fc.assert(
      fc.property(randomMap, (entities) => {
        const map = smallMap(entities);
        const thresholds = {
          moneyGatewayPartners: 1,
          dependsOnOneConnectorActors: 1,
          missingBridgeMembers: 1,
        };
        const findings = [
          ...found(map, thresholds).findings,
          ...ON_REQUEST.flatMap(({ id: of }) => asked(of, map)),
        ];
        findingsSeen += findings.length;
        for (const finding of findings) {
          const said = [
            textOf(finding.see),
            finding.restsOn,
            ...finding.picture.notes.map(({ words }) => words),
            ...finding.picture.bands.map(({ words }) => words),
          ].join(' ');
          expect(said).not.toMatch(/NaN|undefined|null|Infinity|\s\s|−/);
          for (const of of [...finding.subjects, ...finding.evidence]) {
            expect(map.entities.has(of)).toBe(true);
          }
          for (const { value: figure, unit } of finding.facts) {
            if (figure === null) continue;
            expect(Number.isFinite(figure)).toBe(true);
            if (unit === 'pence') expect(Number.isInteger(figure)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(findingsSeen).toBeGreaterThan(400);
  });

  it('never let a gateway pass on more than all, or a share of votes exceed all votes', () => {
    fc.assert(
      fc.property(randomMap, (entities) => {
        const { findings } = found(smallMap(entities), { moneyGatewayPartners: 1 });
        for (const { facts } of findings) {
          const fact = (of: string) => facts.find((one) => one.name === of)?.value;
          const share = fact('sharePercent');
          if (typeof share === 'number') {
            expect(share).toBeGreaterThanOrEqual(60 - 1e-6);
            expect(share).toBeLessThanOrEqual(100 + 1e-6);
            expect(fact('noOtherRoute')).toBeLessThanOrEqual(fact('partners')!);
          }
          const votes = fact('votes');
          if (typeof votes === 'number') expect(fact('communityVotes')).toBeLessThanOrEqual(votes);
        }
      }),
      { numRuns: 400 },
    );
  });
});

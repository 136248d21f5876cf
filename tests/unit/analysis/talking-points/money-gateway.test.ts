import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  agreement,
  applied,
  factOf,
  of,
  organisations,
  organisation,
  pays,
  seen,
  smallMap,
} from '../support/small-map.ts';

const NAME = 'money-gateway';
const PARTNERS = ['C1', 'C2', 'C3'];

/** A funder pays a lead, which pays partners; the funder also pays the first partner directly. */
function programme(throughLead: number, direct: number, partners = PARTNERS) {
  const each = throughLead / partners.length;
  return smallMap(
    actorOf('funder', 'F'),
    organisations('L', ...partners),
    agreement('head', { F: ['pays'], L: ['holds'] }),
    agreement('direct', { F: ['pays'], C1: ['delivers'] }, { under: id('head') }),
    partners.map((partner) =>
      agreement(`sub-${partner}`, { L: ['pays'], [partner]: ['delivers'] }, { under: id('head') }),
    ),
    pays('F', 'L', throughLead * 2, { agreement: id('head') }),
    direct === 0 ? [] : pays('F', 'C1', direct, { agreement: id('direct') }),
    partners.map((partner) => pays('L', partner, each, { agreement: id(`sub-${partner}`) })),
  );
}

describe('money-gateway', () => {
  it('fires at exactly 60% and not at 59.9%', () => {
    const [finding] = of(NAME, programme(600, 400));
    expect(finding).toMatchObject({ id: 'money-gateway~head~L', subjects: ['L'], theme: 'money' });
    expect(factOf(finding, 'sharePercent')).toBeCloseTo(60, 9);
    expect(seen(finding)).toContain('Of £1,000 a year for three charities in this programme, £600');
    expect(of(NAME, programme(599, 401))).toEqual([]);
  });

  it('needs three partners', () => {
    expect(of(NAME, programme(600, 0, ['C1', 'C2']))).toEqual([]);
    expect(of(NAME, programme(600, 0, ['C1', 'C2']), { moneyGatewayPartners: 2 })).toHaveLength(1);
  });

  it('does not fire where the payer pays all directly', () => {
    const map = smallMap(
      actorOf('funder', 'F'),
      organisations('L', ...PARTNERS),
      agreement('head', { F: ['pays'], L: ['holds'] }),
      agreement('sub', { F: ['pays'] }, { under: id('head') }),
      ['L', ...PARTNERS].map((to) => pays('F', to, 100, { agreement: id('sub') })),
    );
    expect(of(NAME, map)).toEqual([]);
  });

  it('never takes the payer for the gateway, though all comes from it', () => {
    const [finding, ...more] = of(NAME, programme(600, 0));
    expect(finding?.subjects).toEqual(['L']);
    expect(more).toEqual([]);
  });

  it('finds whoever stands in the second row too, with what passes through', () => {
    const paid: readonly (readonly [string, string, number])[] = [
      ['F', 'L', 400],
      ['L', 'M', 350],
      ...PARTNERS.map((to) => ['M', to, 100] as const),
    ];
    const map = smallMap(
      actorOf('funder', 'F'),
      organisations('L', 'M', ...PARTNERS),
      agreement('head', { F: ['pays'] }),
      paid.map(([from, to, pounds]) => pays(from, to, pounds, { agreement: id('head') })),
    );
    const findings = of(NAME, map);
    expect(findings.map(({ subjects }) => subjects[0])).toEqual(['L', 'M']);
    expect(factOf(findings[0], 'allPence')).toBe(35_000);
    expect(factOf(findings[1], 'partners')).toBe(4);
  });

  it('names the partners without another known route, and drops one when a second source pays it', () => {
    const map = programme(600, 0);
    expect(seen(of(NAME, map)[0])).toContain('For three of them we know no other route.');
    const more = applied(map, adding(actorOf('funder', 'Second'), pays('Second', 'C2', undefined)));
    expect(seen(of(NAME, more)[0])).toContain('For two of them we know no other route.');
  });

  it('leaves unknown amounts out and says so', () => {
    const more = applied(
      programme(600, 0),
      adding(pays('F', 'C2', undefined, { agreement: id('head') })),
    );
    expect(seen(of(NAME, more)[0])).toContain('one payment is not known and is left out');
  });

  it('counts no money that was offered and declined, proposed or refused', () => {
    for (const state of ['offered-declined', 'proposed', 'asked-for-refused'] as const) {
      const more = applied(
        programme(600, 0),
        adding(pays('F', 'C1', 9000, { agreement: id('head'), state })),
      );
      expect(factOf(of(NAME, more)[0], 'sharePercent')).toBeCloseTo(100, 9);
    }
  });

  it('is silent, and says what it would need, where money is not under linked agreements', () => {
    const map = smallMap(organisation('A', 'public-body'), organisations('B'), pays('A', 'B', 5));
    expect(of(NAME, map)).toEqual([]);
  });
});

describe('money-gateway on Aldermouth', () => {
  const [finding, ...more] = of(NAME, ALDERMOUTH);

  it('finds Coast & Moor and nobody else', () => {
    expect(more).toEqual([]);
    expect(finding?.subjects).toEqual(['P4']);
    expect(factOf(finding, 'throughPence')).toBe(45_000_000);
    expect(factOf(finding, 'sharePercent')).toBeCloseTo(100, 9);
    expect(factOf(finding, 'knownIntoPartnersPence')).toBe(79_500_000);
    expect(factOf(finding, 'shareOfKnownPercent')).toBeCloseTo((100 * 450) / 795, 9);
  });

  it('says it in the words of the catalogue, and never "all their money"', () => {
    expect(seen(finding)).toBe(
      'All £450,000 a year for 12 charities in this programme comes through Coast & Moor NHS Trust. ' +
        'It is 57% of all the money we know they receive. For six of them we know no other route.',
    );
    expect(JSON.stringify(finding)).not.toMatch(/all their money/i);
    expect(finding?.restsOn).toBe('Rests on 13 agreements: 12 published, 1 said by both sides.');
  });

  it('knows no other route for six', () => {
    const routes = (extra: readonly string[]) => {
      const funder = actorOf('funder', 'F9');
      const state = applied(
        ALDERMOUTH,
        adding(
          funder,
          extra.map((to) => pays('F9', to, 1)),
        ),
      );
      return factOf(of(NAME, state)[0], 'noOtherRoute');
    };
    expect(routes([])).toBe(6);
    expect(routes(['C1', 'C2', 'C4', 'C8', 'C10', 'C12'])).toBe(0);
    expect(routes(['C3', 'C5', 'C6', 'C7', 'C9', 'C11'])).toBe(6);
  });

  it('writes the figures where they belong in the picture', () => {
    expect(finding?.picture.notes).toContainEqual({
      at: 'P4',
      words: '£2.4m in, £450,000 passed on',
    });
    expect(finding?.picture.notes).toContainEqual({ at: 'C2', words: '£120,000' });
    expect(finding?.picture.bands[0]?.words).toBe('Steady Ground: 12 partners, £450,000');
  });

  it('goes when the payer pays the partners enough beside the lead', () => {
    const direct = (pounds: number) =>
      applied(ALDERMOUTH, adding(pays('P3', 'C1', pounds, { agreement: id('A1') })));
    expect(of(NAME, direct(300_000))).toHaveLength(1);
    expect(of(NAME, direct(310_000))).toEqual([]);
  });
});

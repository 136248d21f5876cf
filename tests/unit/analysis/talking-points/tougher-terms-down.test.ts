import { describe, expect, it } from 'vitest';
import type { TermKey } from '../../../../graph-schema/agreement-terms/index.ts';
import type { Term } from '../../../../graph-schema/model/agreement.ts';
import type { Change } from '../../../../graph-schema/model/change.ts';
import { all } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  agreement,
  applied,
  factOf,
  found,
  of,
  organisations,
  pays,
  seen,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'tougher-terms-down';

type Terms = Readonly<Partial<Record<TermKey, Term['value']>>>;

const HEAD: Terms = {
  paidWhen: value('monthly'),
  daysToPay: value(30),
  shareAtRiskPercent: value(5),
  noticeByPayerMonths: value(6),
  targets: value(8),
};
const TOUGHER_WAIT: Terms = { paidWhen: value('quarterly'), daysToPay: value(30) };
const TOUGHER_RISK: Terms = { shareAtRiskPercent: value(10) };

function termsOf(name: string, terms: Terms): readonly Nested[] {
  return Object.entries(terms).map(([key, said]) => term(name, key as TermKey, said));
}

/** A funder, a lead and one partner for each set of terms below. */
function chain(head: Terms, below: readonly Terms[], more: readonly Nested[] = []) {
  const partners = below.map((_, at) => `C${String(at + 1)}`);
  return smallMap(
    actorOf('funder', 'F'),
    organisations('Lead', ...partners),
    agreement('Top', { F: ['pays'], Lead: ['delivers', 'holds'] }, { programmeName: 'Together' }),
    termsOf('Top', head),
    below.map((terms, at) => [
      agreement(
        `Sub${String(at + 1)}`,
        { Lead: ['pays'], [`C${String(at + 1)}`]: ['delivers'] },
        { under: id('Top') },
      ),
      termsOf(`Sub${String(at + 1)}`, terms),
    ]),
    more,
  );
}

const said = (map: Parameters<typeof of>[1]) => seen(of(NAME, map)[0]);

describe('tougher-terms-down', () => {
  it('fires with two tougher terms and not with one', () => {
    const [finding, ...more] = of(NAME, chain(HEAD, [{ ...TOUGHER_WAIT, ...TOUGHER_RISK }]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'tougher-terms-down~Top',
      theme: 'terms',
      subjects: ['Lead', 'C1'],
    });
    expect(seen(finding)).toBe(
      'In Together the lead is Lead, with one partner. ' +
        'The lead is paid monthly in arrears, 30 days after invoice. ' +
        'Partners are paid quarterly in arrears, 30 days after invoice. ' +
        'The longest wait of partners is about 121 days, that of the lead about 60 days. ' +
        'Partners carry 10% on results; the lead 5%.',
    );
    expect(of(NAME, chain(HEAD, [TOUGHER_WAIT]))).toEqual([]);
    expect(of(NAME, chain(HEAD, [TOUGHER_RISK]))).toEqual([]);
  });

  it('takes the same terms, and better ones, for no tougher ones', () => {
    const unchanged = { targets: value(8), targetsPassedDownUnchanged: value(true) };
    expect(of(NAME, chain(HEAD, [{ ...HEAD, ...unchanged }]))).toEqual([]);
    const better: Terms = {
      paidWhen: value('monthly-in-advance'),
      shareAtRiskPercent: NONE,
      noticeByPayerMonths: value(7),
      ...unchanged,
    };
    expect(of(NAME, chain(HEAD, [better]))).toEqual([]);
    expect(of(NAME, chain(HEAD, [{ ...better, ...TOUGHER_WAIT }]))).toHaveLength(1);
  });

  it('counts targets only where they are the same and said to be passed down unchanged', () => {
    const unsaid = { ...TOUGHER_WAIT };
    const wait = { ...unsaid, targetsPassedDownUnchanged: value(true) };
    expect(said(chain(HEAD, [{ ...wait, targets: value(8) }]))).toContain(
      'All 8 targets are passed on unchanged.',
    );
    expect(of(NAME, chain(HEAD, [{ ...wait, targets: value(7) }]))).toEqual([]);
    expect(of(NAME, chain(HEAD, [{ ...unsaid, targets: value(8) }]))).toEqual([]);
    expect(of(NAME, chain({ ...HEAD, targets: NONE }, [{ ...wait, targets: NONE }]))).toEqual([]);
  });

  it('compares notice in days and months, and only the notice that is received', () => {
    const notice = (terms: Terms) => chain(HEAD, [{ ...TOUGHER_RISK, ...terms }]);
    expect(said(notice({ noticeByPayerDays: value(28) }))).toContain(
      'Partners get 28 days’ notice; the lead 6 months.',
    );
    expect(said(notice({ noticeByPayerMonths: value(1) }))).toContain(
      'Partners get 1 month’s notice; the lead 6 months.',
    );
    expect(said(notice({ noticeByPayerMonths: NONE }))).toContain('Partners get no notice;');
    expect(of(NAME, notice({ noticeByPayerMonths: value(6) }))).toEqual([]);
    expect(of(NAME, notice({ noticeByPaidMonths: value(12) }))).toEqual([]);
    expect(of(NAME, notice({ noticeByPayerMonths: NOT_STATED }))).toEqual([]);
  });

  it('says of how many agreements it is so, and the toughest of them', () => {
    const map = chain(HEAD, [
      { ...TOUGHER_WAIT, ...TOUGHER_RISK },
      { paidWhen: value('quarterly'), daysToPay: value(60), shareAtRiskPercent: value(25) },
      { ...TOUGHER_RISK, noticeByPayerMonths: value(2) },
      TOUGHER_RISK,
    ]);
    expect(said(map)).toBe(
      'In Together the lead is Lead, with three partners. ' +
        'The lead is paid monthly in arrears, 30 days after invoice. ' +
        'The longest wait of partners is about 151 days, that of the lead about 60 days. ' +
        'Partners carry up to 25% on results; the lead 5%. ' +
        'Partners in 1 of 3 agreements get 2 months’ notice; the lead 6 months.',
    );
    expect(of(NAME, map)[0]?.evidence).not.toContain('Sub4');
  });

  it('says £ at risk only where every share and every amount is known', () => {
    const paid = (partner: number | undefined) => [
      pays('F', 'Lead', 10_000, { agreement: id('Top') }),
      pays('Lead', 'C1', 1000, { agreement: id('Sub1') }),
      pays('Lead', 'C2', partner, { agreement: id('Sub2') }),
    ];
    const terms = { ...TOUGHER_WAIT, ...TOUGHER_RISK };
    const known = of(NAME, chain(HEAD, [terms, terms], paid(2000)))[0];
    expect(seen(known)).toContain(
      'That is £300 a year at risk for partners, £500 for the lead. ' +
        'So partners carry 60% of that risk on 30% of the money.',
    );
    expect(known?.picture.notes).toEqual([
      { at: 'C1', words: '£100 on results' },
      { at: 'C2', words: '£200 on results' },
    ]);
    const unknown = of(NAME, chain(HEAD, [terms, terms], paid(undefined)))[0];
    expect(factOf(unknown, 'partnersRiskPence')).toBeNull();
    expect(seen(unknown)).not.toContain('at risk');
  });

  it('goes down step by step: an agreement in the middle is under one and above another', () => {
    const worst: Terms = { ...TOUGHER_WAIT, shareAtRiskPercent: value(20), daysToPay: value(90) };
    const map = chain(
      HEAD,
      [{ ...TOUGHER_WAIT, ...TOUGHER_RISK }],
      [
        organisations('D'),
        agreement('Lower', { C1: ['pays'], D: ['delivers'] }, { under: id('Sub1') }),
        termsOf('Lower', worst),
      ],
    );
    expect(of(NAME, map).map(({ subjects }) => subjects)).toEqual([
      ['C1', 'D'],
      ['Lead', 'C1'],
    ]);
  });

  it('looks at agreements in force alone, and follows the map’s own setting', () => {
    const terms = { ...TOUGHER_WAIT, ...TOUGHER_RISK };
    const map = chain(HEAD, [terms]);
    const ended = applied(map, [
      {
        is: 'set',
        kind: 'agreement',
        id: id('Sub1'),
        field: 'end',
        before: { is: 'notKnown' },
        after: value('2025-10-30'),
      },
    ]);
    expect(of(NAME, ended)).toEqual([]);
    expect(of(NAME, map, { tougherTermsDownTerms: 3 })).toEqual([]);
    expect(of(NAME, chain(HEAD, [TOUGHER_WAIT]), { tougherTermsDownTerms: 1 })).toHaveLength(1);
  });

  it('says what it would need where no term is told in both', () => {
    const map = chain(HEAD, [{ uplift: NONE }]);
    expect(found(map).silent.find(({ id: point }) => point === NAME)?.needs).toContain(
      'an agreement and one under it',
    );
  });
});

describe('tougher-terms-down on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);
  const subs = new Set(Array.from({ length: 12 }, (_, at) => `A${String(at + 2)}`));

  /** The terms of the twelve sub-contracts, as they would be. */
  function withTerms(state: typeof ALDERMOUTH, terms: Terms): readonly Change[] {
    return all(state, 'term').flatMap((one): readonly Change[] => {
      const after = terms[one.key];
      if (after === undefined || !subs.has(one.agreement)) return [];
      return [{ is: 'set', kind: 'term', id: one.id, field: 'value', before: one.value, after }];
    });
  }

  it('finds Steady Ground and nothing else, with all four terms and both sides', () => {
    expect(findings.map(({ id: finding }) => finding)).toEqual(['tougher-terms-down~A1']);
    expect(seen(findings[0])).toBe(
      'In Steady Ground the lead is Coast & Moor NHS Trust, with 12 partners. ' +
        'The lead is paid monthly in advance. ' +
        'Partners are paid quarterly in arrears, 45 days after invoice. ' +
        'The longest wait of partners is about 136 days, that of the lead none. ' +
        'Partners carry 20% on results; the lead 5%. ' +
        'That is £90,000 a year at risk for partners, £120,000 for the lead. ' +
        'So partners carry 75% of that risk on 18.75% of the money. ' +
        'Partners get 3 months’ notice; the lead 12 months. ' +
        'All 14 targets are passed on unchanged.',
    );
    expect(findings[0]?.restsOn).toBe(
      'Rests on 13 agreements: 12 published, 1 said by both sides.',
    );
    expect(factOf(findings[0], 'partnersWaitDays')).toBe(136.25);
  });

  it('goes with fair terms, even with the targets as they are, and nothing else changes', () => {
    const fair = applied(
      ALDERMOUTH,
      withTerms(ALDERMOUTH, {
        paidWhen: value('monthly-in-advance'),
        shareAtRiskPercent: value(5),
        noticeByPayerMonths: value(12),
      }),
    );
    expect(idsGoneAndCome(ALDERMOUTH, fair)).toEqual({ gone: ['tougher-terms-down~A1'], come: [] });
  });

  it('stays with payment, notice and targets where the lead’s terms are only fairer', () => {
    const fairer = applied(
      ALDERMOUTH,
      withTerms(ALDERMOUTH, {
        paidWhen: value('monthly'),
        daysToPay: value(30),
        shareAtRiskPercent: value(5),
        noticeByPayerMonths: value(6),
      }),
    );
    expect(said(fairer)).toBe(
      'In Steady Ground the lead is Coast & Moor NHS Trust, with 12 partners. ' +
        'The lead is paid monthly in advance. ' +
        'Partners are paid monthly in arrears, 30 days after invoice. ' +
        'The longest wait of partners is about 60 days, that of the lead none. ' +
        'Partners get 6 months’ notice; the lead 12 months. ' +
        'All 14 targets are passed on unchanged.',
    );
    expect(idsGoneAndCome(ALDERMOUTH, fairer)).toEqual({ gone: [], come: [] });
  });

  it('comes for the children’s contract when its sub-contracts get two tougher terms', () => {
    const tougher = adding(
      term('A14', 'paidWhen', value('monthly-in-advance')),
      term('A14', 'shareAtRiskPercent', NONE),
      term('A14a', 'paidWhen', value('quarterly')),
      term('A14a', 'daysToPay', value(45)),
      term('A14a', 'shareAtRiskPercent', value(10)),
    );
    expect(idsGoneAndCome(ALDERMOUTH, applied(ALDERMOUTH, tougher))).toEqual({
      gone: [],
      come: ['tougher-terms-down~A14'],
    });
  });
});

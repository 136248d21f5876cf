import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
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
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'uneven-shares';
const UNDER = { agreement: id('Deal') };

/** One agreement with many parties: what each is paid. */
function deal(paid: Readonly<Record<string, number | undefined>>, ...more: readonly Nested[]) {
  const names = Object.keys(paid);
  return smallMap(
    actorOf('funder', 'F'),
    organisations(...names),
    agreement('Deal', { F: ['pays'] }),
    names.map((name) => pays('F', name, paid[name], UNDER)),
    more,
  );
}

/** Four of six members pass on all that they get, so that what stays is kept by two alike, or nearly. */
function sixMembers(a: number) {
  const through = ['C', 'D', 'E', 'G'];
  return deal(
    { A: a, B: 100, C: 10, D: 10, E: 10, G: 10 },
    through.map((name) => pays(name, 'A', 10, UNDER)),
  );
}

describe('uneven-shares', () => {
  it('fires under a third of the members, and not at exactly a third', () => {
    // 60 + 40 that come back stay with A, 100 with B: as if 2 of 6 shared it.
    expect(of(NAME, sixMembers(60))).toEqual([]);
    const [finding, ...more] = of(NAME, sixMembers(61));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'uneven-shares~Deal', theme: 'money', subjects: ['A'] });
    expect(factOf(finding, 'members')).toBe(6);
    expect(factOf(finding, 'effectiveMembers')).toBeCloseTo(201 ** 2 / (101 ** 2 + 100 ** 2), 12);
    expect(seen(finding)).toBe(
      'Of each £1 that stays with a member, 50p stays with A. It is as if 2 equal members shared it. ' +
        'In Deal, £201 a year stays with six members.',
    );
    expect(finding?.picture.notes).toContainEqual({ at: 'C', words: '£0 stays' });
  });

  it('needs four members', () => {
    expect(of(NAME, deal({ A: 1000, B: 1, C: 1 }))).toEqual([]);
    expect(of(NAME, deal({ A: 1000, B: 1, C: 1, D: 1 }))).toHaveLength(1);
    expect(of(NAME, deal({ A: 1000, B: 1, C: 1, D: 1 }), { unevenSharesMembers: 5 })).toEqual([]);
  });

  it('does not fire where all are paid alike', () => {
    expect(of(NAME, deal({ A: 10, B: 10, C: 10, D: 10 }))).toEqual([]);
  });

  it('names all with whom as much stays', () => {
    const small = Object.fromEntries(['C', 'D', 'E', 'G', 'H', 'I'].map((name) => [name, 1]));
    const [finding] = of(NAME, deal({ A: 500, B: 500, ...small }));
    expect(finding?.subjects).toEqual(['A', 'B']);
    expect(seen(finding)).toContain('50p stays with each of A and B.');
  });

  it('says that one kept it all where the others kept nothing', () => {
    const map = deal({ A: 1000, B: 1, C: 1, D: 1 });
    expect(seen(of(NAME, map)[0])).toContain('It is as if one member kept it all.');
  });

  it('leaves out members of whom no amount is known, counts payments left out, and no payer', () => {
    const [finding] = of(NAME, deal({ A: 1000, B: 1, C: 1, D: 1, E: undefined }));
    expect(factOf(finding, 'members')).toBe(4);
    expect(seen(finding)).toContain('The amount of one payment is not known and is left out.');
    expect(of(NAME, deal({ A: 1000, B: 1, C: 1, D: undefined }))).toEqual([]);
    const back = pays('A', 'F', 100, UNDER);
    expect(factOf(of(NAME, deal({ A: 1000, B: 1, C: 1, D: 1 }, back))[0], 'allPence')).toBe(90_300);
  });

  it('stays silent where a member pays out more than comes in, and says what it would need', () => {
    const map = deal({ A: 1000, B: 1, C: 1, D: 1 }, pays('B', 'C', 5, UNDER));
    expect(of(NAME, map)).toEqual([]);
    expect(found(map).silent.find(({ id: point }) => point === NAME)?.needs).toContain(
      'a programme with four members or more',
    );
  });

  it('takes several agreements under one head as one programme, and unlinked ones not', () => {
    const names = ['A', 'B', 'C', 'D'];
    const awards = (under: string | null) =>
      smallMap(
        actorOf('funder', 'F'),
        organisations(...names),
        agreement('Head', { F: ['pays'] }),
        names.map((name) => [
          ...agreement(`To-${name}`, { F: ['pays'] }, under === null ? {} : { under: id(under) }),
          pays('F', name, name === 'A' ? 1000 : 1, { agreement: id(`To-${name}`) }),
        ]),
      );
    expect(of(NAME, awards('Head')).map((finding) => finding.id)).toEqual(['uneven-shares~Head']);
    expect(of(NAME, awards(null))).toEqual([]);
  });

  it('follows the map’s own setting', () => {
    const map = deal({ A: 30, B: 10, C: 10, D: 10 });
    expect(of(NAME, map)).toEqual([]);
    // As if 3 of 4 shared it: not under one part in 2.
    expect(of(NAME, map, { unevenSharesParts: 2 })).toEqual([]);
    expect(of(NAME, sixMembers(60), { unevenSharesParts: 2 })).toHaveLength(1);
  });
});

describe('uneven-shares on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds Steady Ground with 13 members, and nothing else', () => {
    expect(findings.map(({ id: finding }) => finding)).toEqual(['uneven-shares~A1']);
    const [finding] = findings;
    expect(finding?.subjects).toEqual(['P4']);
    expect(factOf(finding, 'members')).toBe(13);
    expect(factOf(finding, 'largestSharePercent')).toBeCloseTo(81.25, 9);
    const kept = [1950, 60, 120, 55, 40, 45, 15, 12, 30, 28, 25, 8, 12];
    const squares = kept.reduce((sum, thousand) => sum + thousand ** 2, 0);
    expect(factOf(finding, 'effectiveMembers')).toBeCloseTo(2400 ** 2 / squares, 9);
    expect(seen(finding)).toBe(
      'Of each £1 that stays with a member, 81p stays with Coast & Moor NHS Trust. ' +
        'It is as if 1.5 equal members shared it. ' +
        'In Steady Ground, £2.4m a year stays with 13 members.',
    );
  });

  it('splits the unevenness exactly between and within sectors', () => {
    const [finding] = findings;
    const kept = [1950, 60, 120, 55, 40, 45, 15, 12, 30, 28, 25, 8, 12].map((k) => k / 2400);
    const theil = kept.reduce((sum, share) => sum + share * Math.log(13 * share), 0);
    // One public body and 12 charities.
    const between = 0.8125 * Math.log(0.8125 * 13) + 0.1875 * Math.log((0.1875 * 13) / 12);
    expect(factOf(finding, 'theilBetweenSectors')).toBeCloseTo(between, 9);
    expect(factOf(finding, 'theilWithinSectors')).toBeCloseTo(theil - between, 9);
  });

  it('goes when the trust keeps less of it', () => {
    const keeps = (pounds: number) =>
      applied(ALDERMOUTH, [
        {
          is: 'set',
          kind: 'flow',
          id: id('money:A1'),
          field: 'amount.record',
          before: value(240_000_000),
          after: value((450_000 + pounds) * 100),
        },
      ]);
    expect(of(NAME, keeps(400_000))).toHaveLength(1);
    const gone = idsGoneAndCome(ALDERMOUTH, keeps(200_000));
    expect(gone.gone).toContain('uneven-shares~A1');
  });

  it('goes when more of it goes to the partners, and nothing else changes', () => {
    const more = (pounds: number) =>
      applied(
        ALDERMOUTH,
        adding(
          Array.from({ length: 12 }, (_, at) =>
            pays('P4', `C${at + 1}`, pounds, {
              id: id(`more-${at}`),
              agreement: id(`A${at + 2}`),
              flowKind: 'payment-to-partner',
            }),
          ),
        ),
      );
    expect(of(NAME, more(30_000))).toHaveLength(1);
    expect(idsGoneAndCome(ALDERMOUTH, more(100_000))).toEqual({
      gone: ['uneven-shares~A1'],
      come: [],
    });
  });
});

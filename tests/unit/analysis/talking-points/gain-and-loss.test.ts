import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import {
  NONE,
  NOT_KNOWN,
  NOT_STATED,
  value,
  type Known,
} from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  adding,
  agreement,
  applied,
  found,
  of,
  organisations,
  seen,
  smallMap,
  term,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'gain-and-loss';

/** One signs to pay, one to hold, one to deliver. */
function deal(
  surplus: Known<string>,
  loss: Known<string>,
  {
    names,
    more = [],
  }: { readonly names?: readonly [string | null, string | null]; readonly more?: Nested[] } = {},
) {
  const [gains, bears] = names ?? [null, null];
  return smallMap(
    organisations('Payer', 'Holder', 'Partner'),
    agreement('Deal', { Payer: ['pays'], Holder: ['holds'], Partner: ['delivers'] }),
    { ...term('Deal', 'surplus', surplus), names: gains === null ? null : id(gains) },
    { ...term('Deal', 'loss', loss), names: bears === null ? null : id(bears) },
    more,
  );
}

const told = (surplus: string, loss: string) =>
  seen(of(NAME, deal(value(surplus), value(loss)))[0]);

describe('gain-and-loss', () => {
  it('fires where the holder keeps a surplus and all share a loss', () => {
    const [finding, ...more] = of(NAME, deal(value('holder-keeps'), value('shared-equally')));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'gain-and-loss~Deal',
      theme: 'terms',
      subjects: ['Holder', 'Partner', 'Payer'],
      evidence: ['Deal', 'Deal-surplus', 'Deal-loss', 'Holder', 'Partner', 'Payer'],
    });
    expect(seen(finding)).toBe(
      'Holder keeps the surplus. Losses are shared equally with Partner and Payer. The agreement is called Deal.',
    );
  });

  it('says every other way of sharing in words', () => {
    expect(told('to-payer', 'holder-keeps')).toContain(
      'Payer keeps the surplus. Holder bears the losses.',
    );
    expect(told('shared-equally', 'to-payer')).toContain(
      'A surplus is shared equally by Holder, Partner and Payer. Payer bears the losses.',
    );
    expect(told('holder-keeps', 'kept-by-each')).toContain(
      'Each bears its own loss: Holder, Partner and Payer.',
    );
    expect(told('kept-by-each', 'holder-keeps')).toContain(
      'Each keeps its own surplus: Holder, Partner and Payer.',
    );
    expect(told('holder-keeps', 'shared-by-formula')).toContain(
      'Losses are shared by a formula with Partner and Payer.',
    );
    const above = deal(value('above-threshold'), value('above-threshold'), {
      names: ['Holder', 'Partner'],
      more: [term('Deal', 'surplusThresholdPence', value(5_000_000))],
    });
    expect(seen(of(NAME, above)[0])).toBe(
      'Above £50,000, Holder keeps the surplus. Above an agreed amount, Partner bears the losses. The agreement is called Deal.',
    );
  });

  it('does not fire where the same actors gain and lose, in whatever parts', () => {
    for (const [surplus, loss] of [
      ['shared-equally', 'shared-by-formula'],
      ['kept-by-each', 'shared-equally'],
      ['holder-keeps', 'holder-keeps'],
      ['to-payer', 'to-payer'],
    ] as const) {
      expect(of(NAME, deal(value(surplus), value(loss)))).toEqual([]);
    }
    const sameName = deal(value('above-threshold'), value('holder-keeps'), {
      names: ['Holder', null],
    });
    expect(of(NAME, sameName)).toEqual([]);
  });

  it('takes who is named before who has the role', () => {
    const named = deal(value('holder-keeps'), value('holder-keeps'), { names: ['Partner', null] });
    expect(of(NAME, named)[0]?.subjects).toEqual(['Holder', 'Partner']);
  });

  it('stays silent where one of the two is not told, is none, or where nobody told who is meant', () => {
    for (const silent of [NOT_KNOWN, NOT_STATED, NONE]) {
      for (const map of [
        deal(silent, value('shared-equally')),
        deal(value('holder-keeps'), silent),
      ]) {
        expect(of(NAME, map)).toEqual([]);
        expect(found(map).silent.find(({ id: point }) => point === NAME)?.needs).toContain(
          'whose a surplus is and who bears a loss',
        );
      }
    }
    expect(of(NAME, deal(value('above-threshold'), value('shared-equally')))).toEqual([]);
  });

  it('looks at agreements in force alone', () => {
    for (const more of [
      { state: 'proposed' as const },
      { end: value('2025-10-30') },
      { start: value('2025-11-01') },
    ]) {
      const map = smallMap(
        organisations('A', 'B'),
        agreement('Deal', { A: ['holds'], B: ['delivers'] }, more),
        term('Deal', 'surplus', value('holder-keeps')),
        term('Deal', 'loss', value('shared-equally')),
      );
      expect(of(NAME, map)).toEqual([]);
    }
  });
});

describe('gain-and-loss on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds the 24 homes and nothing else', () => {
    expect(findings.map(({ id: finding }) => finding)).toEqual(['gain-and-loss~A16']);
    expect(findings[0]?.subjects).toEqual(['C12', 'L2']);
    expect(seen(findings[0])).toBe(
      'Above an agreed amount, Anchorstone Homes keeps the surplus. ' +
        'Losses are shared equally with Umoja Homes. The agreement is called 24 homes.',
    );
    expect(findings[0]?.restsOn).toBe('Rests on one agreement, from documents.');
  });

  it('goes when the surplus is shared equally as well, and nothing else changes', () => {
    const fair = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'term',
        id: id('A16:surplus'),
        field: 'value',
        before: value('above-threshold'),
        after: value('shared-equally'),
      },
    ]);
    expect(idsGoneAndCome(ALDERMOUTH, fair)).toEqual({ gone: ['gain-and-loss~A16'], come: [] });
  });

  it('comes for Steady Ground when its partners are said to share losses', () => {
    const shared = applied(ALDERMOUTH, adding(term('A1', 'loss', value('shared-equally'))));
    expect(idsGoneAndCome(ALDERMOUTH, shared)).toEqual({ gone: [], come: ['gain-and-loss~A1'] });
  });
});

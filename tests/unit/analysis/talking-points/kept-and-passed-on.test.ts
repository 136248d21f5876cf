import { describe, expect, it } from 'vitest';
import { find, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value, type Known } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  agreement,
  applied,
  DAY,
  factOf,
  found,
  of,
  organisations,
  pays,
  seen,
  smallMap,
  term,
} from '../support/small-map.ts';

const NAME = 'kept-and-passed-on';

interface Amounts {
  readonly ringFence?: number;
  /** Null: nobody told us. */
  readonly on?: number | null;
}

function programme({ ringFence = 300, on = 400 }: Amounts = {}) {
  return smallMap(
    actorOf('funder', 'F'),
    organisations('L', 'C1'),
    agreement('head', { F: ['pays'], L: ['holds'] }),
    agreement('sub', { L: ['pays'], C1: ['delivers'] }, { under: id('head') }),
    term('head', 'ringFencePence', value(ringFence * 100)),
    pays('F', 'L', 1000, { agreement: id('head') }),
    pays('L', 'C1', on ?? undefined, { agreement: id('sub') }),
  );
}

describe('kept-and-passed-on', () => {
  it('states what goes on and what stays', () => {
    const [finding] = of(NAME, programme());
    expect(finding?.id).toBe('kept-and-passed-on~head~L');
    expect(seen(finding)).toContain('Of £1,000 a year, £400 (40%) goes on to partners.');
    expect(seen(finding)).toContain('£600 (60%) stays with L.');
  });

  it('states a ring-fence that is met, just met, and not met', () => {
    expect(seen(of(NAME, programme({ ringFence: 300 }))[0])).toContain('This is met.');
    expect(seen(of(NAME, programme({ ringFence: 400 }))[0])).toContain('This is met.');
    const [short] = of(NAME, programme({ ringFence: 401 }));
    expect(seen(short)).toContain('What goes on is £1 less than this.');
    expect(factOf(short, 'ringFenceGapPence')).toBe(100);
  });

  it('shows what is paid back beside it, and takes it off nothing', () => {
    const map = applied(programme(), adding(pays('C1', 'L', 30, { agreement: id('sub') })));
    const [finding] = of(NAME, map);
    expect(factOf(finding, 'passedOnPence')).toBe(40_000);
    expect(factOf(finding, 'inPence')).toBe(100_000);
    expect(seen(finding)).toContain('Beside this, £30 is paid back');
  });

  it('does not count what goes back to the payer as passed on', () => {
    const map = applied(programme(), adding(pays('L', 'F', 50, { agreement: id('sub') })));
    const [finding] = of(NAME, map);
    expect(factOf(finding, 'passedOnPence')).toBe(40_000);
    expect(factOf(finding, 'staysPence')).toBe(55_000);
    expect(seen(finding)).toContain('£50 goes back to its payers.');
  });

  it('works out no share where an amount is not known', () => {
    const map = applied(
      programme(),
      adding(organisations('C2'), pays('L', 'C2', undefined, { agreement: id('sub') })),
    );
    const [finding] = of(NAME, map);
    expect(factOf(finding, 'passedOnPercent')).toBeNull();
    expect(seen(finding)).toContain('We know of £1,000 a year coming in and £400 going on');
    expect(seen(finding)).toContain('so no share is worked out');
    expect(seen(finding)).not.toContain('%');
  });

  it('says what is known where only one side is, and nothing where neither is', () => {
    const noneOn = of(NAME, programme({ on: null }))[0];
    expect(seen(noneOn)).toContain(
      '£1,000 a year comes in. How much goes on to partners is not known.',
    );
    expect(seen(noneOn)).not.toContain('£0');
    const map = smallMap(
      actorOf('funder', 'F'),
      organisations('L', 'C1'),
      agreement('head', { F: ['pays'], L: ['holds'] }),
      pays('F', 'L', undefined, { agreement: id('head') }),
      pays('L', 'C1', undefined, { agreement: id('head') }),
    );
    expect(of(NAME, map)).toEqual([]);
  });

  it('keeps none, not stated and not known running costs apart', () => {
    const withCost = (cost: Known<number>) =>
      seen(of(NAME, applied(programme(), adding(term('head', 'runningCostPence', cost))))[0]);
    expect(withCost(NONE)).toContain('No running cost is kept.');
    expect(withCost(NOT_STATED)).toContain('The running cost is not stated.');
    expect(withCost(value(10_000))).toContain('£100 is for running the alliance: 10% of the whole');
    expect(seen(of(NAME, programme())[0])).toContain('The running cost is not known.');
  });

  it('compares no yearly term with the money of all years', () => {
    const time = { asAt: DAY, shows: { is: 'all-years' } } as const;
    const dated = { start: value('2023-11-01'), end: value('2025-10-31') };
    const map = smallMap(
      actorOf('funder', 'F'),
      organisations('L', 'C1'),
      agreement('head', { F: ['pays'], L: ['holds'] }, dated),
      term('head', 'ringFencePence', value(50_000)),
      term('head', 'runningCostPence', value(10_000)),
      pays('F', 'L', 1000, { agreement: id('head'), ...dated }),
      pays('L', 'C1', 400, { agreement: id('head'), ...dated }),
    );
    const [finding] = found(map, {}, time).findings;
    expect(factOf(finding, 'ringFenceGapPence')).toBeNull();
    expect(seen(finding)).not.toContain('less than this');
    expect(seen(finding)).toContain('£100 a year is for running the alliance.');
  });

  it('does not fire where nothing goes on', () => {
    const map = smallMap(
      actorOf('funder', 'F'),
      organisations('L', 'C1'),
      agreement('head', { F: ['pays'], L: ['holds'] }),
      agreement('sub', { L: ['pays'], C1: ['delivers'] }, { under: id('head') }),
      pays('F', 'L', 1000, { agreement: id('head') }),
      pays('F', 'C1', 1000, { agreement: id('sub') }),
    );
    expect(of(NAME, map)).toEqual([]);
  });
});

describe('kept-and-passed-on on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);
  const about = (holder: string) => findings.find(({ subjects }) => subjects[0] === holder);

  it('finds Coast & Moor and Meridian', () => {
    expect(findings.map(({ subjects }) => subjects[0])).toEqual(['L1', 'P4']);
  });

  it('gives the figures of Coast & Moor', () => {
    expect(seen(about('P4'))).toBe(
      'Of £2.4m a year, £450,000 (18.75%) goes on to partners. ' +
        '£1,950,000 (81.25%) stays with Coast & Moor NHS Trust. ' +
        '£240,000 is for running the alliance: 10% of the whole, or 53p for each £1 passed on. ' +
        'The agreement sets aside at least £450,000 a year to pass on. This is met.',
    );
  });

  it('gives the figures of Meridian, whose running cost is not known', () => {
    expect(seen(about('L1'))).toBe(
      'Of £1.2m a year, £210,000 (17.5%) goes on to partners. ' +
        '£990,000 (82.5%) stays with Meridian Care. The running cost is not known.',
    );
  });

  it('goes when the payer pays the partners itself', () => {
    const flows = [...ALDERMOUTH.entities.values()]
      .filter((entity) => entity.kind === 'flow')
      .filter((flow) => flow.family === 'money' && flow.from === 'L1');
    const changed = flows.reduce(
      (state: AllianceMap, flow) =>
        applied(state, [
          {
            is: 'set',
            kind: 'flow',
            id: flow.id,
            field: 'from',
            before: id('L1'),
            after: id('P1'),
          },
        ]),
      ALDERMOUTH,
    );
    expect(find(changed, 'flow', flows[0]!.id)?.from).toBe('P1');
    expect(of(NAME, changed).map(({ subjects }) => subjects[0])).toEqual(['P4']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../graph-schema/model/actor.ts';
import type { Agreement } from '../../../../graph-schema/model/agreement.ts';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { dayBefore } from '../../../../graph-schema/model/day.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NOT_KNOWN, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  agreement,
  applied,
  DAY,
  factOf,
  found,
  of,
  organisation,
  pays,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'ground-lost';
const HERE: Partial<Actor> = { based: value('in-this-place') };
const AWAY: Partial<Actor> = { based: value('national') };
const LAST = '2024-03-31';

interface Told {
  /** £ a year that A and B had, under an award each. */
  readonly had?: readonly [number | undefined, number | undefined];
  /** £ a year of the new agreement that the lead keeps, and that A is paid. */
  readonly keeps: number;
  readonly local: number;
  readonly lead?: Partial<Actor>;
  readonly a?: Partial<Actor>;
  readonly award?: Partial<Agreement>;
  readonly single?: Partial<Agreement>;
  readonly more?: readonly Nested[];
}

/** Two local groups had an award each; one lead from elsewhere now has one contract and pays the first of them. */
function replaced({ had = [600, 400], keeps, local, lead = AWAY, a = HERE, ...told }: Told) {
  const award = { end: value(LAST), ...told.award };
  return smallMap(
    actorOf('funder', 'F'),
    organisation('Lead', 'charity', lead),
    organisation('A', 'charity', a),
    organisation('B', 'charity', HERE),
    agreement('Old1', { F: ['pays'], A: ['delivers'] }, award),
    agreement('Old2', { F: ['pays'], B: ['delivers'] }, award),
    agreement(
      'New',
      { F: ['pays'], Lead: ['holds'] },
      {
        start: value('2024-04-01'),
        replaces: [id('Old1'), id('Old2')],
        ...told.single,
      },
    ),
    agreement('Sub', { Lead: ['pays'], A: ['delivers'] }, { under: id('New') }),
    pays('F', 'A', had[0], { agreement: id('Old1') }),
    pays('F', 'B', had[1], { agreement: id('Old2') }),
    pays('F', 'Lead', keeps + local, { agreement: id('New') }),
    local === 0 ? [] : pays('Lead', 'A', local, { agreement: id('Sub') }),
    told.more ?? [],
  );
}

describe('ground-lost', () => {
  it('fires where exactly half of the local share is left, and not where more is', () => {
    const [finding, ...more] = of(NAME, replaced({ keeps: 500, local: 500 }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'ground-lost~New',
      theme: 'holding-it-together',
      subjects: ['Lead', 'A', 'B'],
    });
    expect(seen(finding)).toBe(
      'In 2023/24 two local groups had £1,000 a year. ' +
        'Now Lead holds £1,000 and one local group has £500. ' +
        'What stays in this place went from 100% of the money to 50%. ' +
        'One of the two has none of it now.',
    );
    expect(factOf(finding, 'before.B')).toBe(40_000);
    expect(factOf(finding, 'now.A')).toBe(50_000);
    expect(finding?.picture.notes).toEqual([
      { at: 'A', words: '£500 now' },
      { at: 'B', words: 'none of it now' },
    ]);
    expect(of(NAME, replaced({ keeps: 499, local: 501 }))).toEqual([]);
  });

  it('does not fire where all stays in this place, whoever has it', () => {
    expect(of(NAME, replaced({ keeps: 900, local: 100, lead: HERE }))).toEqual([]);
  });

  it('compares with what the local share was, not with the whole', () => {
    // Of £1,000, A's £600 was local; half of 60% is 30%.
    const half = { more: [pays('A', 'Lead', 400, { agreement: id('Old1') })] };
    const share = (keeps: number, local: number) =>
      of(NAME, replaced({ had: [800, 200], keeps, local, ...half }));
    expect(factOf(share(700, 300)[0], 'beforeLocalPercent')).toBe(60);
    expect(share(700, 300)).toHaveLength(1);
    expect(share(699, 301)).toEqual([]);
  });

  it('says so where no local group has any of it', () => {
    expect(seen(of(NAME, replaced({ keeps: 1000, local: 0 }))[0])).toContain(
      'Now Lead holds £1,000 and no local group has any of it. ' +
        'What stays in this place went from 100% of the money to 0%. Both have none of it now.',
    );
  });

  it('lets those who did not tell where they are based not make a finding', () => {
    const untold = { lead: { based: NOT_KNOWN } };
    expect(of(NAME, replaced({ keeps: 900, local: 100, ...untold }))).toEqual([]);
    const partly = replaced({
      keeps: 700,
      local: 100,
      more: [organisation('X', 'charity'), pays('F', 'X', 200, { agreement: id('Sub') })],
    });
    expect(seen(of(NAME, partly)[0])).toContain('Where £200 stays now is not known.');
  });

  it('works out no share where one amount is not known, and says what it would need', () => {
    const map = replaced({ had: [600, undefined], keeps: 900, local: 100 });
    expect(of(NAME, map)).toEqual([]);
    expect(found(map).silent.find(({ id: point }) => point === NAME)?.needs).toContain(
      'an agreement that replaced others',
    );
  });

  it('takes the day before the new one began where no last day is told, and else none', () => {
    const untold = { award: { end: NOT_KNOWN } };
    const [finding] = of(NAME, replaced({ keeps: 900, local: 100, ...untold }));
    expect(finding?.facts.find(({ name }) => name === 'lastLastDay')?.words).toBe('31 March 2024');
    const neither = { ...untold, single: { start: NOT_KNOWN } };
    expect(of(NAME, replaced({ keeps: 900, local: 100, ...neither }))).toEqual([]);
  });

  it('leaves out what still runs beside the new one, and a new one that is not in force', () => {
    expect(of(NAME, replaced({ keeps: 900, local: 100, award: { end: value(DAY) } }))).toEqual([]);
    const dayEarlier = { award: { end: value(dayBefore(DAY)) } };
    expect(of(NAME, replaced({ keeps: 900, local: 100, ...dayEarlier }))).toHaveLength(1);
    const proposed = { single: { state: 'proposed' as const } };
    expect(of(NAME, replaced({ keeps: 900, local: 100, ...proposed }))).toEqual([]);
  });

  it('is the same in whatever time is shown', () => {
    const map = replaced({ keeps: 900, local: 100 });
    const allYears = of(NAME, map, {}, { asAt: DAY, shows: { is: 'all-years' } });
    expect(allYears).toEqual(of(NAME, map));
  });

  it('follows the map’s own setting', () => {
    const map = replaced({ keeps: 700, local: 300 });
    expect(of(NAME, map, { groundLostShareLeft: 30 })).toHaveLength(1);
    expect(of(NAME, map, { groundLostShareLeft: 29 })).toEqual([]);
  });
});

describe('ground-lost on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds the children’s contract and nothing else', () => {
    expect(findings.map(({ id: finding }) => finding)).toEqual(['ground-lost~A14']);
    expect(seen(findings[0])).toBe(
      'In 2023/24 nine local groups had £1.3m a year for children’s work. ' +
        'Now Meridian Care holds £1.2m and two local groups have £210,000. ' +
        'What stays in this place went from 100% of the money to 17.5%. ' +
        'Seven of the nine have none of it now.',
    );
    expect(findings[0]?.restsOn).toBe(
      'Rests on 12 agreements: 10 published, 2 said by another and not confirmed.',
    );
  });

  it('goes when the lead passes most of it to local groups, and nothing else changes', () => {
    const award = find(ALDERMOUTH, 'flow', id('money:A14a'))!;
    const passes = (pounds: number) =>
      applied(ALDERMOUTH, [
        {
          is: 'set',
          kind: 'flow',
          id: award.id,
          field: 'amount.record',
          before: award.amount.record!,
          after: value(pounds * 100),
        },
      ]);
    expect(of(NAME, passes(540_000))).toHaveLength(1);
    expect(idsGoneAndCome(ALDERMOUTH, passes(541_000))).toEqual({
      gone: ['ground-lost~A14'],
      come: [],
    });
  });

  it('goes when the payer is not said to have replaced anything, and nothing else changes', () => {
    const contract = find(ALDERMOUTH, 'agreement', id('A14'))!;
    const beside = applied(ALDERMOUTH, [
      {
        is: 'set',
        kind: 'agreement',
        id: contract.id,
        field: 'replaces',
        before: contract.replaces,
        after: [],
      },
    ]);
    expect(idsGoneAndCome(ALDERMOUTH, beside)).toEqual({ gone: ['ground-lost~A14'], come: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { all, find } from '../../../../graph-schema/model/alliance-map.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { numberOf, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from './aldermouth-state.ts';

const flows = all(ALDERMOUTH, 'flow');
const flow = (flowId: string) => find(ALDERMOUTH, 'flow', id(flowId))!;

function declined(of: Flow): number {
  return Object.values(of.declined).reduce((sum, count) => sum + (numberOf(count) ?? 0), 0);
}

describe('referrals', () => {
  it('96 = 41 accepted + 55 declined = 41 + 31 + 14 + 10, said by the sender', () => {
    const sent = flow('referrals:P6-P4');
    expect(sent.amount).toEqual({ byFrom: value(96) });
    expect(sent.declined).toEqual({ words: value(31), criteria: value(14), full: value(10) });
    expect([numberOf(sent.accepted), declined(sent)]).toEqual([41, 55]);
  });

  it('add up wherever accepted and declined are told', () => {
    const told = flows.filter((one) => one.family === 'referrals' && one.accepted.is === 'value');
    expect(
      told.map((one) => [
        one.id,
        numberOf(one.amount.byFrom),
        (numberOf(one.accepted) ?? 0) + declined(one),
      ]),
    ).toEqual([
      ['referrals:P6-P4', 96, 96],
      ['referrals:P7-C3', 140, 140],
      ['referrals:C1-P4', 75, 75],
    ]);
  });

  it('none sent to two of the twelve is known, not missing', () => {
    expect(['P4-C7', 'P4-C11'].map((pair) => flow(`referrals:${pair}`).amount)).toEqual([
      { byFrom: { is: 'none' } },
      { byFrom: { is: 'none' } },
    ]);
  });
});

describe('stories', () => {
  it('17 went out unasked, unpaid and unanswered; 4 with consent and a reply', () => {
    const stories = flows.filter((one) => one.flowKind === 'story');
    const count = (consent: string) =>
      stories
        .filter((one) => one.consent === consent)
        .reduce((sum, one) => sum + (numberOf(one.amount.record) ?? 0), 0);
    expect([count('not-asked'), count('yes')]).toEqual([17, 4]);
    for (const one of stories.filter((story) => story.consent === 'not-asked')) {
      expect([one.paidForStory, one.approved, one.replyGiven]).toEqual(
        Array.from({ length: 3 }, () => value(false)),
      );
    }
  });
});

describe('the terms of the twelve sub-contracts', () => {
  const under = all(ALDERMOUTH, 'agreement').filter((one) => one.under === id('A1'));
  const told = (agreement: string, key: string) => {
    const term = find(ALDERMOUTH, 'term', id(`${agreement}:${key}`));
    return term?.value.is === 'value' ? Number(term.value.value) : 0;
  };

  it('ask for 144 reports a year', () => {
    expect(under).toHaveLength(12);
    expect(under.reduce((sum, one) => sum + told(one.id, 'reportsAYear'), 0)).toBe(144);
  });

  it('put £90,000 at risk beside £30,000 that the lead keeps at risk: 75%', () => {
    const partners = under.reduce(
      (sum, one) =>
        sum + (told(one.id, 'valuePenceAYear') / 100) * (told(one.id, 'shareAtRiskPercent') / 100),
      0,
    );
    const whole = (told('A1', 'valuePenceAYear') / 100) * (told('A1', 'shareAtRiskPercent') / 100);
    expect([partners, whole]).toEqual([90_000, 120_000]);
    expect(partners / whole).toBe(0.75);
  });

  it('make a wait of about 136 days', () => {
    expect(Math.round(365 / 4 + told('A2', 'daysToPay'))).toBe(136);
    expect(find(ALDERMOUTH, 'term', id('A2:paidWhen'))?.value).toEqual(value('quarterly'));
  });

  it('bind two of the twelve to be exclusive', () => {
    const exclusive = all(ALDERMOUTH, 'term').filter((term) => term.key === 'exclusive');
    expect(exclusive.map((term) => term.agreement)).toEqual(['A2', 'A3']);
  });
});

describe('the check', () => {
  it('gives gaps of 65 and 56 points, and 18 for the purpose', () => {
    const share = (statement: string, side: string) => {
      const answer = find(ALDERMOUTH, 'checkAnswer', id(`check:A1:${statement}:${side}`))!;
      return (100 * numberOf(answer.saidYes)!) / numberOf(answer.replied)!;
    };
    const gaps = ['could-say-no', 'decisions-explained', 'shared-purpose'].map((statement) =>
      Math.round(share(statement, 'lead-staff') - share(statement, 'partners')),
    );
    expect(gaps).toEqual([65, 56, 18]);
  });
});

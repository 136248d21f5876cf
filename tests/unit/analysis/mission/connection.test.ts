import { describe, expect, it } from 'vitest';
import { NONE } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  factOf,
  of,
  organisations,
  room,
  seat,
  seen,
  smallMap,
  subjectIds,
} from '../support/small-map.ts';

const PLANTED = ['C10 V4', 'C10 V5', 'V1 V7', 'V6 V7'];
const MOST_EXTRA = 2;

describe('the mission: connection', () => {
  it('row 13: the cut-point rule finds the Ropery connector and nobody else', () => {
    const findings = of('depends-on-one-connector', ALDERMOUTH);
    expect(subjectIds(findings)).toEqual(['K2']);
    expect(factOf(findings[0], 'cutOff')).toBe(4);
  });

  it('row 14: the four planted gaps are found, with no more than two others', () => {
    const pairs = subjectIds(of('missing-link', ALDERMOUTH));
    expect(pairs).toEqual(expect.arrayContaining(PLANTED));
    expect(pairs.length).toBeLessThanOrEqual(PLANTED.length + MOST_EXTRA);
  });

  it('row 16: Highmoor has 6 links inside and none between it and others', () => {
    const findings = of('close-inside', ALDERMOUTH);
    expect(findings.map(({ id }) => id)).toEqual(['close-inside~place:highmoor']);
    expect(seen(findings[0])).toContain('Highmoor groups have 6 links inside, none outside.');
    expect([factOf(findings[0], 'inside'), factOf(findings[0], 'outside')]).toEqual([6, 0]);
    expect(findings[0]?.picture.bands.map(({ words }) => words)).toEqual([
      '6 links inside, none outside',
    ]);
  });

  it('row 19: what two offer each other counts as an exchange only where both give and receive', () => {
    const said = new Map(
      of('missing-link', ALDERMOUTH).map((finding) => [finding.subjects.join(' '), seen(finding)]),
    );
    expect(said.get('C10 V4')).toContain('So each could give and receive: an exchange.');
    expect(said.get('C10 V5')?.toLowerCase()).toContain('northshore advice offers rent advice');
    for (const [pair, words] of said) {
      if (pair !== 'C10 V4') expect(words).not.toContain('exchange');
    }
  });

  it('row 40: 55 of 96 sent on were declined, with the reasons that were given', () => {
    const pair = of('declined-referrals', ALDERMOUTH).find(({ subjects }) => subjects[0] === 'P6');
    expect(seen(pair)).toBe(
      'Ropery Academy sent 96 people to Coast & Moor NHS Trust; 55 were declined. ' +
        'That is 57% of all sent there a year. ' +
        'Reasons given: the words used 31, criteria 14, full 10.',
    );
    expect(pair?.ask).toContain('Do both use words the same way?');
  });

  it('row 46: over five members with no host named are found, and five are not', () => {
    const forum = (...members: readonly string[]) =>
      smallMap(
        organisations(...members),
        room('Forum', { host: NONE }),
        members.map((member) => seat('Forum', member, undefined)),
      );
    const said = (...members: readonly string[]) =>
      of('unheld-collaboration', forum(...members)).map(seen);
    expect(said('A', 'B', 'C', 'D', 'E', 'F')).toEqual([
      '6 charities, no named host for the Forum.',
    ]);
    expect(said('A', 'B', 'C', 'D', 'E')).toEqual([]);
    expect(seen(of('unheld-collaboration', ALDERMOUTH)[0])).toBe(
      '12 charities, no named host for the Provider Forum. ' +
        'Their agreements put taking part at 108 days a year in all.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { factOf, of, seen, subjectIds } from '../support/small-map.ts';

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
});

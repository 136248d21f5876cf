import { describe, expect, it } from 'vitest';
import {
  ON_REQUEST,
  findTalkingPoints,
} from '../../../../api/analysis/talking-points/find-talking-points.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { asked, timeOf } from '../support/small-map.ts';

/** Everything there is to talk about in the made-up example place, worked out by hand from its description. */
const EXPECTED = [
  'money-gateway~A1~P4',
  'kept-and-passed-on~A14~L1',
  'kept-and-passed-on~A1~P4',
  'one-route~P4',
  'uneven-shares~A1',
  'tougher-terms-down~A1',
  'gain-and-loss~A16',
  'no-way-out~A15~L3~C8',
  'votes-and-effects~T1',
  'votes-and-effects~T8',
  'affected-without-voice~aldermouth',
  'voice-dead-end~M5',
  'voice-dead-end~M7',
  'voice-dead-end~T2',
  'voice-dead-end~T3',
  'single-voice-route~M1',
  'single-voice-route~M2',
  'answers-upward~A1',
  'taken-and-returned~stories',
  'depends-on-one-connector~K2',
  'connecting-unpaid~aldermouth',
  'missing-link~C10~V4',
  'missing-link~C10~V5',
  'missing-link~V1~V7',
  'missing-link~V6~V7',
  'close-inside~place:highmoor',
  'declined-referrals~C1~P4',
  'declined-referrals~P6~P4',
  'ground-lost~A14',
  'unheld-collaboration~T2',
  'seen-differently~check:A1~could-say-no',
  'seen-differently~check:A1~decisions-explained',
];

/** Arrangements that seem fair: a finding about one would be wrong. */
const FAIR = ['A17', 'A18', 'A19', 'T5', 'T7', 'A25', 'A26'];

describe('the made-up example place', () => {
  const { findings, silent } = findTalkingPoints(ALDERMOUTH, {
    time: timeOf(ALDERMOUTH),
    thresholds: {},
  });

  it('has exactly the findings of its test list, theme by theme', () => {
    expect(findings.map((finding) => finding.id)).toEqual(EXPECTED);
  });

  it('holds the least data of every talking point', () => {
    expect(silent).toEqual([]);
  });

  it('has two more when asked for', () => {
    expect(ON_REQUEST.map((request) => request.id)).toEqual(['next-connector', 'fewest-links']);
    expect(ON_REQUEST.flatMap((request) => asked(request.id, ALDERMOUTH)).map((f) => f.id)).toEqual(
      ['next-connector~aldermouth', 'fewest-links~aldermouth'],
    );
  });

  it('has no finding about what seems to be fair', () => {
    for (const fair of FAIR) {
      expect([fair, ALDERMOUTH.entities.has(id(fair))]).toEqual([fair, true]);
      for (const finding of findings) {
        expect(finding.id.split('~')).not.toContain(fair);
        expect(finding.subjects).not.toContain(fair);
      }
    }
    // Whom space, a training place or free money is shared with are told as facts of no finding.
    for (const fair of ['A17', 'A19', 'A25', 'A26']) {
      expect(
        findings.filter(({ evidence }) => evidence.includes(id(fair))).map((f) => f.id),
      ).toEqual([]);
    }
  });

  it('gives each finding an id that begins with its talking point and goes on with a key', () => {
    for (const finding of findings) {
      const [of, ...key] = finding.id.split('~');
      expect(of).toBe(finding.talkingPoint);
      expect(key.length).toBeGreaterThan(0);
    }
  });
});

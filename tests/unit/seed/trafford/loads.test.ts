import { describe, expect, it } from 'vitest';
import { all, settings } from '../../../../graph-schema/model/alliance-map.ts';
import { MOST_CHANGES_IN_A_SET } from '../../../../graph-schema/model/change.ts';
import { parseChange } from '../../../../graph-schema/model/parse-change.ts';
import { findTalkingPoints } from '../../../../api/analysis/talking-points/find-talking-points.ts';
import { CHANGES, TRAFFORD } from './trafford-files.ts';

describe('the changes that make Trafford', () => {
  it('fit in one set and are read from outside as exactly what they are', () => {
    expect(CHANGES.length).toBeLessThanOrEqual(MOST_CHANGES_IN_A_SET);
    const sent = JSON.parse(JSON.stringify(CHANGES)) as unknown[];
    expect(sent.map((change, at) => parseChange(change, at))).toEqual(
      CHANGES.map((change) => ({ ok: change })),
    );
  });

  it('begin with a map that shows all years and names its licence', () => {
    expect(CHANGES[0]).toMatchObject({ is: 'add', entity: { kind: 'map', id: 'trafford' } });
    expect(settings(TRAFFORD)).toMatchObject({
      asAt: '2026-05-28',
      shows: { is: 'all-years' },
      madeUp: false,
    });
    expect(settings(TRAFFORD)?.attribution).toContain('Open Government Licence v3.0');
  });

  it('give every flow, hub and programme a source', () => {
    const shown = new Set(all(TRAFFORD, 'evidence').map(({ shows }) => shows));
    const hubs = all(TRAFFORD, 'actor').filter(({ type }) => type === 'connector');
    const needing = [...all(TRAFFORD, 'flow'), ...all(TRAFFORD, 'agreement'), ...hubs];
    expect(needing.filter(({ id }) => !shown.has(id))).toEqual([]);
    expect(hubs.map(({ host }) => TRAFFORD.entities.get(host!))).toMatchObject([
      { name: 'Altrincham Baptist Church' },
      { name: "St. John's Centre" },
      { name: 'Hidden Treasure Trust CIO' },
      { name: 'Our Sale West' },
      { name: 'Friends of Stretford Public Hall Limited' },
      { name: 'Age UK Trafford' },
    ]);
  });

  it('let no talking point claim what money and rooms alone do not show', () => {
    const { findings, silent } = findTalkingPoints(TRAFFORD, {
      time: { asAt: '2026-05-28', shows: { is: 'all-years' } },
      thresholds: {},
    });
    expect(findings).toEqual([]);
    expect(silent.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'money-gateway',
        'kept-and-passed-on',
        'votes-and-effects',
        'depends-on-one-connector',
        'missing-link',
      ]),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findTalkingPoints } from '../../../api/analysis/talking-points/find-talking-points.ts';
import { flowKind } from '../../../graph-schema/flow-families/index.ts';
import { all, emptyMap, settings } from '../../../graph-schema/model/alliance-map.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { adding, ALDERMOUTH, applied } from '../seed/aldermouth/aldermouth-state.ts';

function tie(kind: Flow['flowKind'], one: string, other: string): Flow {
  return make('flow', {
    id: id(`${kind}:${one}-${other}`),
    family: 'connection',
    flowKind: kind,
    from: id(one),
    to: id(other),
    twoWay: true,
  });
}

const ends = (flow: Flow): readonly (string | null)[] => [flow.from, flow.to];

describe('connections', () => {
  it('row 66: two that work together and also compete keep both ties', () => {
    const pair = [tie('works-with', 'L2', 'C12'), tie('competes-with', 'L2', 'C12')];
    const state = applied(ALDERMOUTH, adding(...pair));
    const kept = all(state, 'flow').filter(
      (flow) => flow.family === 'connection' && ends(flow).includes('L2'),
    );
    expect(kept).toEqual(pair);
    expect(kept.map((flow) => flowKind('connection', flow.flowKind)?.joins)).toEqual([true, false]);
  });

  it('row 62: a peer network of many to many needs no centre, agreement or host', () => {
    const peers = ['V1', 'V2', 'V4', 'V6', 'K2', 'K3'];
    const ties = peers.flatMap((one, at) =>
      peers.slice(at + 1).map((other) => tie('works-with', one, other)),
    );
    const state = applied(ALDERMOUTH, adding(...ties));
    const network = all(state, 'flow').filter((flow) => flow.flowKind === 'works-with');
    expect(network).toHaveLength(15);
    expect(network.every((flow) => flow.agreement === null)).toBe(true);
    const tiesOf = peers.map((peer) => network.filter((flow) => ends(flow).includes(peer)).length);
    expect(tiesOf).toEqual(peers.map(() => peers.length - 1));
  });

  it('row 62: a peer network alone gives nothing to say about a lead that it lacks', () => {
    const peers = ['V1', 'V2', 'V4', 'V6', 'K2', 'K3'];
    const members = all(ALDERMOUTH, 'actor')
      .filter((actor) => peers.includes(actor.id))
      .map((actor) => ({ ...actor, places: [], host: null }));
    const ties = peers.flatMap((one, at) =>
      peers.slice(at + 1).map((other) => tie('works-with', one, other)),
    );
    const map = settings(ALDERMOUTH)!;
    const alone = applied(emptyMap(ALDERMOUTH.mapId), adding(map, ...members, ...ties));
    const { findings, silent } = findTalkingPoints(alone, {
      time: { asAt: map.asAt, shows: map.shows },
      thresholds: {},
    });
    expect(findings).toEqual([]);
    // It did look for one actor on whom the others depend; with ties it had enough to do so.
    expect(silent.map(({ id: name }) => name)).not.toContain('depends-on-one-connector');
  });
});

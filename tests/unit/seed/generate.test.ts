import { expect, it } from 'vitest';
import { findTalkingPoints } from '../../../api/analysis/talking-points/find-talking-points.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { all, emptyMap } from '../../../graph-schema/model/alliance-map.ts';
import { mapId } from '../../../graph-schema/model/ids.ts';
import { generateAlliance } from '../../../seed/generate.ts';

const MAP = mapId('made-up');

function stateOf(actors: number, flows: number, seed: number) {
  const applied = applyAll(emptyMap(MAP), generateAlliance(MAP, { actors, flows }, seed));
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied).slice(0, 2000));
  return applied.state;
}

it('makes alliances of any size that the model takes, with as many flows as wanted', () => {
  for (const [actors, flows] of [
    [10, 40],
    [50, 250],
    [1000, 5000],
  ] as const) {
    const state = stateOf(actors, flows, 42);
    expect(all(state, 'actor')).toHaveLength(actors);
    expect(all(state, 'flow')).toHaveLength(flows);
    // A map of ten has no room for every type.
    const types = new Set(all(state, 'actor').map(({ type }) => type));
    expect(types.size).toBe(actors < 50 ? 3 : 4);
    expect(all(state, 'room').length).toBeGreaterThan(0);
  }
});

it('gives the same map for the same seed number, and another for another', () => {
  const changes = (seed: number) => generateAlliance(MAP, { actors: 60, flows: 300 }, seed);
  expect(changes(7)).toEqual(changes(7));
  expect(changes(7)).not.toEqual(changes(8));
});

it('looks like a real one: there are leads, cut points and shared interests to talk about', () => {
  const state = stateOf(200, 600, 1);
  const { findings } = findTalkingPoints(state, {
    time: { asAt: '2025-10-31', shows: { is: 'day', day: '2025-10-31' } },
    thresholds: {},
  });
  const kinds = new Set(findings.map(({ talkingPoint }) => talkingPoint));
  for (const kind of ['money-gateway', 'kept-and-passed-on', 'votes-and-effects', 'missing-link']) {
    expect(kinds).toContain(kind);
  }
});

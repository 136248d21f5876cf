import { describe, expect, it } from 'vitest';
import { emptyMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { invertAll, MOST_CHANGES_IN_A_SET } from '../../../../graph-schema/model/change.ts';
import { mapId } from '../../../../graph-schema/model/ids.ts';
import { parseChange } from '../../../../graph-schema/model/parse-change.ts';
import { aldermouthChanges } from '../../../../seed/aldermouth/index.ts';

const EMPTY = emptyMap(mapId('aldermouth'));

describe('the changes that make Aldermouth', () => {
  const changes = aldermouthChanges();

  it('fit in one set', () => {
    expect(changes.length).toBeLessThanOrEqual(MOST_CHANGES_IN_A_SET);
    expect(new Set(changes.map((change) => change.is))).toEqual(new Set(['add']));
  });

  it('are read from outside as exactly what they are', () => {
    const sent: unknown = JSON.parse(JSON.stringify(changes));
    const parsed = (sent as unknown[]).map((change, at) => parseChange(change, at));
    expect(parsed).toEqual(changes.map((change) => ({ ok: change })));
  });

  it('begin with the map and apply as a whole', () => {
    expect(changes[0]).toMatchObject({ entity: { kind: 'map', id: 'aldermouth' } });
    const result = applyAll(EMPTY, changes);
    expect(result.is === 'applied' ? [] : result).toEqual([]);
  });

  it('are taken back to an empty map by their inverses', () => {
    const result = applyAll(EMPTY, changes);
    if (result.is !== 'applied') throw new Error(JSON.stringify(result));
    expect(result.state.entities.size).toBe(changes.length);
    const back = applyAll(result.state, invertAll(changes));
    expect(back.is === 'applied' ? [...back.state.entities.keys()] : back).toEqual([]);
  });
});

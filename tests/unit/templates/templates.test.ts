import { describe, expect, test } from 'vitest';
import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import { invertAll } from '../../../graph-schema/model/change.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { programmes } from '../../../graph-schema/model/programme.ts';
import {
  fromTemplate,
  TEMPLATE_NAMES,
  type TemplateName,
} from '../../../graph-schema/templates/index.ts';
import { stateOf } from '../web/hand-made.ts';

const empty = stateOf();

function idsFrom(first: string) {
  let count = 0;
  return () => id(`${first}${String((count += 1))}`);
}

function started(state: AllianceMap, name: TemplateName, first = 't'): AllianceMap {
  const applied = applyAll(state, fromTemplate(state, name, idsFrom(first)).changes);
  if (applied.is !== 'applied') throw new Error(JSON.stringify(applied).slice(0, 2000));
  return applied.state;
}

describe.each(TEMPLATE_NAMES)('the template %s', (name) => {
  test('goes onto an empty map, and off again as one step', () => {
    const { changes } = fromTemplate(empty, name, idsFrom('t'));
    const there = started(empty, name);
    expect(there.entities.size).toBeGreaterThan(25);
    const back = applyAll(there, invertAll(changes));
    expect(back.is === 'applied' && [...back.state.entities.keys()]).toEqual(['m']);
  });

  test('can be used at once: five kinds of thing, a community, a room with seats, no invented figure', () => {
    const there = started(empty, name);
    for (const kind of ['actor', 'flow', 'agreement', 'party', 'room', 'seat'] as const) {
      expect(all(there, kind), kind).not.toEqual([]);
    }
    expect(all(there, 'actor').some(({ type }) => type === 'community')).toBe(true);
    expect(all(there, 'flow').every(({ amount }) => Object.keys(amount).length === 0)).toBe(true);
    expect(new Set(all(there, 'actor').map((actor) => actor.name)).size).toBe(
      all(there, 'actor').length,
    );
  });

  test('goes onto a map that has it already, with ids of its own', () => {
    const twice = started(started(empty, name), name, 'u');
    expect(twice.entities.size).toBe(started(empty, name).entities.size * 2 - 1);
  });
});

test('the two about money make a programme of four agreements', () => {
  for (const name of ['commissioning-programme', 'funder-collaborative'] as const) {
    expect(programmes(started(empty, name)).map(({ agreements }) => agreements.length)).toEqual([
      4,
    ]);
  }
});

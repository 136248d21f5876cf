import { describe, expect, it } from 'vitest';
import {
  FAMILY_NAMES,
  FLOW_FAMILIES,
  flowFamily,
  flowKind,
} from '../../../graph-schema/flow-families/index.ts';
import { UNITS } from '../../../graph-schema/flow-families/units.ts';
import {
  TERM_GROUP_NAMES,
  TERM_GROUPS,
  TERM_KEYS,
} from '../../../graph-schema/agreement-terms/index.ts';

const KINDS = FAMILY_NAMES.flatMap((name) =>
  Object.entries(flowFamily(name).kinds).map(([kind, entry]) => ({ name, kind, entry })),
);

describe('the seven families', () => {
  it('are seven, each told apart by letter and by line pattern alone', () => {
    expect(FAMILY_NAMES).toHaveLength(7);
    expect(new Set(FAMILY_NAMES.map((name) => FLOW_FAMILIES[name].letter)).size).toBe(7);
    expect(new Set(FAMILY_NAMES.map((name) => FLOW_FAMILIES[name].pattern)).size).toBe(7);
  });

  it.each(KINDS)('$name has a whole entry for $kind', ({ name, kind, entry }) => {
    expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(entry.sentence).toContain('{from}');
    expect(entry.sentence).toContain('{to}');
    expect(entry.sentence.includes('{amount}')).toBe(entry.units.length > 0);
    for (const unit of entry.units) expect(UNITS).toHaveProperty(unit);
    expect(flowKind(name, kind)).toBe(entry);
  });

  it('never give one kind to two families, so that a kind names its family', () => {
    expect(new Set(KINDS.map(({ kind }) => kind)).size).toBe(KINDS.length);
  });

  it('do not take a name that every object has for a kind', () => {
    expect(flowKind('money', 'constructor')).toBeUndefined();
  });
});

describe('the terms of agreements', () => {
  it('stand in eight groups, no key twice', () => {
    expect(TERM_GROUP_NAMES).toHaveLength(8);
    expect(new Set(TERM_KEYS).size).toBe(TERM_KEYS.length);
    expect(TERM_KEYS.length).toBe(
      TERM_GROUP_NAMES.reduce((sum, name) => sum + Object.keys(TERM_GROUPS[name].terms).length, 0),
    );
  });
});

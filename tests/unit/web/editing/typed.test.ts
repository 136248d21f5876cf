import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS, fieldEntries, KINDS } from '../../../../graph-schema/model/entity-kinds.ts';
import { TERM_KEYS, termEntry } from '../../../../graph-schema/agreement-terms/index.ts';
import { readTyped, typedOf } from '../../../../web/editing/fields/typed.ts';
import { termType, unitType, valueType } from '../../../../web/editing/fields/value-type.ts';

/** Shapes that are edited as a whole elsewhere: a map's period, statements of a check, a term's value. */
const OWN_EDITORS = new Set(['map.shows', 'check.statements', 'term.value', 'term.valueByParty']);

describe('every field of every kind', () => {
  const fields = KINDS.flatMap((kind) =>
    fieldEntries(kind).map(([name, field]) => ({ name: `${kind}.${name}`, own: name, field })),
  );

  test.each(fields)('$name has an editor, and its first value comes back as it was', (one) => {
    const { name, own, field } = one;
    const type = valueType(own, field.shape);
    if (OWN_EDITORS.has(name)) {
      expect(type).toBeUndefined();
      return;
    }
    expect(type).toBeDefined();
    if (field.initial === undefined || field.shape.type === 'parts') return;
    const back = readTyped(type!, typedOf(type!, field.initial));
    expect(back).toEqual({ is: 'read', value: field.initial });
  });

  test('none is forgotten in the list of those with an editor of their own', () => {
    const there = KINDS.flatMap((kind) =>
      Object.keys(ENTITY_KINDS[kind].fields).map((name) => `${kind}.${name}`),
    );
    for (const name of OWN_EDITORS) expect(there).toContain(name);
  });
});

describe('what is typed', () => {
  test('comes back exactly, pence and days included', () => {
    const money = unitType('pence');
    for (const pence of [0, 29, 1250, 2_000_000, 240_000_001]) {
      expect(readTyped(money, typedOf(money, pence))).toEqual({ is: 'read', value: pence });
    }
    const day = { type: 'day', optional: true } as const;
    expect(readTyped(day, typedOf(day, '2026-03-03'))).toEqual({ is: 'read', value: '2026-03-03' });
    expect(readTyped(day, '')).toEqual({ is: 'read', value: null });
  });

  test('is one of the four states; missing is never zero', () => {
    const type = { type: 'known', inner: { type: 'money' } } as const;
    expect(typedOf(type, undefined)).toEqual({ is: 'notKnown', typed: '' });
    expect(readTyped(type, { is: 'notKnown', typed: '' })).toEqual({
      is: 'read',
      value: { is: 'notKnown' },
    });
    expect(readTyped(type, { is: 'none', typed: '' })).toEqual({
      is: 'read',
      value: { is: 'none' },
    });
    expect(readTyped(type, { is: 'value', typed: '0' })).toEqual({
      is: 'read',
      value: { is: 'value', value: 0 },
    });
    expect(readTyped(type, { is: 'value', typed: '' }).is).toBe('fault');
  });

  test('of each term is read as its table says', () => {
    const typed: Readonly<Record<string, string>> = {
      money: '£20k',
      number: '3',
      day: '3/3/26',
      text: 'each party',
    };
    const values: Readonly<Record<string, unknown>> = {
      money: 2_000_000,
      number: 3,
      day: '2026-03-03',
      text: 'each party',
    };
    for (const key of TERM_KEYS) {
      const type = termType(termEntry(key).value);
      if (type.type === 'choice') {
        expect(readTyped(type, type.values[0]!)).toEqual({ is: 'read', value: type.values[0] });
      } else if (type.type === 'flag') {
        expect(readTyped(type, 'yes')).toEqual({ is: 'read', value: true });
      } else {
        expect(readTyped(type, typed[type.type]!)).toEqual({
          is: 'read',
          value: values[type.type],
        });
      }
    }
  });
});

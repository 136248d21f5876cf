import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAMILY_NAMES } from '../../../../graph-schema/flow-families/index.ts';
import { ACTOR_TYPES, SECTORS } from '../../../../graph-schema/model/actor.ts';
import { STATES } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { readAddress, writeAddress } from '../../../../web/state/address.ts';
import { FINDING_ORDERS } from '../../../../web/state/finding-order.ts';
import { DIRECTIONS, SHOWN_BY, WEIGHTINGS } from '../../../../web/state/measure-choice.ts';
import { TABLE_TABS, VIEW_NAMES } from '../../../../web/state/view-types.ts';

const someId = fc.stringMatching(/^[A-Za-z0-9_.:-]{1,30}$/).map(id);
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const address = fc.record({
  view: fc.constantFrom(null, ...VIEW_NAMES),
  families: fc.oneof(fc.constant(null), fc.subarray([...FAMILY_NAMES], { minLength: 1 })),
  select: fc.option(someId),
  edit: fc.option(fc.constantFrom('new:flow', 'AVA')),
  point: fc.option(fc.string({ minLength: 1 })),
  order: fc.constantFrom(...FINDING_ORDERS),
  row: fc.option(fc.string({ minLength: 1 })),
  mark: fc.option(fc.constantFrom('checked', '2026-01-01..2026-03-31')),
  on: fc.option(fc.constantFrom('2024-03-31', '2025-10-31')),
  measure: fc.option(
    fc.record({
      id: fc.string({ minLength: 1 }),
      by: fc.constantFrom(...SHOWN_BY),
      families: fc.oneof(fc.constant(null), fc.subarray([...FAMILY_NAMES], { minLength: 1 })),
      direction: fc.constantFrom(null, ...DIRECTIONS),
      weighting: fc.constantFrom(null, ...WEIGHTINGS),
    }),
  ),
  tab: fc.constantFrom(null, ...TABLE_TABS),
  filters: fc.record({
    states: some(STATES),
    types: some(ACTOR_TYPES),
    sectors: some(SECTORS),
    places: fc.uniqueArray(someId, { maxLength: 4 }),
    text: fc.string(),
    atLeastPence: fc.option(fc.integer({ min: 1, max: 1_000_000_000 })),
  }),
});

test('every address that is written is read back as it was', () => {
  fc.assert(
    fc.property(address, (written) => {
      const sent = writeAddress(written).toString();
      expect(readAddress(new URLSearchParams(sent))).toEqual(written);
    }),
  );
});

test('a map as it opens has an empty query', () => {
  expect(writeAddress(readAddress(new URLSearchParams())).toString()).toBe('');
});

test('what is no view, family or amount is left out, not believed', () => {
  const read = readAddress(
    new URLSearchParams('view=hologram&families=money,gold,money&least=-5&states=happening,odd'),
  );
  expect(read.view).toBeNull();
  expect(read.families).toEqual(['money']);
  expect(read.filters.atLeastPence).toBeNull();
  expect(read.filters.states).toEqual(['happening']);
});

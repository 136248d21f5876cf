import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEntity } from '../../../api/db/entity-from-node.ts';
import { labelsOf, toProperties } from '../../../api/db/entity-node.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { pointersOf } from '../../../graph-schema/model/pointers.ts';
import { anyEntity } from '../../support/arbitrary-entities.ts';

const LEVEL = { level: 1, owner: '' };

describe('the node of an entity', () => {
  it('gives back exactly the entity, of every kind and with every value', () => {
    fc.assert(
      fc.property(anyEntity, (entity) => {
        const pointers = pointersOf(entity)
          .filter(({ edge }) => edge !== undefined)
          .map(({ field, target }) => [field, target] as const);
        expect(toEntity({ properties: toProperties('m', entity, LEVEL), pointers })).toEqual(
          entity,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('shows a person who browses the database what it is', () => {
    const flow = make('flow', {
      id: id('f'),
      family: 'money',
      flowKind: 'payment-to-partner',
      from: id('P4'),
      to: id('C1'),
      unit: 'pence',
      amount: { record: value(6_000_000) },
    });
    expect(labelsOf(flow)).toBe('Flow:Money');
    expect(toProperties('aldermouth', flow, LEVEL)).toEqual({
      mapId: 'aldermouth',
      id: 'f',
      kind: 'flow',
      level: 1,
      ownLevel: 'mapping-group',
      family: 'money',
      flowKind: 'payment-to-partner',
      amountRecord: 6_000_000,
      amountRecordIs: 'value',
      unit: 'pence',
      per: 'year',
      state: 'happening',
      twoWay: false,
      forConnecting: false,
    });
    expect(labelsOf(make('actor', { id: id('F1'), type: 'funder', name: 'A fund' }))).toBe(
      'Actor:Funder',
    );
  });
});

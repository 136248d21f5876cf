import { expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../../graph-schema/model/flow.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { agreement, organisations, smallMap, type Nested } from '../support/small-map.ts';
import { worksInWords } from '../support/what-works.ts';

function places(to: string, more: Partial<Flow> = {}) {
  return make('flow', {
    id: id(`places-${to}`),
    family: 'help',
    flowKind: 'training',
    from: id('Builder'),
    to: id(to),
    agreement: id('deal'),
    unit: 'places',
    amount: { record: value(4) },
    ...more,
  });
}

function deal(...flows: readonly Nested[]) {
  return smallMap(
    organisations('Builder', 'A', 'B'),
    agreement('deal', { Builder: ['hosts'], A: ['gains'], B: ['gains'] }),
    flows,
  );
}

it('says who offers how many places, through whom, and for whom where all say the same', () => {
  const young = { forWhom: 'Young adults' };
  expect(worksInWords(deal(places('A', young), places('B', young)))).toEqual({
    'training-places~deal':
      'Builder offers 8 places a year to train. People come to them through A and B. For whom: Young adults.',
  });
  const other = deal(places('A', young), places('B', { forWhom: 'Parents', amount: {} }));
  expect(worksInWords(other)).toEqual({
    'training-places~deal': 'Builder offers places to train. People come to them through A and B.',
  });
});

it('is not there for days of training, for no place, or for places at cost', () => {
  expect(worksInWords(deal(places('A', { unit: 'days' })))).toEqual({});
  expect(worksInWords(deal(places('A', { amount: { record: value(0) } })))).toEqual({});
  expect(worksInWords(deal(places('A', { exchange: value('at-cost') })))).toEqual({});
});

it('is not there where it is only proposed, or is other help', () => {
  expect(worksInWords(deal(places('A', { state: 'proposed' })))).toEqual({});
  expect(worksInWords(deal(places('A', { flowKind: 'equipment', unit: 'items' })))).toEqual({});
});

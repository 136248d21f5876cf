import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { FINDING_ORDERS, inOrder, type FindingOrder } from '../../../../web/state/finding-order.ts';
import { findingOf, money, organisation, stateOf, TIME } from '../hand-made.ts';

const source = (name: string, day: string) =>
  make('source', { id: id(name), sourceKind: 'document', reference: name, date: value(day) });
const evidence = (name: string, of: string, shows: string) =>
  make('evidence', { id: id(name), source: id(of), shows: id(shows) });

const state = stateOf(
  ...['A', 'B', 'C', 'D'].map((name) => organisation(name)),
  money('A', 'B', 100),
  money('A', 'C', 5),
  source('old', '2020-01-01'),
  source('new', '2025-06-01'),
  evidence('e1', 'old', 'A-B'),
  evidence('e2', 'new', 'A-C'),
);
const large = { ...findingOf([id('A')], [id('A-B')]), id: 'large' };
const recent = { ...findingOf([id('A')], [id('A-C')]), id: 'recent' };
const many = { ...findingOf([id('A'), id('B'), id('C'), id('D')], []), id: 'many' };

describe('the order of talking points', () => {
  it.each<[FindingOrder, readonly string[]]>([
    ['theme', ['many', 'recent', 'large']],
    ['money', ['large', 'recent', 'many']],
    ['partners', ['many', 'recent', 'large']],
    ['newest', ['recent', 'large', 'many']],
  ])('is the reader’s choice: %s', (order, expected) => {
    const found = inOrder(state, TIME, [many, recent, large], order);
    expect(found.map((finding) => finding.id)).toEqual(expected);
  });

  it('puts what has no known amount after what is known to be nothing', () => {
    const told = stateOf(
      ...['A', 'B', 'C'].map((name) => organisation(name)),
      money('A', 'B', 0),
      money('A', 'C', 0, { amount: {} }),
    );
    const nothing = { ...findingOf([id('A')], [id('A-B')]), id: 'nothing' };
    const notKnown = { ...findingOf([id('A')], [id('A-C')]), id: 'not known' };
    const found = inOrder(told, TIME, [notKnown, nothing], 'money');
    expect(found.map((finding) => finding.id)).toEqual(['nothing', 'not known']);
  });

  it('offers no order by how bad something may look', () => {
    expect(FINDING_ORDERS).toEqual(['theme', 'money', 'partners', 'newest']);
  });
});

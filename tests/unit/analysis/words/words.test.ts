import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { factInWords, perPound } from '../../../../api/analysis/words/figures.ts';
import { namingOf } from '../../../../api/analysis/words/naming.ts';
import { paragraph, say, strong, textOf } from '../../../../api/analysis/words/phrases.ts';
import { restsOn } from '../../../../api/analysis/words/rests-on.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import type { Evidence, SourceKind } from '../../../../graph-schema/model/source.ts';
import { ON_THE_DAY, organisations, pays, smallMap, type Nested } from '../support/small-map.ts';

describe('facts in words', () => {
  it('keep none, not stated and not known apart', () => {
    const unit = 'pence';
    expect(factInWords({ is: 'value', value: 45_000_000, unit })).toBe('£450,000');
    expect(factInWords({ is: 'none', value: 0, unit })).toBe('none');
    expect(factInWords({ is: 'notStated', value: null, unit })).toBe('not stated');
    expect(factInWords({ is: 'notKnown', value: null, unit })).toBe('not known');
    expect(factInWords({ is: 'value', value: 1, unit: 'votes' })).toBe('1 vote');
  });

  it('say an amount for each pound of another', () => {
    expect(perPound(24_000_000, 45_000_000)).toBe('53p');
    expect(perPound(120, 100)).toBe('£1.20');
  });
});

describe('sentences', () => {
  it('mark figures and names, and join plain words', () => {
    const all = paragraph(say`All ${strong('£5')} for ${'two'} groups.`, [], say`Yes.`);
    expect(textOf(all)).toBe('All £5 for two groups. Yes.');
    expect(all.map((phrase) => phrase.strong)).toEqual([false, true, false]);
  });

  it('shorten a list of names so that the sentence stays under 20 words', () => {
    const names = Array.from({ length: 12 }, (_, at) => `Group of people ${at + 10}`);
    const naming = namingOf(networkOf(smallMap(organisationsOf(names)), ON_THE_DAY));
    const ids = names.map((_, at) => id(`g${at}`));
    expect(textOf(naming.list(ids, 3))).toBe(
      'Group of people 10, Group of people 11, Group of people 12 and nine others',
    );
    expect(textOf(naming.list(ids.slice(0, 2), 3))).toBe(
      'Group of people 10 and Group of people 11',
    );
  });
});

function organisationsOf(names: readonly string[]) {
  return names.map((name, at) => make('actor', { id: id(`g${at}`), type: 'organisation', name }));
}

describe('what a finding rests on', () => {
  const source = (kind: SourceKind, date?: string) =>
    make('source', {
      id: id(kind),
      sourceKind: kind,
      reference: kind,
      ...(date === undefined ? {} : { date: value(date) }),
    });
  const backed = (what: string, kind: SourceKind, more: Partial<Evidence> = {}) =>
    make('evidence', { id: id(`${what}-${kind}`), source: id(kind), shows: id(what), ...more });
  const flow = (name: string, more = {}) => pays('A', 'B', 60, { id: id(name), ...more });

  function sentence(flows: readonly string[], ...entities: readonly Nested[]) {
    const map = smallMap(organisations('A', 'B'), ...entities);
    const network = networkOf(map, ON_THE_DAY);
    const ids = flows.map((name) => id(name));
    return restsOn(network, namingOf(network), { noun: 'payment', ids }, ids);
  }

  it('counts each item once, by the surest thing behind it, with the dates', () => {
    const { sentence: words, counts } = sentence(
      ['1', '2', '3', '4'],
      ['1', '2', '3', '4'].map((name) => flow(name)),
      source('published-record', '2025-03-03'),
      source('said-by-the-actor', '2025-09-30'),
      source('estimate'),
      backed('1', 'published-record'),
      backed('2', 'published-record'),
      backed('2', 'said-by-the-actor', { confirmed: 'both' }),
      backed('3', 'estimate'),
    );
    expect(words).toBe(
      'Rests on four payments: 1 said by both sides, 1 published, 1 estimated, 1 without a source.',
    );
    expect(counts).toEqual({
      items: 4,
      published: 1,
      saidByBoth: 1,
      saidByOne: 0,
      estimates: 1,
      noSource: 1,
      from: '2025-03-03',
      to: '2025-09-30',
    });
  });

  it('says "all" and "both" where one kind backs everything', () => {
    const flows = [flow('1'), flow('2')];
    expect(sentence(['1'], flows).sentence).toBe('Rests on one payment, without a source.');
    expect(sentence(['1', '2'], flows).sentence).toBe(
      'Rests on two payments, both without a source.',
    );
  });

  it('names both amounts where two sides differ, and the one that is used', () => {
    const differing = flow('1', { amount: { byFrom: value(6000), byTo: value(5000) } });
    expect(sentence(['1'], differing).sentence).toContain(
      'Two sides differ on what B gets: £60 and £50. Here £50 is used.',
    );
  });
});

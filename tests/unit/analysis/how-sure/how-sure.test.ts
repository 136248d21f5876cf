import { describe, expect, it } from 'vitest';
import { howSure } from '../../../../api/analysis/how-sure/how-sure.ts';
import { withoutSource } from '../../../../api/analysis/how-sure/without-source.ts';
import { find } from '../../../../graph-schema/model/alliance-map.ts';
import { make, type Entity } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import type { Evidence, Source } from '../../../../graph-schema/model/source.ts';
import { pointersOf } from '../../../../graph-schema/model/pointers.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  agreement,
  found,
  knows,
  organisations,
  pays,
  smallMap,
  timeOf,
} from '../support/small-map.ts';

function source(name: string, sourceKind: Source['sourceKind']): Entity {
  return make('source', { id: id(name), sourceKind, reference: `Notes of ${name}` });
}

function shows(of: string, from: string, more: Partial<Evidence> = {}): Entity {
  return make('evidence', {
    id: id(`${from}-shows-${of}-${more.field ?? ''}`),
    source: id(from),
    shows: id(of),
    ...more,
  });
}

/** K alone joins four others to the rest: told by the given sources, one for each tie. */
function star(...sources: readonly string[]) {
  const ends = ['A', 'B', 'C', 'D'] as const;
  return [
    organisations('A', 'B', 'C', 'D', 'X', 'Y', 'Z', 'W', 'V'),
    actorOf('connector', 'K'),
    ends.map((end) => knows('K', end)),
    knows('K', 'X'),
    ['Y', 'Z', 'W', 'V'].map((far) => knows('X', far)),
    [...new Set(sources)].map((name) => source(name, 'said-in-workshop')),
    ends.map((end, at) => shows(`tie-K-${end}`, sources[at]!)),
  ];
}

const FINDING = 'depends-on-one-connector~K';
const sure = (map: Parameters<typeof howSure>[0], finding = FINDING) =>
  howSure(map, { time: timeOf(map), thresholds: {} }, finding);

describe('how sure a finding is', () => {
  it('names the one unconfirmed source that carries it', () => {
    expect(sure(smallMap(star('one', 'one', 'one', 'one')))).toEqual({
      tried: 1,
      carriedBy: ['one'],
      words:
        'It rests on one unconfirmed source: Notes of one. Without it, this would not be here.',
    });
  });

  it('says that it stays without any one of several', () => {
    expect(sure(smallMap(star('one', 'one', 'two', 'three')))?.carriedBy).toEqual(['one']);
    const even = sure(smallMap(star('one', 'two', 'three', 'four')));
    expect(even).toMatchObject({ tried: 4, carriedBy: [] });
    expect(even?.words).toContain('Without any one of them, this would still be here.');
  });

  it('does not doubt what a side confirmed, nor what stands on paper', () => {
    const [first, ...rest] = star('one', 'one', 'one', 'one');
    const paper = smallMap(
      first!,
      ...rest.slice(0, -2),
      source('one', 'document'),
      ['A', 'B', 'C', 'D'].map((end) => shows(`tie-K-${end}`, 'one')),
    );
    expect(sure(paper)).toMatchObject({ tried: 0, carriedBy: [] });
    expect(sure(paper)?.words).toBe(
      'None of what it rests on is unconfirmed, estimated or guessed.',
    );
  });

  it('keeps what another source tells as well', () => {
    const map = smallMap(
      star('one', 'one', 'one', 'one'),
      source('second', 'said-by-the-actor'),
      ['A', 'B', 'C', 'D'].map((end) => shows(`tie-K-${end}`, 'second', { confirmed: 'one-side' })),
    );
    expect(sure(map)).toMatchObject({ tried: 1, carriedBy: [] });
  });

  it('knows no finding that is not there', () => {
    expect(sure(smallMap(star('one', 'one', 'one', 'one')), `${FINDING}x`)).toBeUndefined();
  });

  it('tries at most 20 sources', () => {
    const many = Array.from({ length: 30 }, (_, at) => `s${at}`);
    const map = smallMap(
      star('one', 'one', 'one', 'one'),
      many.map((name) => [source(name, 'estimate'), shows('tie-K-A', name)]),
    );
    expect(sure(map)?.tried).toBe(20);
  });
});

describe('a map without one source', () => {
  it('takes a figure that only this source tells as not known, and keeps the rest', () => {
    const map = smallMap(
      organisations('A', 'B'),
      pays('A', 'B', 100),
      source('paper', 'document'),
      source('guess', 'estimate'),
      shows('pay-A-B-none', 'paper'),
      shows('pay-A-B-none', 'guess', { field: 'amount.record' }),
    );
    expect(find(withoutSource(map, id('guess')), 'flow', id('pay-A-B-none'))?.amount).toEqual({});
    expect(find(withoutSource(map, id('paper')), 'flow', id('pay-A-B-none'))).toBeUndefined();
  });

  it('takes away what stands under an agreement that only this source tells', () => {
    const map = smallMap(
      organisations('A', 'B'),
      agreement('G', { A: ['pays'], B: ['delivers'] }),
      pays('A', 'B', 100, { agreement: id('G') }),
      pays('B', 'A', 7, { agreement: id('G') }),
      source('talk', 'said-in-workshop'),
      source('paper', 'document'),
      shows('G', 'talk'),
      shows('pay-B-A-G', 'paper'),
    );
    const left = withoutSource(map, id('talk'));
    expect(left.entities.has(id('G'))).toBe(false);
    expect(left.entities.has(id('G-A'))).toBe(false);
    expect(left.entities.has(id('pay-A-B-G'))).toBe(false);
    expect(find(left, 'flow', id('pay-B-A-G'))?.agreement).toBeNull();
  });

  it('leaves no pointer to what went, whichever source of the example place goes', () => {
    const sources = [...ALDERMOUTH.entities.values()].filter(({ kind }) => kind === 'source');
    expect(sources.length).toBeGreaterThan(10);
    for (const { id: of } of sources) {
      const left = withoutSource(ALDERMOUTH, of);
      expect(left.entities.size).toBeLessThan(ALDERMOUTH.entities.size);
      for (const entity of left.entities.values()) {
        for (const { target } of pointersOf(entity)) {
          expect(left.entities.has(target) || target === of).toBe(true);
        }
      }
    }
  });

  it('can say of every finding of the example place how sure it is', () => {
    const { findings } = found(ALDERMOUTH);
    expect(findings.length).toBeGreaterThan(5);
    for (const { id: finding } of findings) {
      expect(sure(ALDERMOUTH, finding)?.words).toMatch(/\.$/u);
    }
  });
});

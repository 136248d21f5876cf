import { describe, expect, it } from 'vitest';
import { ACTOR_MEASURES } from '../../../../api/analysis/shown-measures/actor-measures.ts';
import { NETWORK_MEASURES } from '../../../../api/analysis/shown-measures/network-measures.ts';
import type { ChoicesMade } from '../../../../api/analysis/shown-measures/offered.ts';
import {
  showActorMeasure,
  showNetworkMeasures,
} from '../../../../api/analysis/shown-measures/show-measures.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { emptyMap } from '../../../../graph-schema/model/alliance-map.ts';
import { mapId } from '../../../../graph-schema/model/ids.ts';
import { generateAlliance } from '../../../../seed/generate.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { applied, ON_THE_DAY } from '../support/small-map.ts';

const GENERATED = mapId('generated');
const NETWORKS = [
  { name: 'Aldermouth', network: networkOf(ALDERMOUTH, ON_THE_DAY) },
  { name: 'an empty map', network: networkOf(emptyMap(mapId('empty')), ON_THE_DAY) },
  {
    name: 'a generated alliance',
    network: networkOf(
      applied(emptyMap(GENERATED), generateAlliance(GENERATED, { actors: 60, flows: 300 }, 7)),
      ON_THE_DAY,
    ),
  },
];
const ENTRIES = [...ACTOR_MEASURES, ...NETWORK_MEASURES];
type Entry = (typeof ENTRIES)[number];

const MOST_WORDS = 19;
const RANKING = /\b(rank|ranked|ranking|score|scores|top|best|worst|winner|powerful|weak)\b/i;

function expectPlain(text: string): void {
  expect(text).not.toMatch(RANKING);
  for (const sentence of text.split(/[.:;?!]\s/)) {
    const count = sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
    expect(count, sentence).toBeLessThanOrEqual(MOST_WORDS);
  }
}

/** Every choice that a person can make, one family at a time. */
function choicesOf({ families, directions, weightings }: Entry): readonly ChoicesMade[] {
  return families.flatMap((family) =>
    directions.flatMap((direction) =>
      weightings.map((weighting) => ({ families: [family], direction, weighting })),
    ),
  );
}

describe('measures offered', () => {
  it('have unique ids', () => {
    const ids = ENTRIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(ENTRIES)('say plainly what they are: $id', (entry) => {
    expectPlain(entry.question);
    expectPlain(entry.notProof);
    expect(entry.question).toMatch(/\?$/);
    expect(entry.source).not.toBe('');
    if ('meaning' in entry) {
      expectPlain(entry.meaning);
      expectPlain(entry.undefinedInWords);
    }
  });
});

describe.each(NETWORKS)('measures of actors on $name', ({ network }) => {
  it.each(ACTOR_MEASURES)('hold for each choice: $id', (entry) => {
    for (const made of choicesOf(entry)) {
      const shown = showActorMeasure(network, entry.id, made);
      if (shown === undefined || 'is' in shown) throw new Error(JSON.stringify(shown));
      const actors = shown.values.map(
        ({ actor }) => network.actors[network.actorIndex.get(actor)!]!,
      );
      const names = actors.map(({ name }) => name);
      expect(actors.filter(({ type }) => type === 'community')).toEqual([]);
      expect(names).toHaveLength(network.actors.filter(({ type }) => type !== 'community').length);
      expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      for (const { value, words } of shown.values) {
        expect(words).not.toBe('');
        expectPlain(words);
        expect(value === null || Number.isFinite(value), String(value)).toBe(true);
      }
    }
  });
});

describe.each(NETWORKS)('measures of the network on $name', ({ network }) => {
  it.each(NETWORK_MEASURES)('hold for each choice: $id', (entry) => {
    for (const made of choicesOf(entry)) {
      const shown = showNetworkMeasures(network, [entry.id], made);
      if (shown === undefined || 'is' in shown) throw new Error(JSON.stringify(shown));
      const [only] = shown;
      expectPlain(only!.words);
      expect(only!.value === null || Number.isFinite(only!.value)).toBe(true);
      for (const { name, value, words } of only!.parts) {
        expect([name, words]).not.toContain('');
        expect(value === null || Number.isFinite(value), name).toBe(true);
      }
    }
  });
});

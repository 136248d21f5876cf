import { describe, expect, it } from 'vitest';
import { aboutTheMap } from '../../../../api/analysis/about-the-map/about-the-map.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { TALKING_POINTS } from '../../../../api/analysis/talking-points/registry.ts';
import { textOf, wordCount } from '../../../../api/analysis/words/phrases.ts';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { actorOf, allKnow, organisations, pays, smallMap, timeOf } from '../support/small-map.ts';

const about = (map: AllianceMap) => aboutTheMap(networkOf(map, timeOf(map)));
const seen = (map: AllianceMap) => textOf(about(map).see);
const wordsOf = (map: AllianceMap, family: string) =>
  about(map).families.find((one) => one.family === family)?.words;

describe('about the map itself', () => {
  it('says who has not told us anything, by count and never by name', () => {
    const text = seen(ALDERMOUTH);
    expect(text).toContain(
      '1 of 12 partners and 4 of 7 communities have not told us anything yet.',
    );
    expect(text).not.toContain('Travellers’ Voice');
    expect(about(ALDERMOUTH).see.every((phrase) => phrase.about === null)).toBe(true);
  });

  it('says what is well covered, what is thin and what is not there, with the counts behind it', () => {
    expect(seen(ALDERMOUTH)).toMatch(/Money and connection are well covered\./u);
    expect(seen(ALDERMOUTH)).toMatch(/voice and control are thin\./u);
    expect(wordsOf(ALDERMOUTH, 'money')).toMatch(/^Well covered: \d+ flows, which touch 32 of 53/u);
    const half = smallMap(organisations('A', 'B', 'C', 'D'), pays('A', 'B', 1), allKnow('C', 'D'));
    expect(wordsOf(half, 'money')).toMatch(/^Well covered: 1 flow, which touches 2 of 4 actors\./u);
    const under = smallMap(organisations('A', 'B', 'C', 'D', 'E'), pays('A', 'B', 1));
    expect(wordsOf(under, 'money')).toMatch(/^Thin: /u);
    expect(wordsOf(under, 'voice')).toBe('Nothing yet.');
  });

  it('counts a community as heard when a source is said by it', () => {
    const people = actorOf('community', 'M');
    const said = make('source', {
      id: id('s'),
      sourceKind: 'said-by-the-actor',
      reference: 'Talk',
      saidBy: [id('M')],
    });
    expect(seen(smallMap(people))).toContain('1 of 1 communities');
    expect(seen(smallMap(people, said))).not.toContain('communities');
  });

  it('says on an empty map that nothing is on it yet, and what no map can see', () => {
    expect(seen(smallMap())).toBe(
      'Money, help, referrals, information, voice, control and connection are not on it yet. This map can’t see confidence, culture, unwritten rules or beliefs.',
    );
  });

  it('keeps sentences under 20 words', () => {
    for (const map of [ALDERMOUTH, smallMap()]) {
      const texts = [seen(map), ...about(map).families.map(({ words }) => words)];
      for (const sentence of texts.flatMap((text) => text.split(/(?<=\.)\s/u))) {
        expect([sentence, wordCount(sentence) < 20]).toEqual([sentence, true]);
      }
    }
  });

  it('row 35: every talking point has a dimension of power, and two dimensions always show cards', () => {
    const tags = new Set(TALKING_POINTS.map(({ point }) => point.powerDimension));
    expect(tags.size).toBeGreaterThan(1);
    for (const map of [ALDERMOUTH, smallMap()]) {
      const { cards } = about(map);
      expect(cards.map(({ question }) => question)).toEqual([
        'What power do I have that I forget?',
        'What do I do that stops others?',
        'Who am I comfortable with?',
        'What would I have to let go of?',
      ]);
      expect(new Set(cards.map(({ powerDimension }) => powerDimension))).toEqual(
        new Set(['consciousness-and-capabilities', 'culture-and-connections']),
      );
    }
  });
});

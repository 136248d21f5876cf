import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FAMILY_NAMES } from '../../../../graph-schema/flow-families/index.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { PATTERNS } from '../../../../api/analysis/what-works/registry.ts';
import { textOf, wordCount } from '../../../../api/analysis/words/phrases.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { FORBIDDEN, MOST_WORDS, sentencesOf } from '../support/plain-words.ts';
import { agreement, controls, organisations, smallMap, term } from '../support/small-map.ts';
import { works } from '../support/what-works.ts';

const FOLDER = fileURLToPath(new URL('../../../../api/analysis/what-works', import.meta.url));

const LET_GO = smallMap(
  organisations('Large', 'Small'),
  agreement('shelter', { Large: [], Small: [] }),
  controls('Large', 'owns', 'Small', { agreement: id('shelter'), end: value('2024-03-31') }),
  term('shelter', 'returnToIndependence', value('yes')),
);

const EVERYWHERE = [ALDERMOUTH, LET_GO].flatMap((map) =>
  works(map).map((found) => [map, found] as const),
);

/** Nothing is praised: these describe terms, routes and rooms. */
const PRAISE =
  /\b(good|great|excellent|generous\w*|kind(ly|ness)?|fair(er|est|ly)?|trustworthy|succe\w+|example|model|thank\w*|praise\w*|leading|better|most successful)\b/i;

it('has an entry for each folder, and a folder for each entry', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(PATTERNS.map((pattern) => pattern.id).sort()).toEqual(folders.sort());
});

it('finds each pattern on an example, so that the rules below see its sentences', () => {
  const found = new Set(EVERYWHERE.map(([, { pattern }]) => pattern));
  expect([...found].sort()).toEqual(PATTERNS.map((pattern) => pattern.id).sort());
});

it('comes by pattern, then by id, each with an id of its own, in whatever order the map is read', () => {
  const order = PATTERNS.map((pattern) => pattern.id);
  const found = works(ALDERMOUTH);
  const sorted = [...found].sort(
    (a, b) => order.indexOf(a.pattern) - order.indexOf(b.pattern) || (a.id < b.id ? -1 : 1),
  );
  expect(found.map((one) => one.id)).toEqual(sorted.map((one) => one.id));
  expect(new Set(found.map((one) => one.id)).size).toBe(found.length);
  const backwards = new Map([...ALDERMOUTH.entities].reverse());
  expect(works({ ...ALDERMOUTH, entities: backwards })).toEqual(found);
});

it('uses plain words: sentences under 20 words, no motive, no verdict, no praise, no rank', () => {
  expect('a generous funder').toMatch(PRAISE);
  for (const [, { title, see, restsOn, picture }] of EVERYWHERE) {
    const notes = [...picture.notes, ...picture.bands].map(({ words }) => words);
    for (const text of [title, textOf(see), restsOn, ...notes]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(FORBIDDEN);
      expect(text).not.toMatch(PRAISE);
      for (const sentence of sentencesOf(text)) {
        expect([sentence, wordCount(sentence) <= MOST_WORDS]).toEqual([sentence, true]);
      }
    }
    expect(textOf(see)).toMatch(/\.$/u);
  }
});

it('marks every figure and every name', () => {
  for (const [, { see }] of EVERYWHERE) {
    for (const phrase of see.filter(({ strong }) => !strong)) {
      expect(phrase.text).not.toMatch(/\d/u);
      expect(phrase.about).toBeNull();
    }
  }
});

it('points only to what is on the map, each once, and plays only families there are', () => {
  for (const [map, { see, subjects, evidence, picture }] of EVERYWHERE) {
    const about = see.flatMap((phrase) => (phrase.about === null ? [] : [phrase.about]));
    const at = picture.notes.map((note) => note.at);
    const around = picture.bands.flatMap((band) => band.around);
    expect(subjects.length).toBeGreaterThan(0);
    expect(new Set(evidence).size).toBe(evidence.length);
    for (const to of [...about, ...at, ...around, ...subjects, ...evidence]) {
      expect([to, map.entities.has(to)]).toEqual([to, true]);
    }
    expect(picture.families.length).toBeGreaterThan(0);
    for (const family of picture.families) expect(FAMILY_NAMES).toContain(family);
  }
});

it('is silent on an empty map, and never rests on an "only me" item', () => {
  expect(works(smallMap())).toEqual([]);
  const mine = new Map(ALDERMOUTH.entities);
  for (const [key, entity] of mine) {
    if (entity.kind !== 'actor' || (key !== 'V9' && key !== 'B1')) continue;
    mine.set(key, { ...entity, level: 'only-me', owner: 'someone' });
  }
  const left = works({ ...ALDERMOUTH, entities: mine }).map((one) => one.id);
  expect(left).not.toContain('funded-connectors~A18');
  expect(left).not.toContain('space-given~A25');
  expect(left).toContain('fair-terms~A17');
});

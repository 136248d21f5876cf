import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FAMILY_NAMES } from '../../../../graph-schema/flow-families/index.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { ON_REQUEST } from '../../../../api/analysis/talking-points/find-talking-points.ts';
import { TALKING_POINTS } from '../../../../api/analysis/talking-points/registry.ts';
import { THEMES } from '../../../../api/analysis/talking-points/talking-point.ts';
import { textOf, wordCount } from '../../../../api/analysis/words/phrases.ts';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { EXAMPLES } from '../support/examples.ts';
import { FORBIDDEN, MOST_WORDS, sentencesOf } from '../support/plain-words.ts';
import { agreement, asked, found, ON_THE_DAY, smallMap, timeOf } from '../support/small-map.ts';

const FOLDER = fileURLToPath(new URL('../../../../api/analysis/talking-points', import.meta.url));

type FoundFinding = ReturnType<typeof found>['findings'][number];

const FINDINGS = found(ALDERMOUTH).findings;

/**
 * The findings of every example, those on request among them; also in all years, so that the sentences of that time
 * are filled too.
 */
const EVERYWHERE: readonly (readonly [AllianceMap, FoundFinding])[] = EXAMPLES.flatMap((map) => {
  const times = [timeOf(map), { ...timeOf(map), shows: { is: 'all-years' } as const }];
  return times
    .flatMap((time) => [
      ...found(map, {}, time).findings,
      ...ON_REQUEST.flatMap(({ id: of }) => asked(of, map, {}, time)),
    ])
    .map((finding) => [map, finding] as const);
});

/** Those that a map is looked through for without being asked. */
const UNASKED = TALKING_POINTS.filter(({ point }) => point.onRequest !== true);

function wordsOf(finding: FoundFinding): readonly string[] {
  return [
    finding.title,
    textOf(finding.see),
    finding.why,
    finding.notProof,
    ...finding.ask,
    finding.others,
    finding.restsOn,
    finding.replies,
    ...finding.settings.flatMap(({ words, reason }) => [words, reason]),
    ...finding.picture.notes.map(({ words }) => words),
    ...finding.picture.bands.map(({ words }) => words),
  ];
}

describe('the registry of talking points', () => {
  it('has an entry for each folder, and a folder for each entry', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.length).toBeGreaterThan(0);
    expect(TALKING_POINTS.map(({ point }) => point.id).sort()).toEqual(folders.sort());
    for (const folder of folders) {
      expect(readdirSync(join(FOLDER, folder))).toEqual(
        expect.arrayContaining(['detect.ts', 'words.en.ts']),
      );
    }
  });

  it('gives every option a name of its own, a default within its range, words and a reason', () => {
    const names = TALKING_POINTS.flatMap(({ point }) => Object.keys(point.options));
    expect(new Set(names).size).toBe(names.length);
    for (const { point, words } of TALKING_POINTS) {
      for (const [name, option] of Object.entries(point.options)) {
        expect(option.default).toBeGreaterThanOrEqual(option.min);
        expect(option.default).toBeLessThanOrEqual(option.max);
        expect(words.options[name]?.words).not.toBe('');
        expect(words.options[name]?.reason).not.toBe('');
      }
      expect(Object.keys(words.options).sort()).toEqual(Object.keys(point.options).sort());
    }
  });

  it('fires each entry on an example, so that the rules below see their filled sentences', () => {
    const fired = new Set(EVERYWHERE.map(([, { talkingPoint }]) => talkingPoint));
    expect([...fired].sort()).toEqual(TALKING_POINTS.map(({ point }) => point.id).sort());
  });

  it('fills all six parts, with sentences under 20 words', () => {
    for (const [, finding] of EVERYWHERE) {
      for (const text of wordsOf(finding)) {
        expect(text.trim()).not.toBe('');
        for (const sentence of sentencesOf(text)) {
          expect([sentence, wordCount(sentence)]).toEqual([
            sentence,
            Math.min(wordCount(sentence), MOST_WORDS),
          ]);
        }
      }
      expect(finding.ask.length).toBeGreaterThan(1);
      expect(finding.ask.every((question) => question.endsWith('?'))).toBe(true);
      expect(textOf(finding.see)).toMatch(/\.$/);
    }
  });

  it('works some out only when asked for, each with a question of its own', () => {
    expect(ON_REQUEST.length).toBe(TALKING_POINTS.length - UNASKED.length);
    expect(ON_REQUEST.length).toBeGreaterThan(0);
    for (const { id: of, question } of ON_REQUEST) {
      expect(question).toMatch(/\?$/);
      expect(wordCount(question)).toBeLessThanOrEqual(MOST_WORDS);
      expect(FINDINGS.some(({ talkingPoint }) => talkingPoint === of)).toBe(false);
      expect(asked(of, smallMap())).toEqual([]);
    }
  });

  it('asks for its least data in sentences under 20 words', () => {
    for (const { words } of TALKING_POINTS) {
      for (const sentence of sentencesOf(words.needs)) {
        expect(wordCount(sentence)).toBeLessThanOrEqual(MOST_WORDS);
      }
    }
  });

  it('uses no word of motive, verdict, rank or score', () => {
    expect('They hoard and block it').not.toMatch(/\bhoards\b/);
    expect('a weak group with a problem').toMatch(FORBIDDEN);
    for (const [, finding] of EVERYWHERE) {
      for (const text of wordsOf(finding)) expect(text).not.toMatch(FORBIDDEN);
    }
    for (const { words } of TALKING_POINTS) {
      expect(`${words.title} ${words.needs}`).not.toMatch(FORBIDDEN);
    }
  });

  it('gives no actor a number of its own but money, votes and their units', () => {
    for (const [, { facts }] of EVERYWHERE) {
      for (const { name, unit } of facts.filter((fact) => fact.name.includes('.'))) {
        expect([name, unit]).toEqual([name, expect.stringMatching(/^(pence|votes)$/)]);
      }
    }
  });

  it('points only to what is on the map, and plays only families there are', () => {
    for (const [map, finding] of EVERYWHERE) {
      const about = finding.see.map((phrase) => phrase.about).filter((of) => of !== null);
      const pointed = [
        ...finding.subjects,
        ...finding.evidence,
        ...about,
        ...finding.picture.notes.map(({ at }) => at),
        ...finding.picture.bands.flatMap(({ around }) => around),
      ];
      expect(finding.evidence.length).toBeGreaterThan(0);
      expect(finding.subjects.length).toBeGreaterThan(0);
      for (const to of pointed) expect(map.entities.has(to)).toBe(true);
      expect(new Set(finding.evidence).size).toBe(finding.evidence.length);
      for (const family of finding.picture.families) expect(FAMILY_NAMES).toContain(family);
      expect(finding.picture.families.length).toBeGreaterThan(0);
    }
  });

  it('marks every figure and every name in what can be seen', () => {
    for (const [, { see }] of EVERYWHERE) {
      for (const phrase of see.filter(({ strong }) => !strong)) {
        const withoutTime = phrase.text.replace(/ in all, \d{4}( to \d{4})?/g, '');
        expect(withoutTime.replace('each £1', '')).not.toMatch(/\d/);
        expect(phrase.about).toBeNull();
      }
    }
  });
});

describe('all talking points of a map', () => {
  it('come by theme, then as in the catalogue, then by id, each with an id of its own', () => {
    const ids = FINDINGS.map(({ id: of }) => of);
    expect(new Set(ids).size).toBe(ids.length);
    const catalogue = TALKING_POINTS.map(({ point }) => point.id);
    const inOrder = [...FINDINGS].sort(
      (a, b) =>
        THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) ||
        catalogue.indexOf(a.talkingPoint) - catalogue.indexOf(b.talkingPoint) ||
        (a.id < b.id ? -1 : 1),
    );
    expect(ids).toEqual(inOrder.map(({ id: of }) => of));
  });

  it('are the same when everything on the map comes in another order', () => {
    const backwards = new Map([...ALDERMOUTH.entities].reverse());
    expect(found({ ...ALDERMOUTH, entities: backwards })).toEqual(found(ALDERMOUTH));
  });

  it('are all silent on an empty map, each saying what it would need', () => {
    const { findings, silent } = found(smallMap());
    expect(findings).toEqual([]);
    expect(silent.map(({ id: of }) => of)).toEqual(UNASKED.map(({ point }) => point.id));
  });

  it('follow the thresholds of the map, and leave out those that make no sense', () => {
    const settings = (thresholds: Readonly<Record<string, number>>) =>
      found(ALDERMOUTH, thresholds)
        .findings.find(({ talkingPoint }) => talkingPoint === 'depends-on-one-connector')
        ?.settings.find(({ name }) => name === 'dependsOnOneConnectorActors');
    expect(settings({ dependsOnOneConnectorActors: 4 })?.value).toBe(4);
    expect(settings({ dependsOnOneConnectorActors: 5 })).toBeUndefined();
    for (const given of [-1, 2.5, Number.NaN, 1e9]) {
      expect(settings({ dependsOnOneConnectorActors: given })).toMatchObject({
        value: 3,
        defaultValue: 3,
      });
    }
  });

  it('never rest on an "only me" item', () => {
    const mine = { level: 'only-me', owner: 'someone' } as const;
    const entities = new Map(ALDERMOUTH.entities);
    for (const [key, entity] of entities) {
      if (entity.kind === 'flow' && entity.family === 'connection') {
        entities.set(key, { ...entity, ...mine });
      }
    }
    const { findings } = found({ ...ALDERMOUTH, entities });
    const from = (talkingPoint: string) => (of: FoundFinding) => of.talkingPoint === talkingPoint;
    expect(FINDINGS.some(from('depends-on-one-connector'))).toBe(true);
    expect(findings.some(from('depends-on-one-connector'))).toBe(false);
    expect(findings.some(from('missing-link'))).toBe(false);
    const hidden = [...entities.values()].filter(({ level }) => level === 'only-me');
    const evidence = new Set(findings.flatMap((finding) => finding.evidence));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ id: of }) => evidence.has(of))).toEqual([]);
  });
});

describe('a map that knows only money and space', () => {
  const council = make('actor', {
    id: id('council'),
    type: 'organisation',
    name: 'The council',
    sector: value('public-body'),
  });
  const groups = Array.from({ length: 300 }, (_, at) =>
    make('actor', { id: id(`g${at}`), type: 'organisation', name: `Group number ${at}` }),
  );
  const grants = groups.map((group, at) =>
    make('flow', {
      id: id(`grant-${at}`),
      family: 'money',
      flowKind: 'grant',
      from: id('council'),
      to: group.id,
      unit: 'pence',
      per: 'once',
      amount: { record: value(100_000 + at) },
      start: value('2019-04-01'),
    }),
  );
  const space = groups.slice(1, 9).map((group) =>
    make('flow', {
      id: id(`space-${group.id}`),
      family: 'help',
      flowKind: 'space',
      from: id('g0'),
      to: group.id,
    }),
  );
  // Every third grant stands under an agreement of its own; none is linked to another.
  const agreements = groups
    .filter((_, at) => at % 3 === 0)
    .map((group) =>
      agreement(`award-${group.id}`, { council: ['pays'], [group.id]: ['delivers'] }),
    );
  const awarded = grants.map((grant, at) =>
    at % 3 === 0 ? { ...grant, agreement: id(`award-g${at}`) } : grant,
  );
  const map = smallMap(council, groups, agreements, awarded, space);

  it('gets no claim, and hears what each talking point would need', () => {
    for (const shows of [{ is: 'all-years' }, ON_THE_DAY.shows] as const) {
      const { findings, silent } = found(map, {}, { ...ON_THE_DAY, shows });
      expect(findings).toEqual([]);
      expect(silent).toHaveLength(UNASKED.length);
    }
  });

  it('does count its money', () => {
    const { hops } = networkOf(map, { ...timeOf(map), shows: { is: 'all-years' } });
    expect(hops.money.count).toBe(300);
  });
});

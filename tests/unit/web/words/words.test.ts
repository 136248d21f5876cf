import { describe, expect, it } from 'vitest';
import { TERM_KEYS, termEntry } from '../../../../graph-schema/agreement-terms/index.ts';
import { FAMILY_NAMES, flowFamily } from '../../../../graph-schema/flow-families/index.ts';
import type { Shape } from '../../../../graph-schema/model/field.ts';
import { fieldsOf, KINDS, make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_KNOWN, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { amountInSentence, amountWords } from '../../../../web/words/amounts.ts';
import { flowSentence } from '../../../../web/words/flow-sentence.ts';
import { knownWords } from '../../../../web/words/known-words.ts';
import { plain } from '../../../../web/words/phrases.ts';
import { termTitle, termValueWords } from '../../../../web/words/terms.ts';
import { valueWords } from '../../../../web/words/values.ts';
import { inTense, verbOf } from '../../../../web/words/verbs.ts';
import { grant, smallMap, TIME } from './small-map.ts';

function choicesIn(shape: Shape): readonly string[] {
  if (shape.type === 'choice' || shape.type === 'choices') return shape.values;
  if (shape.type === 'known' || shape.type === 'parts') return choicesIn(shape.inner);
  return [];
}

const ALL_VALUES = [
  ...KINDS.flatMap((kind) =>
    Object.values(fieldsOf(kind)).flatMap(({ shape }) => choicesIn(shape)),
  ),
  ...TERM_KEYS.flatMap((key) => {
    const type = termEntry(key).value;
    return type.type === 'choice' ? type.values : [];
  }),
];

describe('values in words', () => {
  it('reads every value of every list without signs of code', () => {
    expect(ALL_VALUES.length).toBeGreaterThan(100);
    const keys: readonly string[] = TERM_KEYS;
    const read = [...new Set(ALL_VALUES)].filter((one) => !keys.includes(one)).map(valueWords);
    const hyphened = read.filter((words) => /[a-z0-9]-[a-z0-9]/u.test(words));
    expect(hyphened.sort()).toEqual(['paid, part-time', 'sub-contract']);
    expect(read.filter((words) => words === '' || /[A-Z_]{2}|[a-z][A-Z]/u.test(words))).toEqual([]);
    expect(read.filter((words) => /\d/u.test(words) && !words.includes('£'))).toEqual([]);
  });
});

describe('sentences of the families', () => {
  const templates = FAMILY_NAMES.flatMap((name) =>
    Object.values(flowFamily(name).kinds).map(({ sentence }) => sentence),
  );

  it('begin with a verb whose forms are known', () => {
    expect(templates.length).toBeGreaterThan(30);
    expect(templates.filter((template) => verbOf(template) === undefined)).toEqual([]);
  });

  it('change with time and number', () => {
    const template = '{from} gives {to} {amount} as a grant';
    expect(inTense(template, 'would', false)).toBe('{from} would give {to} {amount} as a grant');
    expect(inTense(template, 'past', false)).toBe('{from} gave {to} {amount} as a grant');
    expect(inTense('{from} is heard by {to}', 'now', true)).toBe('{from} are heard by {to}');
    expect(inTense('{from} and {to} also compete', 'past', false)).toBe(
      '{from} and {to} also competed',
    );
  });
});

describe('amounts in words', () => {
  it.each([
    [2_000_000, 'pence', 'year', '£20,000 a year'],
    [150_000, 'pence', 'once', '£1,500 once'],
    [624, 'hours', 'year', '624 hours a year'],
    [1, 'people', 'year', '1 person a year'],
    [0, 'people', 'year', 'no people a year'],
    [12, 'times', 'year', '12 times a year'],
    [1, 'times', 'year', 'once a year'],
    [14, 'targets', 'year', '14 targets'],
    [100, 'percent', 'year', '100%'],
  ] as const)('%i %s per %s', (amount, unit, per, said) => {
    expect(amountWords(amount, unit, per)).toBe(said);
  });

  it('keeps not known, not stated and none apart', () => {
    const said = [NOT_KNOWN, NOT_STATED, NONE].map((record) =>
      amountInSentence(grant({ amount: { record } })),
    );
    expect(said).toEqual([
      'an amount not known yet',
      'an amount that the agreement does not state',
      '£0 a year',
    ]);
  });
});

describe('a flow in a sentence', () => {
  const source = make('source', {
    id: id('s'),
    sourceKind: 'published-record',
    reference: 'Grants list',
  });
  const evidence = make('evidence', { id: id('e'), source: id('s'), shows: id('flow') });

  it('says who, what, how much and what it rests on', () => {
    const flow = grant({ amount: { record: value(2_000_000) } });
    const state = smallMap([flow, source, evidence]);
    expect(plain(flowSentence(state, flow, TIME))).toBe(
      'Breakwater Trust gives Foodshare £20,000 a year as a grant (published record, confirmed by neither side).',
    );
    expect(flowSentence(state, flow, TIME)[0]).toEqual({ text: 'Breakwater Trust', about: 'T' });
  });

  it('keeps what two sides say, and averages nothing', () => {
    const flow = grant({ amount: { byFrom: value(9000), byTo: value(10_000) } });
    const said = plain(flowSentence(smallMap([flow]), flow, TIME));
    expect(said).toContain(
      'They see this differently. Both are kept: £90 a year says Breakwater Trust, £100 a year says Foodshare.',
    );
    expect(said).not.toContain('£95');
  });

  it('tells what has ended in the past', () => {
    const flow = grant({
      amount: { record: value(100_000) },
      start: value('2023-04-01'),
      end: value('2024-03-31'),
    });
    expect(plain(flowSentence(smallMap([flow]), flow, TIME))).toBe(
      'Breakwater Trust gave Foodshare £1,000 a year as a grant (no source yet). This ended on 31 March 2024.',
    );
  });

  it('tells a voice that ends nowhere', () => {
    const voice = make('flow', {
      id: id('v'),
      family: 'voice',
      flowKind: 'voice',
      from: id('C'),
      via: [id('G')],
    });
    expect(plain(flowSentence(smallMap([voice]), voice, TIME))).toBe(
      'Family carers are heard by no room that we know of, through Green Group (no source yet). How far it goes is not known yet.',
    );
  });
});

describe('what is not told', () => {
  it('reads in words that fit the field', () => {
    const say = (text: string): string => text;
    expect(knownWords(NOT_STATED, 'surplus', say)).toBe('The agreement does not say.');
    expect(knownWords(NOT_KNOWN, 'surplus', say)).toBe('We don’t know yet.');
    expect(knownWords(NOT_KNOWN, 'ledByPeopleItServes', say)).toBe('Not asked.');
    expect(knownWords(NONE, 'host', say)).toBe('None named.');
    expect(knownWords(NONE, 'uplift', say)).toBe('No uplift.');
  });

  it('reads so in terms, too', () => {
    expect(termValueWords('daysToPay', value(45))).toBe('45 days.');
    expect(termValueWords('ringFencePence', value(45_000_000))).toBe('£450,000 a year.');
    expect(termValueWords('years', value(1))).toBe('1 year.');
    expect(termTitle('ringFencePence')).toBe('Ring-fence');
    expect(termTitle('valuePenceAYear')).toBe('Size');
  });
});

import { describe, expect, test } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { evidenceOnly } from '../../../../web/picture/evidence-only.ts';
import { pictureOf } from '../../../../web/picture/picture-of.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { findingOf, money, organisation, stateOf, TIME } from '../hand-made.ts';

const base = { time: TIME, families: ['money'] as const, filters: NO_FILTERS, finding: null };
const community = make('actor', { id: id('carers'), name: 'Carers', type: 'community' });

describe('what the picture shows', () => {
  const state = stateOf(
    organisation('payer'),
    organisation('group'),
    organisation('alone'),
    community,
    money('payer', 'group', 100),
  );

  test('actors with a line are drawn; all others are listed, never dropped', () => {
    const picture = pictureOf({ ...base, state });
    expect(picture.nodes.map((node) => node.id)).toEqual(['payer', 'group']);
    expect(picture.notLinked).toEqual(['alone', 'carers']);
  });

  test('row 30: a community without any flow is listed beside every picture', () => {
    for (const family of ['money', 'help', 'voice', 'connection'] as const) {
      const { notLinked } = pictureOf({ ...base, state, families: [family] });
      expect(notLinked, family).toContain('carers');
    }
  });

  test('amounts are pence and count only while the flow happens', () => {
    const mixed = stateOf(
      organisation('payer'),
      organisation('group'),
      organisation('other'),
      money('payer', 'group', 100),
      money('payer', 'other', 60, { state: 'offered-declined' }),
    );
    const { links } = pictureOf({ ...base, state: mixed });
    expect(links.map(({ amount, counted }) => ({ amount, counted }))).toEqual([
      { amount: 10_000, counted: true },
      { amount: null, counted: false },
    ]);
  });

  test('what has ended is drawn only when it is asked for', () => {
    const ended = stateOf(
      organisation('payer'),
      organisation('group'),
      money('payer', 'group', 100, { end: value('2024-03-31') }),
    );
    expect(pictureOf({ ...base, state: ended }).links).toEqual([]);
    const filters = { ...NO_FILTERS, states: ['ended'] as const };
    expect(pictureOf({ ...base, state: ended, filters }).links).toHaveLength(1);
  });

  test('a voice flow that goes through others is drawn hop by hop into its room', () => {
    const heard = stateOf(
      community,
      organisation('group'),
      make('room', { id: id('board'), name: 'Board' }),
      make('flow', {
        id: id('v'),
        family: 'voice',
        flowKind: 'voice',
        from: id('carers'),
        via: [id('group')],
        to: id('board'),
      }),
    );
    const picture = pictureOf({ ...base, state: heard, families: ['voice'] });
    expect(picture.links.map(({ from, to }) => [from, to])).toEqual([
      ['carers', 'group'],
      ['group', 'board'],
    ]);
    expect(picture.nodes.find((node) => node.id === 'board')?.shape).toBe('triangle');
  });

  test('row 66: two that work together and also compete have both lines', () => {
    const tie = (flowKind: 'works-with' | 'competes-with') =>
      make('flow', {
        id: id(flowKind),
        family: 'connection',
        flowKind,
        from: id('payer'),
        to: id('group'),
        twoWay: true,
      });
    const both = stateOf(
      organisation('payer'),
      organisation('group'),
      tie('works-with'),
      tie('competes-with'),
    );
    const { links } = pictureOf({ ...base, state: both, families: ['connection'] });
    expect(links.map((link) => [link.id, link.note])).toEqual([
      ['works-with', undefined],
      ['competes-with', expect.stringMatching(/compete/iu)],
    ]);
  });

  test('money of one pair is one line with its sum, and still every flow', () => {
    const often = stateOf(
      organisation('payer'),
      organisation('group'),
      money('payer', 'group', 100),
      money('payer', 'group', 40, { id: id('second') }),
      money('payer', 'group', 7, { id: id('no'), state: 'proposed' }),
    );
    const picture = pictureOf({ ...base, state: often });
    expect(picture.links.map(({ amount, counted }) => [amount, counted])).toEqual([
      [14_000, true],
      [null, false],
    ]);
    expect(picture.flows).toHaveLength(3);
    const finding = findingOf([], [id('second')]);
    const played = pictureOf({ ...base, state: often, finding });
    expect(played.links[0]).toMatchObject({ id: 'second', focus: 'evidence', amount: 14_000 });
  });

  test('the first family decides the layout', () => {
    expect(pictureOf({ ...base, state, families: ['money', 'connection'] }).layout).toEqual({
      name: 'stream',
      family: 'money',
    });
    expect(pictureOf({ ...base, state, families: ['connection', 'money'] }).layout.name).toBe(
      'net',
    );
  });
});

describe('a talking point that is played', () => {
  const programme = [
    make('agreement', {
      id: id('head'),
      name: 'Head',
      agreementKind: 'contract',
      programmeName: 'Steady',
    }),
    make('agreement', {
      id: id('sub'),
      name: 'Sub',
      agreementKind: 'sub-contract',
      under: id('head'),
    }),
  ];
  const names = ['payer', 'lead', 'a', 'b', 'c', 'other'];
  const state = stateOf(
    ...names.map((name) => organisation(name)),
    ...programme,
    money('payer', 'lead', 100, { agreement: id('head') }),
    ...['a', 'b', 'c'].map((name) => money('lead', name, 10, { agreement: id('sub') })),
    money('payer', 'other', 5),
  );
  const finding = {
    ...findingOf([id('lead')], [id('payer-lead'), id('lead-a')]),
    picture: {
      families: ['money' as const],
      notes: [{ at: id('a'), words: '£10' }],
      bands: [{ around: [id('a'), id('b'), id('c')], words: 'The same three' }],
    },
  };
  const picture = pictureOf({ ...base, state, finding });

  test('its subject, its evidence and nothing else are in focus', () => {
    expect(Object.fromEntries(picture.nodes.map((node) => [node.id, node.focus]))).toEqual({
      payer: 'evidence',
      lead: 'subject',
      a: 'evidence',
      b: 'evidence',
      c: 'evidence',
      other: 'none',
    });
    const strong = picture.links.filter(({ focus }) => focus === 'evidence');
    expect(strong.map((link) => link.id)).toEqual(['payer-lead', 'lead-a']);
    expect(picture.nodes.find((node) => node.id === 'a')?.note).toBe('£10');
  });

  test('the programme stays one band with its total, so that playing moves nothing', () => {
    const still = pictureOf({ ...base, state });
    expect(picture.bands).toEqual(still.bands);
    expect(picture.bands).toEqual([
      {
        id: 'programme:head',
        members: ['a', 'b', 'c'],
        words: 'Steady: 3 partners, £30',
        placement: 'above',
        arranges: true,
      },
    ]);
  });

  test('the small picture holds the evidence alone', () => {
    const small = evidenceOnly({ ...base, state, finding });
    expect(small.links.map((link) => link.id)).toEqual(['payer-lead', 'lead-a']);
    expect(small.nodes.map((node) => node.id)).not.toContain('other');
  });

  test('seats that it rests on are drawn into their room, with their votes', () => {
    const voted = stateOf(
      organisation('lead'),
      make('room', { id: id('board'), name: 'Board' }),
      make('seat', {
        id: id('s'),
        room: id('board'),
        holder: id('lead'),
        votes: value(5),
      }),
    );
    const played = pictureOf({
      ...base,
      state: voted,
      finding: findingOf([id('board')], [id('s')]),
    });
    expect(played.links.map(({ from, to, note }) => [from, to, note])).toEqual([
      ['lead', 'board', '5 votes'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { make } from '../../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import { usedAmount } from '../../../../../graph-schema/model/used-values.ts';
import { all, find } from '../../../../../graph-schema/model/alliance-map.ts';
import { value } from '../../../../../graph-schema/model/known.ts';
import { NO_DRAFT } from '../../../../../web/editing/forms/draft.ts';
import { money, organisation, stateOf } from '../../hand-made.ts';
import { panelText } from '../../panels/panel-html.tsx';
import { formHtml, labelsIn } from './form-html.tsx';
import { adding, at, known, saved, told, typing } from './typing.ts';

const SHOP = organisation('shop', { sector: value('business') });
const A = organisation('A');
const B = organisation('B');
const GRANT = money('A', 'B', 0, { amount: {}, unit: null });
const MAP = stateOf(SHOP, A, B, GRANT);

describe('rows of the mission, by form', () => {
  it('row 18: a business has needs as well as offers', () => {
    expect(labelsIn(formHtml(MAP, 'shop'))).toEqual(
      expect.arrayContaining(['What do they bring?', 'What do they need?']),
    );
    let draft = adding('interest', 'i', { label: 'Help with deliveries', type: 'need' });
    draft = adding(
      'interestLink',
      'l',
      { actor: SHOP.id, interest: id('i'), link: 'needs' },
      draft,
    );
    expect(panelText(saved(MAP, draft), 'shop')).toContain('What they need Help with deliveries');
  });

  it('row 20: logs a win on a flow with its date', () => {
    let draft = adding('win', 'w', { flow: GRANT.id });
    draft = typing(MAP, draft, 'w', { words: 'The kitchen opened', date: '3/3/26' });
    expect(panelText(saved(MAP, draft), 'A-B')).toContain('A win, 3 March 2026 The kitchen opened');
  });

  it('row 26: a story cannot be saved without its consent state, and "not asked" is one', () => {
    const draft = typing(MAP, adding('flow', 'story', { from: A.id, to: B.id }), 'story', {
      family: 'information',
      flowKind: 'story',
    });
    expect(labelsIn(formHtml(MAP, 'story', draft))).toContain(
      'Did the people whose story it is agree?',
    );
    expect(told(MAP, draft)[at('story', 'consent')]).toContain('"Not asked" is an answer.');
    const asked = typing(MAP, draft, 'story', { consent: 'not-asked' });
    expect(find(saved(MAP, asked), 'flow', id('story'))?.consent).toBe('not-asked');
  });

  it('row 38: keeps what people say is not on this map, in their words', () => {
    const draft = typing(MAP, adding('notOnThisMap', 'n'), 'n', {
      words: 'Who may speak first is never said.',
    });
    expect(labelsIn(formHtml(MAP, 'n', draft))).toContain('What is not on this map?');
    expect(all(saved(MAP, draft), 'notOnThisMap').map(({ words }) => words)).toEqual([
      'Who may speak first is never said.',
    ]);
  });

  it('row 61: the first thing asked of an actor is what they bring, before what they need', () => {
    const labels = labelsIn(formHtml(MAP, 'A'));
    expect(labels[0]).toBe('What do they bring?');
    expect(labels.indexOf('What do they bring?')).toBeLessThan(
      labels.indexOf('What do they need?'),
    );
  });

  it('row 64: keeps what each side says of an amount, side by side and without an average', () => {
    const draft = typing(MAP, NO_DRAFT, 'A-B', {
      'amount.byFrom': known('£100'),
      'amount.byTo': known('£90'),
    });
    expect(formHtml(MAP, 'A-B', draft)).toContain('They see this differently. Both are kept.');
    const state = saved(MAP, draft);
    const text = panelText(state, 'A-B');
    expect(text).toContain('Said by A £100 a year.');
    expect(text).toContain('Said by B £90 a year.');
    expect(text).not.toContain('£95');
    expect(usedAmount(find(state, 'flow', GRANT.id)!)).toEqual(value(9000));
  });

  it('row 71: keeps the views of two communities of one flow apart, each with whose it is', () => {
    const communities = ['North', 'South'].map((name) =>
      make('actor', { id: id(name), name, type: 'community' }),
    );
    const map = stateOf(A, B, GRANT, ...communities);
    let draft = adding('view', 'v1', { about: GRANT.id });
    draft = adding('view', 'v2', { about: GRANT.id }, draft);
    draft = typing(map, draft, 'v1', { who: 'North', what: 'It came in time', date: '2026-03-03' });
    draft = typing(map, draft, 'v2', { who: 'South', what: 'It came late', date: '2026-03-04' });
    const text = panelText(saved(map, draft), 'A-B');
    expect(text).toContain('North says: “It came in time.” A view, 3 March 2026.');
    expect(text).toContain('South says: “It came late.” A view, 4 March 2026.');
  });

  it('row 76: asks of a room who can say yes without asking, and shows it', () => {
    const room = make('room', { id: id('desk'), name: 'Front desk' });
    const map = stateOf(A, room);
    expect(labelsIn(formHtml(map, 'desk'))).toContain('Who can say yes without asking?');
    const draft = typing(map, NO_DRAFT, 'desk', {
      canSayYes: known('The duty manager, up to £200'),
    });
    expect(panelText(saved(map, draft), 'desk')).toContain(
      'Can say yes without asking The duty manager, up to £200.',
    );
  });
});

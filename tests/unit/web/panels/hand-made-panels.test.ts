import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { stepTo } from '../../../../web/panels/useTrail.ts';
import { money, organisation, stateOf } from '../hand-made.ts';
import { panelHtml, panelText } from './panel-html.tsx';

const A = organisation('A');
const B = organisation('B');

describe('panels over hand-made maps', () => {
  it('keeps both values where two sides differ, and says which one sums use', () => {
    const flow = money('A', 'B', 0, { amount: { byFrom: value(10_000), byTo: value(9_000) } });
    const text = panelText(stateOf(A, B, flow), 'A-B');
    expect(text).toContain('They see this differently. Both are kept.');
    expect(text).toContain('Said by A £100 a year.');
    expect(text).toContain('Said by B £90 a year.');
    expect(text).toContain('Used in sums What B says.');
  });

  it('shows a view as somebody’s, with its date', () => {
    const view = make('view', {
      id: id('v'),
      who: A.id,
      about: B.id,
      what: 'They keep promises',
      date: '2025-03-03',
    });
    expect(panelText(stateOf(A, B, view), 'B')).toContain(
      'A says: “They keep promises.” A view, 3 March 2025.',
    );
  });

  it('says that an unlinked actor may be our gap', () => {
    expect(panelText(stateOf(A), 'A')).toContain('That may be our gap, not theirs.');
  });

  it('folds a long list so that the rest opens in place', () => {
    const many = Array.from({ length: 12 }, (_, at) => organisation(`N${String(at)}`));
    const flows = many.map(({ name }) => money('A', name, 1));
    const html = panelHtml(stateOf(A, ...many, ...flows), 'A');
    expect(html).toContain('<summary>and 4 others</summary>');
  });

  it('shows nothing for what is not on the map', () => {
    expect(panelHtml(stateOf(A), 'gone')).toBe('');
  });
});

describe('the trail', () => {
  it('takes a step off when one goes back, however one does', () => {
    const [a, b] = [id('a'), id('b')];
    const there = stepTo([a], b);
    expect(there).toEqual([a, b]);
    expect(stepTo(there, b)).toBe(there);
    expect(stepTo(there, a)).toEqual([a]);
  });
});

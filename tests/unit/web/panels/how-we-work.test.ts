import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { organisation, stateOf } from '../hand-made.ts';
import { panelText } from './panel-html.tsx';

const DEAL = make('agreement', { id: id('deal'), name: 'A deal', agreementKind: 'handshake' });

function behaviour(words: string) {
  return make('behaviour', { id: id(words.replaceAll(' ', '-')), agreement: DEAL.id, words });
}

describe('how an agreement is worked', () => {
  it('row 34: keeps the behaviours that the group wrote with the agreement, in their order', () => {
    const lines = ['Say early when it goes wrong', 'Thank each other'].map(behaviour);
    const text = panelText(stateOf(DEAL, ...lines), 'deal');
    expect(text).toContain(
      'How they say they will behave Say early when it goes wrong Thank each other',
    );
    expect(panelText(stateOf(DEAL), 'deal')).toContain('Nothing written down yet.');
  });

  it('row 43: says how the parties say they work, and never works it out from the map', () => {
    const parties = ['A', 'B'].map((name) => organisation(name));
    const joined = parties.map((actor) =>
      make('party', { id: id(`p${actor.id}`), agreement: DEAL.id, actor: actor.id }),
    );
    expect(panelText(stateOf(DEAL, ...parties, ...joined), 'deal')).toContain(
      'How the parties say they work We don’t know yet.',
    );
    const chosen = make('agreement', { ...DEAL, howWeWork: value('side-by-side') });
    expect(panelText(stateOf(chosen), 'deal')).toContain(
      'How the parties say they work Side by side.',
    );
  });

  it('row 44: lists five lines of evidence, each of which reads "not discussed yet" until it is told', () => {
    const told = make('condition', {
      id: id('c'),
      agreement: DEAL.id,
      words: 'Shared vision',
      evidence: 'We wrote it together in March.',
      date: '2026-03-03',
    });
    const empty = make('condition', { id: id('e'), agreement: DEAL.id, words: 'Principles' });
    const text = panelText(stateOf(DEAL, told, empty), 'deal');
    expect(text).toContain('Shared vision: We wrote it together in March. Said on 3 March 2026.');
    for (const line of ['Relationships', 'Principles', 'Behaviours', 'Infrastructure']) {
      expect(text).toContain(`${line}: not discussed yet`);
    }
    expect(text.match(/not discussed yet/gu)).toHaveLength(4);
  });
});

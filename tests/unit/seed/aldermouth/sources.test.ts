import { describe, expect, it } from 'vitest';
import { all, find } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { seenBy } from '../../../../graph-schema/model/visibility.ts';
import { ALDERMOUTH } from './aldermouth-state.ts';

function kindsBehind(item: string): readonly string[] {
  return all(ALDERMOUTH, 'evidence')
    .filter((line) => (line.shows as string) === item)
    .map((line) => {
      const source = find(ALDERMOUTH, 'source', line.source)!;
      return [source.sourceKind, ...source.saidBy, line.confirmed, line.field]
        .filter((part) => part !== '' && part !== 'neither')
        .join(' ');
    });
}

describe('what Aldermouth rests on', () => {
  it('everything has a source', () => {
    const shown = new Set(all(ALDERMOUTH, 'evidence').map((line) => line.shows));
    const bare = [...ALDERMOUTH.entities.values()].filter(
      (entity) => !['map', 'source', 'evidence'].includes(entity.kind) && !shown.has(entity.id),
    );
    expect(bare).toEqual([]);
  });

  it('every source is behind something', () => {
    const used = new Set(all(ALDERMOUTH, 'evidence').map((line) => line.source));
    expect(all(ALDERMOUTH, 'source').filter((source) => !used.has(source.id))).toEqual([]);
  });

  it.each([
    ['money:A1', ['published-record']],
    ['money:A24:V1', ['published-record']],
    ['money:E9', ['published-record']],
    [
      'money:A3',
      ['published-record both', 'said-by-the-actor P4 both', 'said-by-the-actor C2 both'],
    ],
    ['A15', ['document']],
    ['A26', ['said-in-workshop']],
    ['money:A22', ['document', 'said-by-the-actor C10 one-side state']],
    ['connection:V9-C1', ['said-in-workshop']],
    ['connection:K2-V6', ['said-in-workshop K2 one-side']],
    ['connection:V1-M6', ['said-by-the-actor V1 one-side']],
    ['connection:M6-C11', ['said-about-the-actor V1']],
    ['referrals:P7-C3', ['said-by-the-actor P7 one-side']],
    ['story:M1-P4', ['said-by-the-actor C2']],
    ['story:M4-L1', ['said-about-the-actor C5']],
    ['story:M3-T6', ['said-in-workshop']],
    ['voice:M3-T7', ['said-by-the-actor M3 one-side']],
    ['voice:M1-T3', ['said-in-workshop']],
    ['T5:M4', ['said-by-the-actor M4 one-side']],
    ['money:A14a', ['said-about-the-actor']],
    ['money:A14b', ['said-about-the-actor']],
    ['help:A26:C8:training', ['said-in-workshop', 'estimate amount.record']],
    ['L1', ['published-record']],
  ])('%s: %j', (item, kinds) => {
    expect(kindsBehind(item)).toEqual(kinds);
  });

  it('four communities have told nothing themselves', () => {
    const spoke = new Set(all(ALDERMOUTH, 'source').flatMap((source) => source.saidBy));
    const silent = all(ALDERMOUTH, 'actor').filter(
      (actor) => actor.type === 'community' && !spoke.has(actor.id),
    );
    expect(silent.map((actor) => actor.id)).toEqual(['M1', 'M2', 'M5', 'M7']);
  });
});

describe('who sees what', () => {
  const alliance = seenBy(ALDERMOUTH, { person: undefined, level: 'alliance' });

  it('the mapping group sees all of it', () => {
    const group = seenBy(ALDERMOUTH, { person: undefined, level: 'mapping-group' });
    expect(group.entities.size).toBe(ALDERMOUTH.entities.size);
  });

  it('the alliance sees the sensitive place and nothing that it is tied to', () => {
    const naming = [...alliance.entities.values()].filter((entity) =>
      /"C4"|"A5"|Safe Steps/.test(JSON.stringify(entity)),
    );
    expect(naming.map((entity) => entity.id)).toEqual(['C4', 'evidence:C4']);
  });

  it('the alliance sees no story whose tellers were not asked', () => {
    const stories = all(alliance, 'flow').filter((flow) => flow.flowKind === 'story');
    expect(stories.map((flow) => flow.id)).toEqual([id('story:M3-T6')]);
  });

  it('the public sees nothing yet', () => {
    expect(seenBy(ALDERMOUTH, { person: undefined, level: 'public' }).entities.size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf, totalOf, wordsOf } from '../support/ledger-tables.ts';
import {
  actorOf,
  agreement,
  factOf,
  of,
  organisations,
  pays,
  room,
  smallMap,
  tells,
  voice,
  type Nested,
} from '../support/small-map.ts';

const STORY = { flowKind: 'story', unit: 'stories', consent: 'not-asked' } as const;

describe('the ledger of stories and voice on the example place', () => {
  it('shows 17 stories with nothing back, as the talking point says, and 4 with something', () => {
    const total = totalOf(ledgerTableOf(ALDERMOUTH, 'voice-story-communities'));
    expect([total.out?.value, total.something?.value, total.nothing?.value]).toEqual([21, 4, 17]);
    const [finding] = of('taken-and-returned', ALDERMOUTH);
    expect(factOf(finding, 'taken')).toBe(17);
    const table = ledgerTableOf(ALDERMOUTH, 'voice-story-communities');
    expect([rowOf(table, 'M1').out?.words, rowOf(table, 'M4').nothing?.words]).toEqual(['5', '12']);
  });

  it('shows each pair with what came back', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'voice-story-pairs');
    const told = rowOf(table, 'M1,P4');
    expect([told.through?.words, told.stories?.words, told.consent?.words]).toEqual([
      'Clearwater Recovery',
      '5',
      'not asked',
    ]);
    expect([told.paidForStory?.words, told.credited?.words, told.replyGiven?.words]).toEqual([
      'no',
      'not known',
      'no',
    ]);
    expect(rowOf(table, 'M3,T6').replyGiven?.words).toBe('yes');
  });

  it('says where each is heard, whether it decides there, and whether there is a reply', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'voice-heard');
    const panel = rowOf(table, 'voice:M1-T3');
    expect([panel.how?.words, panel.decides?.words, panel.answered?.words]).toEqual([
      'listening',
      'no',
      'no reply recorded',
    ]);
    expect(rowOf(table, 'voice:M5-no-room').to?.words).toBe('no room that we know of');
    expect(rowOf(table, 'voice:M4-T5').decides?.words).toBe('yes');
  });

  it('says what was declined, by whom and why', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'voice-asked');
    const declined = rowOf(table, 'A22');
    expect([declined.answer?.words, declined.by?.words, declined.why?.words]).toEqual([
      'offered, declined',
      'Northshore Advice',
      'A paper trail for each person.',
    ]);
    expect(table.rows.map((row) => row.id).sort()).toEqual(['A22', 'A23']);
  });

  it('counts who was asked and replied, and never whose answer is missing', () => {
    const table = ledgerTableOf(ALDERMOUTH, 'voice-checks');
    const sides = new Map(
      table.rows.map(({ cells }) => [cells[2]?.words, [cells[3]?.words, cells[4]?.words]]),
    );
    expect([...sides.values()].sort()).toEqual([
      ['12', '11'],
      ['not known', '6'],
    ]);
    expect(JSON.stringify(table)).not.toContain('Travellers’ Voice');
  });
});

describe('the ledger of stories and voice', () => {
  it('adds up several tellings of a pair, and keeps what nobody told apart from nothing', () => {
    const map = smallMap(
      actorOf('community', 'M'),
      organisations('User'),
      tells('M', 'User', {
        ...STORY,
        id: id('one'),
        amount: { record: value(3) },
        replyGiven: value(true),
        paidForStory: NONE,
      }),
      tells('M', 'User', {
        ...STORY,
        id: id('two'),
        consent: 'yes',
        amount: { record: value(2) },
        replyGiven: value(false),
      }),
      tells('M', 'User', { ...STORY, id: id('three') }),
    );
    expect(wordsOf(ledgerTableOf(map, 'voice-story-pairs'))).toEqual([
      [
        'M',
        'User',
        'nobody',
        '5',
        'yes, not asked',
        'no',
        'not known',
        'not known',
        'for some',
        '1',
      ],
      ['In all', '', '', '5', '', '', '', '', '', '1'],
    ]);
    expect(wordsOf(ledgerTableOf(map, 'voice-story-communities'))[0]).toEqual([
      'M',
      '5',
      '3',
      '2',
      'not known',
      '1',
    ]);
  });

  it('takes pay outside the telling as something that came back', () => {
    const story = tells('M', 'User', {
      ...STORY,
      amount: { record: value(3) },
      replyGiven: value(false),
    });
    const back = (...more: readonly Nested[]) =>
      rowOf(
        ledgerTableOf(
          smallMap(actorOf('community', 'M'), organisations('User'), story, ...more),
          'voice-story-communities',
        ),
        'M',
      );
    expect(back().nothing?.value).toBe(3);
    expect(back(pays('User', 'M', 20)).something?.value).toBe(3);
  });

  it('does not take a reply that nobody told of for no reply', () => {
    const map = smallMap(
      actorOf('community', 'M'),
      room('Untold'),
      room('Recorded', { reply: NONE, subjects: NONE }),
      voice('M', 'Untold'),
      voice('M', 'Recorded'),
    );
    expect(
      ledgerTableOf(map, 'voice-heard').rows.map(({ cells }) => [
        cells[2]?.words,
        cells[4]?.words,
        cells[5]?.words,
      ]),
    ).toEqual([
      ['Recorded', 'no', 'no reply recorded'],
      ['Untold', 'not known', 'not known'],
    ]);
  });

  it('lists a refused flow by itself, but not again where its agreement was refused', () => {
    const map = smallMap(
      organisations('A', 'B'),
      agreement('deal', { A: ['pays'], B: ['delivers'] }, { state: 'asked-for-refused' }),
      pays('A', 'B', 5, { agreement: id('deal'), state: 'asked-for-refused' }),
      make('flow', {
        id: id('room-asked-for'),
        family: 'help',
        flowKind: 'space',
        from: id('A'),
        to: id('B'),
        state: 'asked-for-refused',
        stateBy: id('A'),
      }),
    );
    expect(wordsOf(ledgerTableOf(map, 'voice-asked'))).toEqual([
      ['deal', 'A and B', 'asked for, refused', 'not known', 'not known'],
      ['Space', 'A and B', 'asked for, refused', 'A', 'not known'],
    ]);
  });
});

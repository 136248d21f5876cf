import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../graph-schema/model/actor.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { ledgerTableOf, rowOf } from '../support/ledger-tables.ts';
import {
  actorOf,
  agreement,
  controls,
  factOf,
  found,
  knows,
  of,
  organisations,
  room,
  seat,
  seen,
  smallMap,
  subjectIds,
  term,
  voice,
  type Nested,
} from '../support/small-map.ts';
import { withField } from '../support/with-field.ts';

/** Where to get advice, as a person reads it. */
const ADVICE = 'https://www.gov.uk/benefits-calculators';

describe('the mission: voice that leads somewhere', () => {
  it('row 22: voice that ends in no room that decides is named, and goes when it reaches one', () => {
    const findings = of('voice-dead-end', ALDERMOUTH);
    expect(subjectIds(findings)).toEqual(['M5', 'M7', 'T2 M2 M3', 'T3 M1']);
    expect(seen(findings[1])).toContain(
      'We know of no room where what Deaf residents say is heard.',
    );
    expect(seen(findings[3])).toContain('It advises a forum that advises.');
    const replied = withField(ALDERMOUTH, 'room', 'T3', 'reply', value(true));
    expect(subjectIds(of('voice-dead-end', replied))).toEqual(['M5', 'M7', 'T2 M2 M3']);
  });

  it('row 75: a room without a reply to those heard is listed, and says if that is not stated', () => {
    const heardIn = (reply: Parameters<typeof room>[1]) =>
      smallMap(
        actorOf('community', 'M', { name: 'Tenants' }),
        room('Hearing', { name: 'Housing Hearing', subjects: value('Rents'), ...reply }),
        voice('M', 'Hearing', { rung: value(2) }),
      );
    const said = (reply: Parameters<typeof room>[1]) =>
      seen(of('voice-dead-end', heardIn(reply))[0]);
    expect(said({ reply: NONE })).toContain('We found no reply to the room.');
    expect(said({ reply: value(false) })).toContain('We found no reply to the room.');
    expect(said({ reply: NOT_STATED })).toContain(
      'Whether those heard get a reply from the room is not stated.',
    );
    // A decision that went against them is replied to as well; then there is nothing to say.
    expect(said({ reply: value(true) })).toBe('');
  });

  it('row 23: who pays for what a listening room leads to, and is not there, is said', () => {
    const panel = of('voice-dead-end', ALDERMOUTH).find(({ subjects }) => subjects[0] === 'T3');
    expect(seen(panel)).toMatch(
      /Northshore Health Commissioning.*, which pays?, ha(s|ve) no seat there\./,
    );
    const [without] = of('affected-without-voice', ALDERMOUTH);
    expect(factOf(without, 'withoutVoice')).toBe(4);
    expect(seen(without)).toContain('4 of 7 communities');
  });

  it('row 63: a room inside one organisation holds a decision: it is shown, and is no fault', () => {
    const team = smallMap(
      organisations('Shelter'),
      actorOf('community', 'M'),
      room('Shift', {
        name: 'Night shift meeting',
        subjects: value('Who sleeps where, and small repairs'),
        canSayYes: value('Whoever is on shift'),
        host: value(id('Shelter')),
      }),
      seat('Shift', 'Shelter', 3),
    );
    expect(found(team).findings).toEqual([]);
    const row = rowOf(ledgerTableOf(team, 'decisions-rooms'), 'Shift');
    expect(row.room?.words).toBe('Night shift meeting');
    expect(rowOf(ledgerTableOf(team, 'decisions-seats'), 'Shift').places?.words).toBe('1');
    const purse = smallMap(
      organisations('Shelter'),
      actorOf('community', 'M'),
      room('Shift', { ownPenceAYear: value(200_000), host: value(id('Shelter')) }),
    );
    expect(found(purse).findings).toEqual([]);
    expect(rowOf(ledgerTableOf(purse, 'decisions-rooms'), 'Shift').decides?.words).toBe('£2,000');
    // In the example place, the main board of The Net Loft is such a room.
    expect(rowOf(ledgerTableOf(ALDERMOUTH, 'decisions-rooms'), 'T9').room?.words).toBe(
      'Net Loft main board',
    );
    const about = found(ALDERMOUTH).findings.filter(({ subjects }) => subjects.includes(id('T9')));
    expect(about).toEqual([]);
  });
});

describe('the mission: who speaks for whom', () => {
  it('row 28: deciding for a community past its review date is said with the date', () => {
    const behalf = 'control:C2-M1:decides-on-behalf-of';
    const [finding] = of('single-voice-route', ALDERMOUTH);
    expect(seen(finding)).toContain('Clearwater Recovery decides on their behalf.');
    expect(seen(finding)).toContain('This was due for review on 31 August 2024, 14 months ago.');
    expect(seen(finding)).toContain('The reason given is “Protection”.');
    const reviewed = withField(ALDERMOUTH, 'flow', behalf, 'reviewDate', value('2026-08-31'));
    expect(seen(of('single-voice-route', reviewed)[0])).not.toContain('review');
  });

  it('row 29: a single route reads the same if it is a charity, a council or a panel', () => {
    const through = (kind: Pick<Actor, 'type'> & Partial<Actor>) =>
      smallMap(
        actorOf('community', 'M', { name: 'Care leavers' }),
        make('actor', { id: id('Route'), name: 'The route', ...kind }),
        room('Board', { subjects: value('All of it') }),
        voice('M', 'Board', { via: [id('Route')] }),
        controls('Route', 'decides-on-behalf-of', 'M', { reviewDate: value('2024-10-31') }),
      );
    const charity = through({ type: 'organisation', sector: value('charity') });
    const council = through({ type: 'organisation', sector: value('public-body') });
    const panel = through({
      type: 'organisation',
      sector: value('community-group'),
      ledByPeopleItServes: value('yes'),
    });
    const [finding, ...more] = of('single-voice-route', charity);
    expect(more).toEqual([]);
    expect(seen(finding)).toBe(
      'All we know of how Care leavers reach decision rooms goes through The route. ' +
        'The route decides on their behalf. ' +
        'This was due for review on 31 October 2024, 12 months ago.',
    );
    for (const other of [council, panel, through({ type: 'funder' })]) {
      expect(of('single-voice-route', other)).toEqual([finding]);
    }
  });

  it('row 32: accounting upward only is found, and goes when somebody below can hold those above to account', () => {
    const [finding] = of('answers-upward', ALDERMOUTH);
    expect(seen(finding)).toContain(
      'Partners send 144 reports a year upward. We found no report back to partners or to communities.',
    );
    expect(finding?.ask).toContain('Who should be able to hold you to account, and how?');
    const programme = (...more: readonly Nested[]) =>
      smallMap(
        organisations('Payer', 'Lead', 'Partner'),
        actorOf('community', 'M'),
        agreement('head', { Payer: ['pays'], Lead: ['delivers', 'holds'] }),
        agreement('sub', { Lead: ['pays', 'holds'], Partner: ['delivers'] }, { under: id('head') }),
        term('sub', 'reportsAYear', value(12)),
        controls('Partner', 'answers-to', 'Lead'),
        more,
      );
    expect(of('answers-upward', programme())).toHaveLength(1);
    expect(of('answers-upward', programme(controls('Lead', 'answers-to', 'M')))).toEqual([]);
  });
});

describe('the mission: what people give', () => {
  it('row 25: unpaid places on a panel are counted, with where to get benefits advice first', () => {
    const unpaid = smallMap(
      actorOf('community', 'M', { name: 'Tenants' }),
      room('Panel', { name: 'Tenants’ panel', subjects: NONE, reply: NONE }),
      seat('Panel', 'M', undefined, { places: 6, pay: value('unpaid') }),
    );
    const [finding] = of('taken-and-returned', unpaid);
    expect(seen(finding)).toContain('6 places in one room, held for one community, are unpaid.');
    expect(finding?.others).toContain(`Get benefits advice first: ${ADVICE}`);
    const table = ledgerTableOf(unpaid, 'decisions-seat-pay');
    expect(rowOf(table, 'Panel-seat-M').pay?.words).toBe('unpaid');
    expect(table.notes[0]).toBe('6 places are unpaid or paid in vouchers.');
    expect(table.notes[1]).toContain('Get benefits advice first');
    expect(table.notes[1]).toContain(ADVICE);
  });

  it('row 27: 17 stories out, 0 payments and 0 replies back', () => {
    const [finding, ...more] = of('taken-and-returned', ALDERMOUTH);
    expect(more).toEqual([]);
    expect(seen(finding)).toContain(
      '17 stories from two communities were used by two organisations.',
    );
    expect(seen(finding)).toContain('We found no payment, approval or reply.');
    expect([factOf(finding, 'payments'), factOf(finding, 'replies')]).toEqual([0, 0]);
    const paid = withField(ALDERMOUTH, 'flow', storyTo('L1'), 'paidForStory', value(true));
    expect(factOf(of('taken-and-returned', paid)[0], 'taken')).toBe(8);
  });

  it('row 78: no referral is not a gap where people speak to or know a service themselves', () => {
    const straight = smallMap(
      actorOf('community', 'M', { name: 'Young adults' }),
      organisations('Service'),
      voice('M', 'Service'),
      knows('M', 'Service'),
    );
    const { findings } = found(straight);
    expect(findings).toEqual([]);
    expect(JSON.stringify(findings)).not.toMatch(/referr/i);
    // In the example place, only the pair that does send people on is spoken of.
    for (const finding of found(ALDERMOUTH).findings) {
      const speaksOfIt = /referr|sent on/i.test(`${finding.title} ${seen(finding)}`);
      expect([finding.id, speaksOfIt]).toEqual([
        finding.id,
        finding.talkingPoint === 'declined-referrals',
      ]);
    }
  });
});

function storyTo(to: string): string {
  const story = [...ALDERMOUTH.entities.values()].find(
    (entity) => entity.kind === 'flow' && entity.flowKind === 'story' && entity.to === to,
  );
  return story!.id;
}

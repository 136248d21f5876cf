import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  applied,
  controls,
  DAY,
  factOf,
  found,
  of,
  organisations,
  room,
  seat,
  seen,
  smallMap,
  subjectIds,
  voice,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';
import { withField } from '../support/with-field.ts';

const NAME = 'single-voice-route';

/** A community that reaches a board that decides through C. */
function through(...more: readonly Nested[]) {
  return smallMap(
    actorOf('community', 'M'),
    organisations('C', 'D', 'E'),
    room('Panel', { subjects: NONE, advises: [id('Board')] }),
    room('Board', { subjects: value('All') }),
    voice('M', 'Panel', { via: [id('C')] }),
    more,
  );
}

describe('single-voice-route', () => {
  it('fires where every known route to a deciding room passes one actor', () => {
    const [finding, ...others] = of(NAME, through());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'single-voice-route~M', subjects: ['M', 'C'] });
    expect(seen(finding)).toBe('All we know of how M reach decision rooms goes through C.');
    expect(finding?.evidence).toEqual(expect.arrayContaining(['M', 'C', 'Panel', 'Board']));
  });

  it('goes with a second route, of their own or through another', () => {
    expect(of(NAME, through(voice('M', 'Board')))).toEqual([]);
    expect(of(NAME, through(voice('M', 'Panel', { via: [id('D')] })))).toEqual([]);
    expect(of(NAME, through(seat('Board', 'M', undefined)))).toEqual([]);
  });

  it('stays with a second route through the same actor, and with one that leads nowhere', () => {
    expect(of(NAME, through(voice('M', 'Board', { via: [id('D'), id('C')] })))).toHaveLength(1);
    const nowhere = [room('Tea', { subjects: NONE }), voice('M', 'Tea'), voice('M', null)];
    expect(of(NAME, through(nowhere))).toHaveLength(1);
  });

  it('counts a room that may decide as a way round, and as no known route', () => {
    const may = [room('Talk'), voice('M', 'Talk')];
    expect(of(NAME, through(may))).toEqual([]);
    const only = smallMap(
      actorOf('community', 'M'),
      organisations('C'),
      room('Talk'),
      voice('M', 'Talk', { via: [id('C')] }),
    );
    expect(of(NAME, only)).toEqual([]);
    expect(found(only).silent.map(({ id: silent }) => silent)).toContain(NAME);
  });

  it('takes whoever names the seats for a part of the route', () => {
    const map = (namedBy: string | null) =>
      smallMap(
        actorOf('community', 'M'),
        organisations('C'),
        room('Board', { subjects: value('All') }),
        seat('Board', 'M', 1, { namedBy: namedBy === null ? null : id(namedBy) }),
      );
    expect(subjectIds(of(NAME, map('C')))).toEqual(['M C']);
    expect(of(NAME, map(null))).toEqual([]);
    expect(of(NAME, map('M'))).toEqual([]);
  });

  it('follows those whom the voice has come to, and names all that every route passes', () => {
    const chain = (...more: readonly Nested[]) =>
      smallMap(
        actorOf('community', 'M'),
        organisations('A', 'B', 'C', 'D'),
        room('Board', { subjects: value('All') }),
        voice('M', 'A'),
        voice('M', 'B'),
        voice('A', 'C'),
        voice('B', 'C'),
        voice('C', 'D'),
        voice('D', 'Board'),
        more,
      );
    expect(subjectIds(of(NAME, chain()))).toEqual(['M C D']);
    expect(seen(of(NAME, chain())[0])).toContain('goes through C and D.');
    expect(of(NAME, chain(voice('B', 'Board')))).toEqual([]);
  });

  it('fires the day after a review of deciding on their behalf was due, and not on the day', () => {
    const due = (reviewDate: string) =>
      smallMap(
        actorOf('community', 'M'),
        organisations('C'),
        controls('C', 'decides-on-behalf-of', 'M', { reviewDate: value(reviewDate) }),
      );
    expect(of(NAME, due(DAY))).toEqual([]);
    const [finding] = of(NAME, due('2025-10-30'));
    expect(seen(finding)).toBe(
      'C decides on behalf of M. This was due for review on 30 October 2025, 1 day ago.',
    );
    expect(factOf(finding, 'monthsOverdue')).toBe(0);
    expect(seen(of(NAME, due('2025-09-30'))[0])).toContain('1 month ago');
  });

  it('says how many more reviews are overdue, and gives a reason only where it is short', () => {
    const decides = (from: string, reviewDate: string, why: string) =>
      controls(from, 'decides-on-behalf-of', 'M', { reviewDate: value(reviewDate), why });
    const said = (why: string) =>
      seen(
        of(NAME, through(decides('D', '2025-01-31', 'Safety'), decides('E', '2024-01-31', why)))[0],
      );
    expect(said('Protection')).toContain('E decides on their behalf.');
    expect(said('Protection')).toContain(
      'The reason given is “Protection”. One more review is overdue.',
    );
    expect(said('word '.repeat(40))).not.toContain('reason given');
  });

  it('does not ask after the review of a decision for an organisation', () => {
    const map = smallMap(
      organisations('C', 'D'),
      controls('C', 'decides-on-behalf-of', 'D', { reviewDate: value('2020-01-01') }),
    );
    expect(of(NAME, map)).toEqual([]);
  });

  it('says what it would need where no route is known', () => {
    const { silent } = found(smallMap(actorOf('community', 'M'), organisations('A')));
    expect(silent.find(({ id: of_ }) => of_ === NAME)?.needs).toContain('how a community reaches');
  });
});

describe('single-voice-route on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds one community through a charity, with the overdue review, and one through its own', () => {
    expect(subjectIds(findings)).toEqual(['M1 C2', 'M2 C11']);
    expect(seen(findings[0])).toBe(
      'All we know of how People sleeping rough, Castle Ward reach decision rooms goes through Clearwater Recovery. ' +
        'Clearwater Recovery decides on their behalf. ' +
        'This was due for review on 31 August 2024, 14 months ago. The reason given is “Protection”.',
    );
    expect(factOf(findings[0], 'monthsOverdue')).toBe(14);
    expect(seen(findings[1])).toBe(
      'All we know of how Gypsy, Roma and Traveller families reach decision rooms goes through Travellers’ Voice.',
    );
  });

  it('goes for one when they have another route, which gives them a voice as well', () => {
    const own = applied(ALDERMOUTH, adding(voice('M2', 'T7', { rung: value(5) })));
    expect(idsGoneAndCome(ALDERMOUTH, own)).toEqual({
      gone: ['single-voice-route~M2'],
      come: [],
    });
    const without = (state: typeof ALDERMOUTH) =>
      factOf(of('affected-without-voice', state)[0], 'withoutVoice');
    expect([without(ALDERMOUTH), without(own)]).toEqual([4, 3]);
  });

  it('goes for the other only when the review is done as well', () => {
    const own = applied(ALDERMOUTH, adding(voice('M1', 'T7', { rung: value(5) })));
    expect(idsGoneAndCome(ALDERMOUTH, own)).toEqual({ gone: [], come: [] });
    expect(seen(of(NAME, own)[0])).toMatch(
      /^Clearwater Recovery decides on behalf of People sleeping rough, Castle Ward\./,
    );
    const behalf = 'control:C2-M1:decides-on-behalf-of';
    const reviewed = withField(own, 'flow', behalf, 'reviewDate', value('2026-08-31'));
    expect(idsGoneAndCome(ALDERMOUTH, reviewed)).toEqual({
      gone: ['single-voice-route~M1'],
      come: [],
    });
    const onlyReviewed = withField(ALDERMOUTH, 'flow', behalf, 'reviewDate', value('2026-08-31'));
    expect(seen(of(NAME, onlyReviewed)[0])).toBe(
      'All we know of how People sleeping rough, Castle Ward reach decision rooms goes through Clearwater Recovery.',
    );
  });
});

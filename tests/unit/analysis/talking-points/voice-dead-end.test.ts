import { describe, expect, it } from 'vitest';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  agreement,
  applied,
  adding,
  found,
  of,
  organisations,
  pays,
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

const NAME = 'voice-dead-end';

/** A community heard on a panel that advises a board that decides. */
function heard(
  panel: Parameters<typeof room>[1],
  rung: number | undefined,
  ...more: readonly Nested[]
) {
  return smallMap(
    actorOf('community', 'M'),
    organisations('C', 'P'),
    room('Panel', { name: 'Care Panel', subjects: NONE, advises: [id('Board')], ...panel }),
    room('Board', { subjects: value('All of it') }),
    voice('M', 'Panel', rung === undefined ? {} : { rung: value(rung) }),
    more,
  );
}

describe('voice-dead-end', () => {
  it('fires up to rung 4 where no reply is recorded, and not at rung 5', () => {
    const [finding, ...others] = of(NAME, heard({ reply: NONE }, 4));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id: 'voice-dead-end~Panel' });
    expect(finding?.subjects).toEqual(['Panel', 'M']);
    expect(seen(finding)).toBe(
      'Care Panel hears M. It advises a board that decides. We found no reply to the panel.',
    );
    expect(of(NAME, heard({ reply: NONE }, 5))).toEqual([]);
    expect(of(NAME, heard({ reply: NONE }, 5), { voiceDeadEndRung: 5 })).toHaveLength(1);
    expect(of(NAME, heard({ reply: NONE }, 4), { voiceDeadEndRung: 3 })).toEqual([]);
  });

  it('tells no reply, a reply that is not stated and one that nobody told of apart', () => {
    expect(seen(of(NAME, heard({ reply: value(false) }, 1))[0])).toContain('We found no reply');
    expect(seen(of(NAME, heard({ reply: NOT_STATED }, 1))[0])).toContain(
      'Whether those heard get a reply from the panel is not stated.',
    );
    expect(of(NAME, heard({}, 1))).toEqual([]);
    expect(of(NAME, heard({ reply: value(true) }, 1))).toEqual([]);
  });

  it('stays silent on a reply where nobody told how far the voice goes', () => {
    expect(of(NAME, heard({ reply: NONE }, undefined))).toEqual([]);
  });

  it('fires at any rung, reply or not, where no room that decides is reached', () => {
    const alone = { advises: [], reply: value(true) };
    for (const rung of [1, 6, undefined]) {
      expect(seen(of(NAME, heard(alone, rung))[0])).toBe(
        'Care Panel hears M. It decides nothing, and we know of no room that it advises.',
      );
    }
    const around = [room('Forum', { subjects: NONE, advises: [id('Panel')] })];
    const circle = { advises: [id('Forum')], reply: value(true) };
    expect(seen(of(NAME, heard(circle, 6, around))[0])).toBe(
      'Care Panel hears M. It advises a forum that advises. We know of no decision that this leads to.',
    );
  });

  it('stays silent where a room may decide, and where a chair sits in one that does', () => {
    const alone = { advises: [], reply: value(true) };
    expect(of(NAME, heard({ ...alone, subjects: { is: 'notKnown' } }, 1))).toEqual([]);
    const untold = [room('Group')];
    expect(of(NAME, heard({ ...alone, advises: [id('Group')] }, 1, untold))).toEqual([]);
    const chair = [seat('Board', 'Panel', undefined)];
    expect(of(NAME, heard(alone, 1, chair))).toEqual([]);
    expect(seen(of(NAME, heard({ ...alone, reply: NONE }, 1, chair))[0])).toContain(
      'Its chair sits on a board that decides.',
    );
  });

  it('fires for voice that ends in no room, and not for voice straight to a service', () => {
    const map = (to: string | null) =>
      smallMap(
        actorOf('community', 'M'),
        organisations('C', 'D'),
        voice('M', to, { via: [id('C')] }),
      );
    const [finding] = of(NAME, map(null));
    expect(finding).toMatchObject({ id: 'voice-dead-end~M', subjects: ['M'] });
    expect(seen(finding)).toBe('We know of no room where what M say is heard. It goes through C.');
    expect(of(NAME, map('D'))).toEqual([]);
    expect(found(map('D')).silent.map(({ id: silent }) => silent)).not.toContain(NAME);
  });

  it('gives how often the room met, and names everyone heard there', () => {
    const more = [actorOf('community', 'N'), voice('N', 'Panel', { rung: value(2) })];
    const met = { reply: NONE, meetsTimesAYear: value(6) };
    expect(seen(of(NAME, heard(met, 1, more))[0])).toBe(
      'Care Panel met 6 times. It advises a board that decides. ' +
        'We found no reply to the panel. It hears M and N.',
    );
  });

  it('says who pays for what is decided and is not there, where seats are known', () => {
    const head = agreement('head', { P: ['pays'], C: ['delivers'] });
    const board = room('Payers', { decidesAbout: [id('head')] });
    const panel = { advises: [id('Payers')], reply: NONE };
    const said = (...seats: readonly string[]) =>
      seen(
        of(
          NAME,
          heard(
            panel,
            1,
            head,
            board,
            pays('P', 'C', 5, { agreement: id('head') }),
            seats.map((holder) => seat('Panel', holder, undefined)),
          ),
        )[0],
      );
    expect(said('M')).toContain('P, which pays, has no seat there.');
    expect(said('M', 'P')).not.toContain('which pays');
    expect(said()).not.toContain('which pays');
  });

  it('says what it would need where nobody is known to be heard', () => {
    const { silent } = found(smallMap(organisations('A'), room('R', { reply: NONE })));
    expect(silent.find(({ id: of_ }) => of_ === NAME)?.needs).toContain('where people are heard');
  });
});

describe('voice-dead-end on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);
  const said = (at: string) => seen(findings.find(({ subjects }) => subjects[0] === at));

  it('finds the panel, the forum and two communities heard in no room', () => {
    expect(subjectIds(findings)).toEqual(['M5', 'M7', 'T2 M2 M3', 'T3 M1']);
    expect(said('T3')).toMatch(
      /^Lived Experience Panel met 6 times\. It advises a forum that advises\. We found no reply to the panel\./,
    );
    expect(said('T2')).toContain(
      'It advises a board that decides. We found no reply to the forum.',
    );
    expect(said('M5')).toBe(
      'We know of no room where what Family carers say is heard. It goes through Carers Together.',
    );
  });

  it('goes for one room when its reply is recorded, and nothing else changes', () => {
    for (const [at, finding] of [
      ['T2', 'voice-dead-end~T2'],
      ['T3', 'voice-dead-end~T3'],
    ] as const) {
      const replied = withField(ALDERMOUTH, 'room', at, 'reply', value(true));
      expect(idsGoneAndCome(ALDERMOUTH, replied)).toEqual({ gone: [finding], come: [] });
    }
  });

  it('goes when voice that ended nowhere goes into a room that decides and replies', () => {
    const heardThere = withField(ALDERMOUTH, 'flow', 'voice:M5-no-room', 'to', id('T7'));
    // All known of how they reach a room that decides now goes through one group.
    expect(idsGoneAndCome(ALDERMOUTH, heardThere)).toEqual({
      gone: ['voice-dead-end~M5'],
      come: ['single-voice-route~M5'],
    });
    const alone = applied(ALDERMOUTH, adding(voice('M7', 'T7', { rung: value(5) })));
    expect(idsGoneAndCome(ALDERMOUTH, alone)).toEqual({ gone: [], come: [] });
  });
});

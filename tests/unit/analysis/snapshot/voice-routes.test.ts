import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../../graph-schema/model/known.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { voiceRoutes, type VoiceRoutes } from '../../../../api/analysis/snapshot/voice-routes.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  controls,
  organisation,
  organisations,
  room,
  seat,
  smallMap,
  timeOf,
  voice,
  type Nested,
} from '../support/small-map.ts';

const REPLIES = { reply: value(true) } as const;

function routes(...more: readonly Nested[]): VoiceRoutes {
  return routesIn(smallMap(actorOf('community', 'M'), organisations('C', 'D'), more));
}

function routesIn(state: AllianceMap): VoiceRoutes {
  return voiceRoutes(networkOf(state, timeOf(state)));
}

/** "R 2 yes": the room, its steps, and whether all are answerable. */
function ways(of: VoiceRoutes, community = 'M', only = {}): readonly string[] {
  return of
    .waysOf(id(community), only)
    .map(({ room: at, steps, answerable }) => `${at} ${steps.length} ${answerable ? 'yes' : 'no'}`);
}

describe('the ways of a community to rooms', () => {
  it('count entering a room, through a delegate or not, as one step, and each room on from it as another', () => {
    const map = [
      room('R', { advises: [id('S')] }),
      room('S', { ...REPLIES, advises: [id('T')] }),
      room('T'),
      room('U', REPLIES),
      seat('U', 'T', undefined),
      voice('M', 'R', { via: [id('C'), id('D')] }),
    ];
    expect(ways(routes(map))).toEqual(['R 1 no', 'S 2 no', 'T 3 no', 'U 4 no']);
    const [, , , last] = routes(map).waysOf(id('M'));
    expect(last?.steps.map(({ by, through }) => [by, through])).toEqual([
      ['voice', ['C', 'D']],
      ['advises', []],
      ['advises', []],
      ['chair', []],
    ]);
  });

  it('are answerable where the room entered records a reply, and not where it does not', () => {
    const told = (reply: ReturnType<typeof value<boolean>> | typeof NONE) =>
      ways(routes(room('R', { reply }), voice('M', 'R', { via: [id('C')] })));
    expect(told(value(true))).toEqual(['R 1 yes']);
    expect(told(value(false))).toEqual(['R 1 no']);
    expect(told(NONE)).toEqual(['R 1 no']);
    expect(ways(routes(room('R'), voice('M', 'R')))).toEqual(['R 1 no']);
  });

  it('are answerable through delegates who all answer to the community', () => {
    const through = [room('R'), voice('M', 'R', { via: [id('C'), id('D')] })];
    expect(ways(routes(through, controls('C', 'answers-to', 'M')))).toEqual(['R 1 no']);
    const both = [controls('C', 'answers-to', 'M'), controls('D', 'answers-to', 'M')];
    expect(ways(routes(through, both))).toEqual(['R 1 yes']);
    expect(ways(routes(through, controls('M', 'answers-to', 'C')))).toEqual(['R 1 no']);
  });

  it('are answerable through a delegate led by those it serves, for the community whose voice it is', () => {
    const led = organisation('L', 'charity', { ledByPeopleItServes: value('yes') });
    const partly = organisation('P', 'charity', { ledByPeopleItServes: value('partly') });
    const map = [
      led,
      partly,
      actorOf('community', 'N'),
      room('R'),
      seat('R', 'L', 1),
      voice('M', 'R', { via: [id('L')] }),
      voice('N', 'R', { via: [id('P')] }),
    ];
    expect(ways(routes(map))).toEqual(['R 1 yes']);
    expect(ways(routes(map), 'N')).toEqual(['R 1 no']);
    expect(routes(map).isAnswerable(id('L'), id('N'))).toBe(false);
  });

  it('go by its own seat, through whoever named it, and by seats of those who answer to it', () => {
    expect(ways(routes(room('R'), seat('R', 'M', undefined)))).toEqual(['R 1 yes']);
    const named = [room('R'), seat('R', 'M', undefined, { namedBy: id('C') })];
    expect(ways(routes(named))).toEqual(['R 1 no']);
    expect(routes(named).of(id('M'))[0]?.through).toEqual(['C']);
    const delegate = [room('R'), seat('R', 'C', 1)];
    expect(ways(routes(delegate))).toEqual([]);
    expect(ways(routes(delegate, controls('C', 'answers-to', 'M')))).toEqual(['R 1 yes']);
  });

  it('go on with the voice of an actor whom a community has told, round circles too', () => {
    const map = [
      room('R', REPLIES),
      voice('M', 'C'),
      voice('C', 'D'),
      voice('D', 'C'),
      voice('D', 'R'),
    ];
    expect(routes(map).of(id('M'))).toMatchObject([{ through: ['C', 'D'], to: 'R' }]);
    expect(routes(map).of(id('M'), id('D'))).toEqual([]);
  });

  it('never take the voice of another community that goes through the same delegate', () => {
    const map = [
      actorOf('community', 'N'),
      room('R'),
      room('S'),
      voice('M', 'R', { via: [id('C')] }),
      voice('N', 'S', { via: [id('C')] }),
    ];
    expect(ways(routes(map))).toEqual(['R 1 no']);
  });

  it('take the answerable one of several as short, and only such where asked', () => {
    const map = [
      room('A', { advises: [id('T')] }),
      room('B', { ...REPLIES, advises: [id('T')] }),
      room('T', REPLIES),
      voice('M', 'A'),
      voice('M', 'B'),
    ];
    expect(ways(routes(map))).toEqual(['B 1 yes', 'A 1 no', 'T 2 yes']);
    const only = { answerableOnly: true, mostSteps: 1 };
    expect(ways(routes(map), 'M', only)).toEqual(['B 1 yes']);
  });

  it('come out as by trying every walk, on random rooms', () => {
    const ROOMS = ['R0', 'R1', 'R2', 'R3', 'R4'];
    const one = fc.constantFrom(...ROOMS);
    const links = fc.uniqueArray(fc.tuple(one, one), { maxLength: 9, selector: String });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { maxLength: 3 }),
        links,
        fc.subarray(ROOMS),
        (entered, advised, replying) => {
          const to = (from: string) => advised.filter(([of]) => of === from).map(([, of]) => of);
          const of = routes(
            ROOMS.map((name) =>
              room(name, {
                reply: value(replying.includes(name)),
                advises: to(name).map((other) => id(other)),
              }),
            ),
            entered.map((name) => voice('M', name)),
          );
          const longest = ROOMS.length;
          const best = new Map<string, number>();
          const bestAnswerable = new Map<string, number>();
          const walk = (at: string, steps: number, answerable: boolean) => {
            const good = answerable && replying.includes(at);
            best.set(at, Math.min(best.get(at) ?? Infinity, steps));
            if (good) bestAnswerable.set(at, Math.min(bestAnswerable.get(at) ?? Infinity, steps));
            if (steps < longest) for (const next of to(at)) walk(next, steps + 1, good);
          };
          for (const name of entered) walk(name, 1, true);
          const lengths = (only: object) =>
            of.waysOf(id('M'), only).map((way) => [way.room as string, way.steps.length] as const);
          expect(new Map(lengths({}))).toEqual(best);
          expect(new Map(lengths({ answerableOnly: true }))).toEqual(bestAnswerable);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what rooms decide', () => {
  it('is an agreement, a subject or £ of their own; nothing where the subjects are none; else not known', () => {
    const of = routes(
      room('money', { ownPenceAYear: value(1) }),
      room('subject', { subjects: value('Who joins'), ownPenceAYear: NONE }),
      room('nothing', { subjects: NONE, ownPenceAYear: NONE }),
      room('untold'),
      room('free', { ownPenceAYear: value(0) }),
    );
    expect(
      ['money', 'subject', 'nothing', 'untold', 'free'].map((name) => of.decides(id(name))),
    ).toEqual(['decides', 'decides', 'nothing', 'not-known', 'not-known']);
  });

  it('is followed from room to room, with circles', () => {
    const of = routes(
      room('R', { subjects: NONE, advises: [id('S')] }),
      room('S', { subjects: NONE, advises: [id('R'), id('T')] }),
      room('T', { subjects: value('All') }),
      room('U', { subjects: NONE, advises: [id('V')] }),
      room('V'),
      room('W', { subjects: NONE }),
    );
    expect(['R', 'S', 'U', 'W'].map((name) => of.leadsTo(id(name)))).toEqual([
      'decides',
      'decides',
      'not-known',
      'nothing',
    ]);
  });
});

describe('the ways on Aldermouth', () => {
  const of = routesIn(ALDERMOUTH);

  it('are those that its page tells', () => {
    expect(ways(of, 'M1')).toEqual(['T3 1 no', 'T2 2 no', 'T1 3 no']);
    expect(ways(of, 'M2')).toEqual(['T2 1 yes', 'T1 2 no']);
    expect(ways(of, 'M3')).toEqual(['T6 1 yes', 'T7 1 yes', 'T2 1 no', 'T1 2 no']);
    expect(ways(of, 'M4')).toEqual(['T5 1 yes', 'T9 2 no']);
    expect(ways(of, 'M6')).toEqual(['T7 1 yes']);
    expect(ways(of, 'M5')).toEqual([]);
    expect(ways(of, 'M7')).toEqual([]);
  });

  it('go through the one who passes it on or names the seats', () => {
    expect(of.of(id('M1')).map(({ by, through }) => [by, through])).toEqual([
      ['own-seat', ['C2']],
      ['voice', ['C2']],
    ]);
  });
});

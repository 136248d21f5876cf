import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../api/analysis/snapshot/network.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import {
  NONE,
  NOT_KNOWN,
  NOT_STATED,
  value,
  type Known,
} from '../../../graph-schema/model/known.ts';
import { decidedAgreements, roomPenceAYear } from '../../../graph-schema/model/room-money.ts';
import { usedTermNumber } from '../../../graph-schema/model/used-term-number.ts';
import { roomPenceAYear as penceOnScreen } from '../../../web/words/rooms.ts';
import { ALDERMOUTH } from '../analysis/support/aldermouth.ts';
import { agreement, DAY, ON_THE_DAY, room, smallMap } from '../analysis/support/small-map.ts';

const MAP = smallMap(
  agreement('top', {}),
  agreement('middle', {}, { under: id('top'), end: value('2025-10-30') }),
  agreement('sub', {}, { under: id('middle') }),
  agreement('apart', {}),
  agreement('past', {}, { end: value('2025-10-30') }),
  agreement('below-past', {}, { under: id('past') }),
  agreement('wished', {}, { state: 'proposed' }),
);

function decided(...about: readonly string[]) {
  return decidedAgreements(MAP, room('R', { decidesAbout: about.map((one) => id(one)) }), DAY);
}

const names = (...about: readonly string[]) => decided(...about).map(({ name }) => name);

describe('the agreements that a room decides about', () => {
  it('are those in force on the day', () => {
    expect(names('top', 'apart', 'past', 'wished')).toEqual(['top', 'apart']);
  });

  it('leave out what stands under another of them, however far down', () => {
    expect(names('sub', 'top')).toEqual(['top']);
    expect(names('sub', 'apart')).toEqual(['sub', 'apart']);
  });

  it('keep what stands under one that has ended', () => {
    expect(names('past', 'below-past')).toEqual(['below-past']);
  });
});

describe('£ that a room decides', () => {
  const paper: Readonly<Record<string, Known<number>>> = {
    top: value(100),
    sub: value(40),
    apart: NONE,
    past: value(900),
  };
  const penceOf = (own: Known<number>, ...about: readonly string[]) =>
    roomPenceAYear({ ownPenceAYear: own }, decided(...about), (one) => paper[one] ?? NOT_STATED);

  it('is its own where stated, whatever its agreements say', () => {
    expect(penceOf(value(7), 'top')).toBe(7);
    expect(penceOf(value(0), 'top')).toBe(0);
  });

  it('is else what the agreements say, each pound once', () => {
    expect(penceOf(NOT_KNOWN, 'top', 'sub', 'apart', 'past')).toBe(100);
    expect(penceOf(NONE, 'sub')).toBe(40);
    expect(penceOf(NOT_STATED, 'apart')).toBe(0);
  });

  it('is not known, and not 0, where nobody told', () => {
    expect(penceOf(NOT_KNOWN)).toBeUndefined();
    expect(penceOf(NOT_KNOWN, 'past')).toBeUndefined();
    expect(penceOf(NONE)).toBe(0);
  });

  it('is the same on the page as in the talking points', () => {
    const { rooms } = networkOf(ALDERMOUTH, ON_THE_DAY);
    const inAnalysis = rooms.map(({ penceAYear }) => penceAYear);
    expect(rooms.map((on) => penceOnScreen(ALDERMOUTH, on.room))).toEqual(inAnalysis);
    expect(inAnalysis.some((pence) => pence !== undefined && pence > 0)).toBe(true);
  });
});

describe('a term in numbers', () => {
  it('is not known where the term is not there or holds no number', () => {
    const text = make('term', {
      id: id('t'),
      agreement: id('top'),
      key: 'valuePenceAYear',
      value: value('much'),
    });
    expect(usedTermNumber(undefined, [])).toEqual(NOT_KNOWN);
    expect(usedTermNumber(text, [])).toEqual(NOT_KNOWN);
    expect(usedTermNumber({ ...text, value: NOT_STATED }, [])).toEqual(NOT_STATED);
    expect(usedTermNumber({ ...text, value: value(5) }, [])).toEqual(value(5));
  });
});

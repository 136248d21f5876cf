import { describe, expect, it } from 'vitest';
import { all } from '../../../../graph-schema/model/alliance-map.ts';
import { ALDERMOUTH } from './aldermouth-state.ts';

const ties = all(ALDERMOUTH, 'flow')
  .filter((flow) => flow.family === 'connection')
  .map((flow): readonly [string, string] => [flow.from, flow.to!]);

function neighbours(of: string, without?: string): ReadonlySet<string> {
  return new Set(
    ties
      .filter((tie) => tie.includes(of) && !(without !== undefined && tie.includes(without)))
      .flatMap((tie) => tie.filter((end) => end !== of)),
  );
}

function reached(start: string, without?: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const one of seen) for (const next of neighbours(one, without)) seen.add(next);
  return seen;
}

/** Who can no longer reach the largest part that is left when one actor goes. */
function cutOff(without: string): readonly string[] {
  const before = [...reached(without)].filter((one) => one !== without);
  const parts = before.map((one) => reached(one, without));
  const largest = parts.reduce((most, part) => (part.size > most.size ? part : most));
  return before.filter((one) => !largest.has(one)).sort();
}

describe('who knows whom in Aldermouth', () => {
  it('55 ties, each once, among 33 actors', () => {
    expect(ties).toHaveLength(55);
    expect(new Set(ties.map((tie) => [...tie].sort().join(' ')))).toHaveLength(55);
    expect(new Set(ties.flat())).toHaveLength(33);
  });

  it('Highmoor: 6 ties inside, none outside', () => {
    const inside = new Set(['V1', 'M6', 'M2', 'C11']);
    const touching = ties.filter((tie) => tie.some((end) => inside.has(end)));
    expect(touching).toHaveLength(6);
    expect(touching.filter((tie) => tie.every((end) => inside.has(end)))).toHaveLength(6);
  });

  it('V9 knows 14 groups, and its leaving splits off nobody', () => {
    expect([...neighbours('V9')].sort()).toEqual(
      'C1 C10 C2 C3 C4 C5 C7 C9 F2 K1 V2 V3 V7 V8'.split(' '),
    );
    expect(cutOff('V9')).toEqual([]);
  });

  it('four groups reach the rest through K2 alone, and no other actor splits off as many', () => {
    expect(cutOff('K2')).toEqual(['B1', 'V10', 'V11', 'V6']);
    const others = [...new Set(ties.flat())].filter((one) => one !== 'K2');
    expect(others.filter((one) => cutOff(one).length >= 3)).toEqual([]);
  });

  it('four pairs share an interest and know no one in common', () => {
    const links = all(ALDERMOUTH, 'interestLink');
    const meets = (one: string, other: string) =>
      one === 'cares-about' ? other === 'cares-about' : one === 'offers' && other === 'needs';
    const pairs = links.flatMap((one) =>
      links
        .filter((other) => other.interest === one.interest && other.actor !== one.actor)
        .filter((other) => meets(one.link, other.link))
        .map((other) => [one.actor as string, other.actor as string].sort()),
    );
    const apart = pairs.filter(([one, other]) => {
      const near = neighbours(one!);
      return !near.has(other!) && [...neighbours(other!)].every((next) => !near.has(next));
    });
    expect([...new Set(apart.map((pair) => pair.join(' ')))].sort()).toEqual([
      'C10 V4',
      'C10 V5',
      'V1 V7',
      'V6 V7',
    ]);
  });
});

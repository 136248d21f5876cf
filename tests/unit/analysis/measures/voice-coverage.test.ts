import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voiceCoverage } from '../../../../api/analysis/measures/voice-coverage.ts';

/** FX13. */
const FX13 = [
  { people: 12_000, seats: 2 },
  { people: 6_000, seats: 0 },
  { people: 4_000, seats: 1 },
  { people: 2_000, seats: 0 },
].map((community) => ({ ...community, hasVoice: community.seats > 0 }));

describe('voice coverage', () => {
  it('is two thirds, with a third of the seats elsewhere than the people', () => {
    const voice = voiceCoverage(FX13);
    expect(voice.coverage).toBeCloseTo(2 / 3, 9);
    expect(voice.loosemoreHanby).toBeCloseTo(1 / 3, 9);
    expect(voice.representation).toEqual([4 / 3, 0, 2, 0]);
    expect(voice).toMatchObject({ communities: 4, withVoice: 2, unknownPeople: 0 });
  });

  it('counts a delegate’s voice without a seat', () => {
    const heard = FX13.map((community) => ({ ...community, hasVoice: true }));
    expect(voiceCoverage(heard).coverage).toBe(1);
    expect(voiceCoverage(heard).loosemoreHanby).toBeCloseTo(1 / 3, 9);
  });

  it('gives no share where the people of one are not known, but still counts communities', () => {
    const unknown = FX13.map((community, at) =>
      at === 3 ? { ...community, people: NaN } : community,
    );
    expect(voiceCoverage(unknown)).toEqual({
      communities: 4,
      withVoice: 2,
      unknownPeople: 1,
      coverage: null,
      loosemoreHanby: null,
      representation: [null, null, null, null],
    });
  });

  it('is not defined without communities, people or seats', () => {
    expect(voiceCoverage([])).toMatchObject({ coverage: null, loosemoreHanby: null });
    const nobody = [{ people: 0, seats: 1, hasVoice: true }];
    expect(voiceCoverage(nobody)).toMatchObject({ coverage: null, representation: [null] });
    const noSeats = FX13.map((community) => ({ ...community, seats: 0, hasVoice: false }));
    expect(voiceCoverage(noSeats)).toMatchObject({ coverage: 0, loosemoreHanby: null });
    const oneEmpty = [...FX13, { people: 0, seats: 1, hasVoice: true }];
    expect(voiceCoverage(oneEmpty).representation[4]).toBeNull();
  });

  it('stays between 0 and 1, and ratios weighed by people make 1', () => {
    const community = fc.record({
      people: fc.integer({ min: 1, max: 1000 }),
      seats: fc.nat(9),
      hasVoice: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(community, { minLength: 1, maxLength: 8 }), (communities) => {
        const voice = voiceCoverage(communities);
        expect(voice.coverage).toBeGreaterThanOrEqual(0);
        expect(voice.coverage).toBeLessThanOrEqual(1);
        const seats = communities.reduce((sum, of) => sum + of.seats, 0);
        if (seats === 0) return;
        expect(voice.loosemoreHanby).toBeLessThanOrEqual(1);
        const people = communities.reduce((sum, of) => sum + of.people, 0);
        const weighed = communities.reduce(
          (sum, of, at) => sum + (voice.representation[at]! * of.people) / people,
          0,
        );
        expect(weighed).toBeCloseTo(1, 9);
        const over = communities.reduce(
          (sum, of) => sum + Math.max(0, of.seats / seats - of.people / people),
          0,
        );
        expect(voice.loosemoreHanby).toBeCloseTo(over, 9);
      }),
    );
  });
});

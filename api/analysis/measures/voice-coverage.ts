/**
 * How far the people affected have a voice, and how seats are shared among communities.
 * Coverage = Σ people of communities with a voice (a seat, a vote, or an answerable delegate) / Σ people of all
 * affected communities. Representation ratio of a community = its share of seats / its share of people (1: as many as
 * its share). Loosemore-Hanby index = ½ Σ |seat share - people share|, 0 (alike) to 1.
 * Coverage by count of communities needs no numbers of people. No weighing of seats: a seat is not influence.
 * Undefined (null): what needs the people of a community that is not known (NaN), of which there are `unknownPeople`;
 * coverage without communities or people; ratio and index without seats; the ratio of a community without people.
 * None is 0, not known is NaN, and never the other.
 * Source: Loosemore & Hanby 1971, British Journal of Political Science 1:467.
 */
export interface CommunityVoice {
  /** About how many are affected; NaN where nobody told us. */
  readonly people: number;
  readonly seats: number;
  readonly hasVoice: boolean;
}

export interface VoiceCoverage {
  readonly communities: number;
  readonly withVoice: number;
  readonly unknownPeople: number;
  readonly coverage: number | null;
  readonly loosemoreHanby: number | null;
  /** In the order given. */
  readonly representation: readonly (number | null)[];
}

export function voiceCoverage(communities: readonly CommunityVoice[]): VoiceCoverage {
  const unknownPeople = communities.filter(({ people }) => Number.isNaN(people)).length;
  const people = communities.reduce((sum, community) => sum + community.people, 0);
  const seats = communities.reduce((sum, community) => sum + community.seats, 0);
  const withVoice = communities.filter(({ hasVoice }) => hasVoice);
  const heard = withVoice.reduce((sum, community) => sum + community.people, 0);
  // NaN fails both comparisons, so that no share is worked out where one is not known.
  const known = people > 0;
  const shares = communities.map((community) =>
    known && seats > 0
      ? { seats: community.seats / seats, people: community.people / people }
      : undefined,
  );
  return {
    communities: communities.length,
    withVoice: withVoice.length,
    unknownPeople,
    coverage: known ? heard / people : null,
    loosemoreHanby:
      known && seats > 0
        ? shares.reduce(
            (sum, share) => sum + Math.abs((share?.seats ?? 0) - (share?.people ?? 0)),
            0,
          ) / 2
        : null,
    representation: shares.map((share) =>
      share === undefined || share.people === 0 ? null : share.seats / share.people,
    ),
  };
}

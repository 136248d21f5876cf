/**
 * How hard the terms of agreements are beside each other, within one programme: for tables of terms, side by side.
 * Each field is put on 0 (best of those known) to 1 (hardest): (x - best) / (hardest - best). An agreement's
 * disadvantage is the mean over its known fields, given with their number. It is about terms, never shown as a figure
 * of an actor, and never without the fields that it is made of.
 * A field in which all known values are equal is 0 for all of them: nobody is worse off. An unknown term (NaN) is left
 * out and never counts as fair; `known` says of how many.
 * Undefined (null): the disadvantage of an agreement without a known field; the place of an unknown value.
 * Source: min-max normalisation, OECD & JRC 2008, Handbook on Constructing Composite Indicators, step 5.
 */
export interface TermField {
  /** Which way is harder for the side whose terms these are. */
  readonly harder: 'more' | 'less';
  /** One for each agreement; NaN where it is not known. */
  readonly values: readonly number[];
}

export interface TermDisadvantage {
  /** In the order of the fields. */
  readonly places: readonly (number | null)[];
  readonly known: number;
  readonly fields: number;
  readonly disadvantage: number | null;
}

export function termDisadvantage(
  agreements: number,
  fields: readonly TermField[],
): readonly TermDisadvantage[] {
  const placed = fields.map(placesIn);
  return Array.from({ length: agreements }, (_, agreement) => {
    const places = placed.map((field) => field[agreement] ?? null);
    const known = places.filter((place) => place !== null);
    const sum = known.reduce((total, place) => total + place, 0);
    return {
      places,
      known: known.length,
      fields: fields.length,
      disadvantage: known.length === 0 ? null : sum / known.length,
    };
  });
}

function placesIn({ harder, values }: TermField): readonly (number | null)[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const least = known.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = known.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  return values.map((value) => {
    if (Number.isNaN(value)) return null;
    if (most === least) return 0;
    return harder === 'more' ? (value - least) / (most - least) : (most - value) / (most - least);
  });
}

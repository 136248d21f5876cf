import { FAMILY_NAMES, type FamilyName } from '../../graph-schema/flow-families/index.ts';

/** Which way flows are followed. */
export const DIRECTIONS = ['forward', 'backward', 'either'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What each link counts. */
export const WEIGHTINGS = ['links', 'amount'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];

/** Choices of one view of the network. Null: the measure's own. */
export interface NetworkChoice {
  readonly families: readonly FamilyName[] | null;
  readonly direction: Direction | null;
  readonly weighting: Weighting | null;
}

/** How the picture shows a measure. */
export const SHOWN_BY = ['size', 'tint'] as const;
export type ShownBy = (typeof SHOWN_BY)[number];

/** A measure of position that picture, table and text show, as the address names it. */
export interface MeasureChoice extends NetworkChoice {
  readonly id: string;
  readonly by: ShownBy;
}

export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  forward: 'from who gives to who gets',
  backward: 'from who gets back to who gives',
  either: 'either way',
};

export const WEIGHTING_WORDS: Readonly<Record<Weighting, string>> = {
  links: 'each link counts once',
  amount: 'links count by their amount',
};

export const SHOWN_BY_WORDS: Readonly<Record<ShownBy, string>> = {
  size: 'By size',
  tint: 'By tint',
};

export function readNetworkChoice(query: URLSearchParams): NetworkChoice {
  const names = new Set((query.get('over') ?? '').split(','));
  const families = FAMILY_NAMES.filter((name) => names.has(name));
  return {
    families: families.length === 0 ? null : families,
    direction: DIRECTIONS.find((name) => name === query.get('way')) ?? null,
    weighting: WEIGHTINGS.find((name) => name === query.get('count')) ?? null,
  };
}

/** The parts of a query, empty where the measure's own are meant. */
export function networkChoiceParts(choice: NetworkChoice): readonly (readonly [string, string])[] {
  return [
    ['over', (choice.families ?? []).join(',')],
    ['way', choice.direction ?? ''],
    ['count', choice.weighting ?? ''],
  ];
}

export function readMeasure(query: URLSearchParams): MeasureChoice | null {
  const id = query.get('measure');
  if (id === null || id === '') return null;
  const by = SHOWN_BY.find((name) => name === query.get('by')) ?? 'size';
  return { id, by, ...readNetworkChoice(query) };
}

export function measureParts(choice: MeasureChoice | null): readonly (readonly [string, string])[] {
  if (choice === null) return [];
  return [
    ['measure', choice.id],
    ['by', choice.by === 'size' ? '' : choice.by],
    ...networkChoiceParts(choice),
  ];
}

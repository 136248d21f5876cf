/** Who a term is about, as a role of a party. */
export type TermSide = 'pays' | 'holds' | 'delivers' | 'hosts' | 'gains' | 'all';

export type TermValueType =
  | { readonly type: 'pence' }
  | { readonly type: 'number'; readonly unit: string; readonly max?: number }
  | { readonly type: 'percent' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'yes-no' }
  | { readonly type: 'day' }
  | { readonly type: 'text' };

/** One line of the table of terms. */
export interface TermEntry {
  readonly words: string;
  readonly value: TermValueType;
  /** Who holds the choice, and who bears the cost, where the agreement does not say otherwise. */
  readonly holder: TermSide;
  readonly bearer: TermSide;
  /** Which way is harder for the side that bears it, for comparing a head agreement with those under it. */
  readonly harder?: 'higher' | 'lower' | readonly string[];
}

export type TermGroupTable = Readonly<Record<string, TermEntry>>;

export interface TermGroup<T extends TermGroupTable = TermGroupTable> {
  readonly words: string;
  readonly terms: T;
}

export function group<const T extends TermGroupTable>(words: string, terms: T): TermGroup<T> {
  return { words, terms };
}

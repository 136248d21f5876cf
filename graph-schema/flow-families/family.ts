import type { FieldTable } from '../model/field.ts';
import type { Unit } from './units.ts';

/** Line patterns tell families apart without colour. */
export type LinePattern =
  'solid' | 'long-dash' | 'dash-dot' | 'dotted' | 'double' | 'bar-end' | 'thin';

/** One kind of flow: everything that forms, legends, enums, filters and importers need to know of it. */
export interface FlowKind {
  readonly words: string;
  /** Units its amount may have; the first is the default. None: the kind has no amount. */
  readonly units: readonly Unit[];
  /** A sentence about one flow, with {from}, {to} and {amount}. */
  readonly sentence: string;
  /** Connection only: whether the tie joins the two in the Connection network. */
  readonly joins?: boolean;
}

/** One of the seven families: its kinds, its extra fields and its look. */
export interface FlowFamily<Kinds extends string = string, Extras extends FieldTable = FieldTable> {
  readonly words: string;
  readonly question: string;
  readonly letter: string;
  readonly pattern: LinePattern;
  /** Which layout answers the family's question. */
  readonly layout: 'stream' | 'net';
  readonly kinds: Readonly<Record<Kinds, FlowKind>>;
  /** Fields that only flows of this family have. */
  readonly extras: Extras;
}

/** Keeps the exact names of kinds and extra fields for the types made from them. */
export function family<const Kinds extends string, const Extras extends FieldTable>(
  table: FlowFamily<Kinds, Extras>,
): FlowFamily<Kinds, Extras> {
  return table;
}

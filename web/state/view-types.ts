import type { ReactNode } from 'react';
import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import type { ActorType, Sector } from '../../graph-schema/model/actor.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import type { State } from '../../graph-schema/model/flow.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import type { Measured } from './measured.ts';

/** The three equal views of a map. */
export const VIEW_NAMES = ['picture', 'table', 'text'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** The tables of a map, in the order of their tabs. */
export const TABLE_TABS = [
  'actors',
  'flows',
  'agreements',
  'rooms',
  'interests',
  'sources',
] as const;
export type TableTab = (typeof TABLE_TABS)[number];

/** What a person narrowed the map to. An empty list, empty text or null narrows nothing. */
export interface MapFilters {
  /** States as people read them on the day shown: `stateOn`. */
  readonly states: readonly State[];
  readonly types: readonly ActorType[];
  readonly sectors: readonly Sector[];
  /** Places of actors, by their entity id. */
  readonly places: readonly Id[];
  /** Part of a name, short name or alias; compare with `folded`. */
  readonly text: string;
  /** Money flows of at least this much; other families are not narrowed by it. */
  readonly atLeastPence: number | null;
}

export const NO_FILTERS: MapFilters = {
  states: [],
  types: [],
  sectors: [],
  places: [],
  text: '',
  atLeastPence: null,
};

/** What picture, table, text and panels are all given: one state, one selection, one set of marks. */
export interface MapViewProps {
  readonly state: AllianceMap;
  readonly time: TimeShown;
  /** Families switched on, the leading one first. Never empty. */
  readonly families: readonly FamilyName[];
  readonly filters: MapFilters;
  readonly selection: Id | null;
  readonly onSelect: (id: Id | null) => void;
  /** Evidence of the talking point that is played, or items of a ledger's row, by id; else empty. */
  readonly marked: ReadonlySet<Id>;
  /** The measure that is shown, if any: its values stand in table, text and panels too. */
  readonly measured?: Measured;
  /** What the marks mean; `EVIDENCE` where it is left out. */
  readonly markedAs?: MarkWords;
  /** What the marks say, for example "13 rows are the evidence for this talking point". */
  readonly markedWords?: string;
}

/** What is said of marked rows, and of a table that has none. */
export interface MarkWords {
  readonly some: string;
  readonly none: string;
}

export const EVIDENCE: MarkWords = {
  some: 'the evidence for this talking point',
  none: 'evidence for this talking point',
};

export const OF_THE_LEDGER: MarkWords = {
  some: 'in this line of the ledger',
  none: 'in this line of the ledger',
};

/** By the dates of flows and agreements. */
export function ofTheDay(day: Day): MarkWords {
  const words = `in force on ${dayInWords(day)}`;
  return { some: words, none: words };
}

export const OF_THE_MARK: MarkWords = { some: 'marked', none: 'marked' };

export interface TableViewProps extends MapViewProps {
  readonly tab: TableTab;
  readonly onTab: (tab: TableTab) => void;
}

export type TextViewProps = MapViewProps;
export interface SelectionPanelProps extends MapViewProps {
  /** What can be done to what is shown, under its title. */
  readonly tools?: (about: Entity) => ReactNode;
}

import { createContext, use } from 'react';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entities, Kind } from '../../../graph-schema/model/entity-kinds.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import type { NameSource } from '../fields/name-source.ts';
import type { Fault } from '../fields/read.ts';
import type { Typed } from '../fields/typed.ts';
import type { Draft } from './draft.ts';

/** An entity that a form edits: one on the map, one that is being added, or a line that begins when it is typed into. */
export interface Line<K extends Kind = Kind> {
  /** Null until something is typed. */
  readonly id: Id | null;
  readonly kind: K;
  /** What makes it this line: a term's agreement and key. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** A form that is open: what is typed into it, and what it can do. */
export interface Form {
  readonly state: AllianceMap;
  readonly draft: Draft;
  /** True where the form adds something new. */
  readonly isNew: boolean;
  /** What the form is about. */
  readonly about: Line;
  readonly names: NameSource;
  /** By `id|path`, since the last try to save. */
  readonly faults: ReadonlyMap<string, Fault>;
  /** What another person changed while this one typed. */
  readonly meanwhile: ReadonlyMap<string, unknown>;
  /** The entity as it is typed so far. */
  entity<K extends Kind>(line: Line<K>): Entities[K];
  typed(line: Line, path: string): Typed;
  type(line: Line, path: string, typed: Typed): void;
  /** All of a kind, on the map and being added, that are so. */
  lines<K extends Kind>(kind: K, isSo: (entity: Entities[K]) => boolean): readonly Line<K>[];
  add(kind: Kind, given: Readonly<Record<string, unknown>>): Id;
  remove(line: Line): void;
  /** What another person put there instead of what is typed; or what is typed although they did. */
  settle(key: string, whose: 'theirs' | 'mine'): void;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = use(FormContext);
  if (form === null) throw new Error('This part belongs in a form.');
  return form;
}
